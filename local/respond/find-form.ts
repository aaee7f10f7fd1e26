/** Finds a form by whatever a person has of it. */
import type { FormState } from '../world/forms';
import type { World } from '../world/world';

/** By file id, published id, public or prefilled link, or title when no other form has it. Throws with what there is. */
export const findForm = (world: Pick<World, 'forms'>, given: string): FormState => {
  const forms = Object.values(world.forms);
  const linked = /\/forms\/d\/e\/([\w-]+)/.exec(given)?.[1];
  const byId = forms.find(
    ({ id, publishedId }) => id === given || publishedId === given || publishedId === linked,
  );
  if (byId) return byId;
  const [titled, ...others] = forms.filter(({ title }) => title === given);
  if (titled && others.length === 0) return titled;
  const known = forms.map(({ id, title }) => `${id} “${title}”`).join(', ');
  throw new Error(`Không có phiếu ${given}. Đang có: ${known === '' ? 'chưa có phiếu nào' : known}.`);
};
