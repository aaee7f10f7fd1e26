/** The file of a form: made first and empty, and found again by its properties. */
import { userError } from '../../domain/problem';
import { ensureFolder, saveOnce } from '../documents/save-files';

const FORM = 'application/vnd.google-apps.form';

/** What tells a form of the program from its others. */
export interface NewFormFile {
  readonly name: string;
  /** The folder's name. */
  readonly folder: string;
  readonly form: 'survey' | 'short' | 'optOut' | 'graduationDay' | 'unitReport' | 'register';
  /** Which of that kind: a campaign, a year, a due day, a form of the network. */
  readonly of: string;
}

/** The form's file id; made only when there is none yet. */
export const ensureFormFile = ({ name, folder, form, of }: NewFormFile): string =>
  saveOnce({
    name,
    mimeType: FORM,
    folderId: ensureFolder(folder, null).id,
    properties: { form, campaign: of },
  }).id;

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
