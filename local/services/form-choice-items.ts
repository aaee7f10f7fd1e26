/** Questions with choices: multiple choice, list, checkboxes; choices may say where a person goes next. */
import type { AnswerValue, ChoiceItemState, ChoiceState } from '../world/forms';
import { exception, ours } from './core';
import { emulate, notEmulated } from './emulate';
import { setting, type FormHandle } from './form-handle';
import { questionParts, asItem } from './form-item-parts';
import { createItemResponse } from './form-item-response';
import { navigationPage, navigationType, parseNavigation } from './form-layout-items';

type Choice = GoogleAppsScript.Forms.Choice;
type Navigating = GoogleAppsScript.Forms.PageBreakItem | GoogleAppsScript.Forms.PageNavigationType;
type MultipleChoiceItem = GoogleAppsScript.Forms.MultipleChoiceItem;
type ListItem = GoogleAppsScript.Forms.ListItem;
type CheckboxItem = GoogleAppsScript.Forms.CheckboxItem;

const choiceStates = new WeakMap<object, ChoiceState>();

/** The script's object for a choice; without navigation getPageNavigationType and getGotoPage give null, whatever the published types say. */
const asChoice = (handle: FormHandle, state: ChoiceState): Choice => {
  const part = {
    getValue: () => state.value,
    getGotoPage: () => navigationPage(handle, state.goTo),
    getPageNavigationType: () =>
      (state.goTo ? navigationType(state.goTo) : null) as GoogleAppsScript.Forms.PageNavigationType,
  } satisfies Partial<Choice>;
  const choice = emulate<Choice>('Choice', part);
  choiceStates.set(choice, state);
  return choice;
};

/** What Google refuses: no choice at all, the same value twice, choices with and without navigation in one question. */
const checkChoices = (choices: readonly ChoiceState[]): void => {
  if (choices.length === 0) throw exception('Array is empty: choices');
  if (new Set(choices.map(({ value }) => value)).size < choices.length)
    throw exception('Questions cannot have duplicate choice values.');
  const navigating = choices.filter(({ goTo }) => goTo !== null).length;
  if (navigating !== 0 && navigating !== choices.length)
    throw exception(
      'Choices that use page navigation cannot be combined in the same item with choices that do not use page navigation.',
    );
};

const givenState = (choice: Choice): ChoiceState => {
  const state = choiceStates.get(choice);
  if (!state) throw exception('Invalid argument: choice');
  return ours(state);
};

const choiceParts = <T>(handle: FormHandle, state: ChoiceItemState, self: () => T) => {
  const set = setting(handle, self, (choices: ChoiceState[]) => {
    checkChoices(choices);
    state.choices = choices;
  });
  return {
    ...questionParts(handle, state, self),
    getChoices: () => Array.from(state.choices, (choice) => asChoice(handle, choice)),
    setChoices: (choices: Choice[]) => set(choices.map(givenState)),
    setChoiceValues: (values: string[]) => set(values.map((value) => ({ value, goTo: null }))),
  };
};

const otherParts = <T>(handle: FormHandle, state: ChoiceItemState, self: () => T) => ({
  hasOtherOption: () => state.other,
  showOtherOption: setting(handle, self, (enabled: boolean) => {
    state.other = enabled;
  }),
});

/** createChoice(value), createChoice(value, page or navigation); marking right answers of a quiz is not emulated. */
const createChoice =
  (handle: FormHandle, className: string) =>
  (value: string, navigation?: Navigating | boolean): Choice => {
    if (typeof navigation === 'boolean') throw notEmulated(className, 'createChoice(value, isCorrect)');
    return asChoice(handle, {
      value,
      goTo: navigation === undefined ? null : parseNavigation(handle, navigation),
    });
  };

const respond = (handle: FormHandle, state: ChoiceItemState) => (response: AnswerValue) =>
  createItemResponse(handle, state, typeof response === 'string' ? response : [...response]);

export const multipleChoiceItem = (handle: FormHandle, state: ChoiceItemState): MultipleChoiceItem => {
  const self = (): MultipleChoiceItem => item;
  const part = {
    ...choiceParts(handle, state, self),
    ...otherParts(handle, state, self),
    createChoice: createChoice(handle, 'MultipleChoiceItem'),
    createResponse: respond(handle, state),
  } satisfies Partial<MultipleChoiceItem>;
  const item = asItem<MultipleChoiceItem>('MultipleChoiceItem', part, state);
  return item;
};

export const listItem = (handle: FormHandle, state: ChoiceItemState): ListItem => {
  const self = (): ListItem => item;
  const part = {
    ...choiceParts(handle, state, self),
    createChoice: createChoice(handle, 'ListItem'),
    createResponse: respond(handle, state),
  } satisfies Partial<ListItem>;
  const item = asItem<ListItem>('ListItem', part, state);
  return item;
};

export const checkboxItem = (handle: FormHandle, state: ChoiceItemState): CheckboxItem => {
  const self = (): CheckboxItem => item;
  const part = {
    ...choiceParts(handle, state, self),
    ...otherParts(handle, state, self),
    createChoice: (value: string, isCorrect?: boolean) =>
      createChoice(handle, 'CheckboxItem')(value, isCorrect),
    createResponse: respond(handle, state),
  } satisfies Partial<CheckboxItem>;
  const item = asItem<CheckboxItem>('CheckboxItem', part, state);
  return item;
};
