/** A form as one who answers it sees it: whether it is open, its pages, questions, choices and where they lead. */
import { isOpenToAnyone } from '../world/drive-rights';
import { pagesOf, type FormPage } from '../world/form-pages';
import { publicUrl } from '../world/prefilled-link';
import type { FormState } from '../world/forms';
import type { World } from '../world/world';
import { findForm } from './find-form';

/** 'restricted': published, but only for some ("request access"). */
export type FormAccess = 'unpublished' | 'closed' | 'restricted' | 'open';

export interface FormReading {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly access: FormAccess;
  readonly responses: number;
  readonly pages: readonly FormPage[];
}

export const accessOf = (world: Pick<World, 'files'>, form: FormState): FormAccess => {
  if (!form.published) return 'unpublished';
  if (!form.acceptingResponses) return 'closed';
  const file = world.files[form.id];
  return file && !file.trashed && isOpenToAnyone(file) ? 'open' : 'restricted';
};

export const readForm = (world: Pick<World, 'forms' | 'files'>, formId: string): FormReading => {
  const form = findForm(world, formId);
  return {
    id: form.id,
    title: form.title,
    link: publicUrl(form),
    access: accessOf(world, form),
    responses: form.responses.length,
    pages: pagesOf(form),
  };
};
