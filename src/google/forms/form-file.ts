/** The file of a campaign's form: made first and empty, in the campaign's folder, and found again by its properties. */
import { userError } from '../../domain/problem';
import { saveOnce } from '../documents/save-files';

const FORM = 'application/vnd.google-apps.form';

/** The form's file id; made only when the campaign has none. */
export const ensureFormFile = (
  name: string,
  folderId: string,
  campaign: string,
  form: 'survey' | 'short' | 'optOut' | 'graduationDay' | 'unitReport' | 'register' = 'survey',
): string => saveOnce({ name, mimeType: FORM, folderId, properties: { form, campaign } }).id;

/** Opens a form for its editors; anybody else is told who can. */
export const openForm = (formId: string): GoogleAppsScript.Forms.Form => {
  try {
    return FormApp.openById(formId);
  } catch (thrown) {
    if (thrown instanceof Error && /No item with the given ID|permission/i.test(thrown.message))
      throw userError('survey.formOutOfReach', {});
    throw thrown;
  }
};
