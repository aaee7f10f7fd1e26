/** Reads the words around a form's questions, to compare them with those that `Cấu hình` asks for. */
import type { FormSpec } from '../../domain/survey/form-spec';

type Texts = Pick<FormSpec, 'title' | 'description' | 'confirmation'>;

export const readFormTexts = (form: GoogleAppsScript.Forms.Form): Texts => ({
  title: form.getTitle(),
  description: form.getDescription(),
  confirmation: form.getConfirmationMessage(),
});
