/** A form as the one who answers it gets it: open or not, without anybody else's answers. */
import { accessOf } from '../respond/read-form';
import type { FormState } from '../world/forms';
import type { World } from '../world/world';
import { HttpProblem } from './http';
import type { FormView } from './views';

/** By the id of the file or by that of the public link. Throws HttpProblem 404. */
export const findForm = (world: World, id: string): FormState => {
  const form = Object.values(world.forms).find((one) => one.id === id || one.publishedId === id);
  if (!form) throw new HttpProblem(404, 'Không có phiếu này.');
  return form;
};

/** `editKey` is the secret of the answer one came to edit, or null. */
export const formView = (world: World, form: FormState, editKey: string | null): FormView => ({
  id: form.id,
  title: form.title,
  description: form.description,
  items: form.items,
  progressBar: form.progressBar,
  confirmationMessage: form.confirmationMessage,
  closedMessage: form.closedMessage,
  showLinkToRespondAgain: form.showLinkToRespondAgain,
  state: accessOf(world, form),
  answers: editKey === null ? [] : (form.responses.find((one) => one.editKey === editKey)?.answers ?? []),
});
