/** Deletes submissions from a form; one that is gone already counts as deleted. */
import { retried } from '../retry';
import { openForm } from './form-file';

type Form = GoogleAppsScript.Forms.Form;

const isThere = (form: Form, id: string): boolean =>
  retried(() => form.getResponses()).some((response) => response.getId() === id);

/** Deletes the given submissions. Throws what Google throws when one of them still stands afterwards. */
export const deleteResponses = (formId: string, ids: readonly string[]): void => {
  if (ids.length === 0) return;
  const form = openForm(formId);
  for (const id of ids) {
    try {
      form.deleteResponse(id);
    } catch (thrown) {
      // Entered by hand and never in the form, or deleted before a stop.
      if (isThere(form, id)) throw thrown;
    }
  }
};

/** How many of the given submissions the form still holds. */
export const countResponses = (formId: string, ids: ReadonlySet<string>): number =>
  retried(() => openForm(formId).getResponses()).filter((response) => ids.has(response.getId())).length;
