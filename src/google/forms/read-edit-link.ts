/** Reads the links by which people open their own answers again. */
import type { EditableAnswer } from '../../domain/collection/editable-answers';
import { openForm } from './form-file';

type Form = GoogleAppsScript.Forms.Form;

/** Each form is opened once. '' for an answer that was deleted at Google meanwhile. */
export const editLinkReader = (): ((answer: EditableAnswer) => string) => {
  const forms = new Map<string, Form>();
  return ({ formId, responseId }) => {
    const form = forms.get(formId) ?? openForm(formId);
    forms.set(formId, form);
    try {
      return form.getResponse(responseId).getEditResponseUrl();
    } catch (thrown) {
      if (thrown instanceof Error && /invalid response id/i.test(thrown.message)) return '';
      throw thrown;
    }
  };
};
