/** Members that many form items share, and the register of the items a script holds. */
import type { ItemState, QuestionState } from '../world/forms';
import { exception } from './core';
import { emulate } from './emulate';
import { ItemType } from './form-enums';
import { setting, type FormHandle } from './form-handle';

const states = new WeakMap<object, ItemState>();

/** The state behind an item that a script holds; no call is counted for it. */
export const itemState = (item: object): ItemState => {
  const state = states.get(item);
  if (!state) throw exception('Invalid argument: item');
  return state;
};

/** The script's object for an item. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as with emulate, the caller names the whole type
export const asItem = <T extends object>(className: string, part: object, state: ItemState): T => {
  const item = emulate<T>(className, part);
  states.set(item, state);
  return item;
};

/** What every item has. */
export const commonParts = <T>(handle: FormHandle, state: ItemState, self: () => T) => ({
  getId: () => state.id,
  getIndex: () => handle.indexOf(state),
  getType: () => ItemType[state.type],
  getTitle: () => state.title,
  setTitle: setting(handle, self, (title: string) => {
    state.title = title;
  }),
  getHelpText: () => state.helpText,
  setHelpText: setting(handle, self, (text: string) => {
    state.helpText = text;
  }),
});

/** What every question has besides. */
export const questionParts = <T>(handle: FormHandle, state: QuestionState, self: () => T) => ({
  ...commonParts(handle, state, self),
  isRequired: () => state.required,
  setRequired: setting(handle, self, (enabled: boolean) => {
    state.required = enabled;
  }),
});
