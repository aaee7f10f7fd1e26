/** What all objects of one opened form share: its state, its items by id, and the mark that it changed. */
import type { FormState, ItemState } from '../world/forms';
import { randomInteger } from '../world/random';
import { exception, world } from './core';
import { formFile, touch } from './drive-files';

export interface FormHandle {
  readonly state: FormState;
  indexOf(item: ItemState): number;
  /** Marks the form's Drive file as changed. */
  changed(): void;
  /** The script's object for an item. */
  item(item: ItemState): GoogleAppsScript.Forms.Item;
}

export const formHandle = (
  state: FormState,
  item: (handle: FormHandle, item: ItemState) => GoogleAppsScript.Forms.Item,
): FormHandle => {
  // An item's object is made once an execution: answers ask for it again and again.
  const items = new WeakMap<ItemState, GoogleAppsScript.Forms.Item>();
  const handle: FormHandle = {
    state,
    indexOf: (item) => {
      const index = state.items.indexOf(item);
      if (index < 0) throw exception('Invalid data updating form.');
      return index;
    },
    changed: () => {
      const file = formFile(state.id);
      if (file) touch(file);
    },
    item: (of) => {
      const known = items.get(of);
      if (known) return known;
      const made = item(handle, of);
      items.set(of, made);
      return made;
    },
  };
  return handle;
};

/** A number for a new item or entry, as Google draws them: up to 2³¹. */
export const newNumber = (): number => 1 + randomInteger(world(), 2147483646);

export const emptyForm = (id: string, publishedId: string): FormState => ({
  id,
  publishedId,
  title: '',
  description: '',
  confirmationMessage: '',
  closedMessage: '',
  published: false,
  acceptingResponses: false,
  progressBar: false,
  allowResponseEdits: false,
  limitOneResponsePerUser: false,
  collectEmail: false,
  showLinkToRespondAgain: true,
  shuffleQuestions: false,
  items: [],
  responses: [],
});

/** Setters of a form or item: the change is made, the file marked, the object given back. */
export const setting =
  <T, V>(handle: FormHandle, self: () => T, apply: (value: V) => void) =>
  (value: V): T => {
    apply(value);
    handle.changed();
    return self();
  };
