/** A form as the one who answers it gets it: open, closed or restricted, without anybody else's answers. */
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

/** Anyone may answer when Drive says so for the view `published`; otherwise the form shows "request access". */
const isOpenToAll = (world: World, form: FormState): boolean =>
  world.files[form.id]?.permissions.some(({ type, view }) => type === 'anyone' && view === 'published') ??
  false;

const stateOf = (world: World, form: FormState): FormView['state'] => {
  if (!form.published || !form.acceptingResponses) return 'closed';
  return isOpenToAll(world, form) ? 'open' : 'restricted';
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
  state: stateOf(world, form),
  answers: editKey === null ? [] : (form.responses.find((one) => one.editKey === editKey)?.answers ?? []),
});
