/** Form: an opened form, put together from its settings, contents, responses and sharing. */
import type { FormState } from '../world/forms';
import { publicUrl } from '../world/prefilled-link';
import { emulate } from './emulate';
import { addingParts, itemParts } from './form-contents';
import { formHandle } from './form-handle';
import { item } from './form-items';
import { responseParts } from './form-response-list';
import { publishingParts, settingParts, sharingParts } from './form-settings';

type Form = GoogleAppsScript.Forms.Form;

/** The script's object for a form that the person may edit. */
export const form = (state: FormState): Form => {
  const handle = formHandle(state, item);
  const self = (): Form => opened;
  const part = {
    getId: () => state.id,
    getEditUrl: () => `https://docs.google.com/forms/d/${state.id}/edit`,
    getPublishedUrl: () => publicUrl(state),
    shortenFormUrl: () => `https://forms.gle/${state.publishedId.slice(-17)}`,
    ...settingParts(handle, self),
    ...publishingParts(handle, self),
    ...addingParts(handle),
    ...itemParts(handle),
    ...responseParts(handle, self),
    ...sharingParts(handle, self),
  } satisfies Partial<Form>;
  const opened = emulate<Form>('Form', part);
  return opened;
};
