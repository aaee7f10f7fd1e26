/** Items of a form: the general object that getItems gives, its typed views, and new items as Google makes them. */
import type { ItemState, ItemTypeName } from '../world/forms';
import { exception } from './core';
import { checkboxItem, listItem, multipleChoiceItem } from './form-choice-items';
import { newNumber, type FormHandle } from './form-handle';
import { asItem, commonParts } from './form-item-parts';
import { pageBreakItem, sectionHeaderItem } from './form-layout-items';
import { dateItem, gridItem, paragraphTextItem, scaleItem, textItem } from './form-question-items';

type Item = GoogleAppsScript.Forms.Item;

const wrongType = (state: ItemState, wanted: string): Error =>
  exception(`Invalid conversion for item type: ${state.type} is no ${wanted}`);

/** An asXItem that gives the typed view of an item of its type and throws for the others. */
const view =
  <K extends ItemTypeName, T>(
    handle: FormHandle,
    state: ItemState,
    type: K,
    make: (handle: FormHandle, state: Extract<ItemState, { type: K }>) => T,
  ) =>
  (): T => {
    if (!isOf(state, type)) throw wrongType(state, type);
    return make(handle, state);
  };
const isOf = <K extends ItemTypeName>(state: ItemState, type: K): state is Extract<ItemState, { type: K }> =>
  state.type === type;

/** Text and choice states serve several types; their `type` alone tells them apart. */
const views = (handle: FormHandle, state: ItemState) => ({
  asTextItem: () => {
    if (state.type !== 'TEXT') throw wrongType(state, 'TEXT');
    return textItem(handle, state);
  },
  asParagraphTextItem: () => {
    if (state.type !== 'PARAGRAPH_TEXT') throw wrongType(state, 'PARAGRAPH_TEXT');
    return paragraphTextItem(handle, state);
  },
  asMultipleChoiceItem: () => {
    if (state.type !== 'MULTIPLE_CHOICE') throw wrongType(state, 'MULTIPLE_CHOICE');
    return multipleChoiceItem(handle, state);
  },
  asListItem: () => {
    if (state.type !== 'LIST') throw wrongType(state, 'LIST');
    return listItem(handle, state);
  },
  asCheckboxItem: () => {
    if (state.type !== 'CHECKBOX') throw wrongType(state, 'CHECKBOX');
    return checkboxItem(handle, state);
  },
  asScaleItem: view(handle, state, 'SCALE', scaleItem),
  asDateItem: view(handle, state, 'DATE', dateItem),
  asGridItem: view(handle, state, 'GRID', gridItem),
  asPageBreakItem: view(handle, state, 'PAGE_BREAK', pageBreakItem),
  asSectionHeaderItem: view(handle, state, 'SECTION_HEADER', sectionHeaderItem),
});

/** What getItems and getItemById give: setRequired and the like are on the typed views alone. */
export const item = (handle: FormHandle, state: ItemState): Item => {
  const self = (): Item => general;
  const part = {
    ...commonParts(handle, state, self),
    ...views(handle, state),
  } satisfies Partial<Item>;
  const general = asItem<Item>('Item', part, state);
  return general;
};

const question = () => ({ id: newNumber(), title: '', helpText: '', required: false, entry: newNumber() });
const layout = () => ({ id: newNumber(), title: '', helpText: '' });
const choices = () => ({ ...question(), choices: [{ value: '', goTo: null }], other: false });

/** New items as Google makes them: a choice item holds one empty choice, a scale runs from 1 to 5. */
export const newItemState = {
  text: () => ({ ...question(), type: 'TEXT', rule: null }),
  paragraphText: () => ({ ...question(), type: 'PARAGRAPH_TEXT', rule: null }),
  multipleChoice: () => ({ ...choices(), type: 'MULTIPLE_CHOICE' }),
  list: () => ({ ...choices(), type: 'LIST' }),
  checkbox: () => ({ ...choices(), type: 'CHECKBOX' }),
  scale: () => ({ ...question(), type: 'SCALE', lower: 1, upper: 5, leftLabel: '', rightLabel: '' }),
  grid: () => ({
    ...layout(),
    type: 'GRID',
    required: false,
    rows: [''],
    columns: [''],
    entries: [newNumber()],
  }),
  date: () => ({ ...question(), type: 'DATE', includesYear: true }),
  pageBreak: () => ({ ...layout(), type: 'PAGE_BREAK', goTo: { to: 'continue' } }),
  sectionHeader: () => ({ ...layout(), type: 'SECTION_HEADER' }),
} as const satisfies Record<string, () => ItemState>;
