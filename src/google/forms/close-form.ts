/** Stops a form taking answers, with words for whoever comes too late; publish-form.ts opens it again. */
import { problem, type Problem } from '../../domain/problem';
import { openForm } from './form-file';

/** May be run again. Returns what is not as it should be: the form is read back. */
export const closeForm = (formId: string, message: string): readonly Problem[] => {
  const form = openForm(formId);
  if (form.getCustomClosedFormMessage() !== message) form.setCustomClosedFormMessage(message);
  if (form.isAcceptingResponses()) form.setAcceptingResponses(false);
  return form.isAcceptingResponses() ? [problem('survey.notClosed', {})] : [];
};
