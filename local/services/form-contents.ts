/** The items of a form: adding, listing, moving, deleting. */
import type { ItemState } from '../world/forms';
import { exception } from './core';
import { enumName } from './enum-values';
import { checkboxItem, listItem, multipleChoiceItem } from './form-choice-items';
import type { FormHandle } from './form-handle';
import { itemState } from './form-item-parts';
import { newItemState } from './form-items';
import { pageBreakItem, sectionHeaderItem } from './form-layout-items';
import { dateItem, gridItem, paragraphTextItem, scaleItem, textItem } from './form-question-items';

type Item = GoogleAppsScript.Forms.Item;

const adding =
  <S extends ItemState, T>(handle: FormHandle, make: () => S, view: (handle: FormHandle, state: S) => T) =>
  (): T => {
    const state = make();
    handle.state.items.push(state);
    handle.changed();
    return view(handle, state);
  };

export const addingParts = (handle: FormHandle) => ({
  addTextItem: adding(handle, newItemState.text, textItem),
  addParagraphTextItem: adding(handle, newItemState.paragraphText, paragraphTextItem),
  addMultipleChoiceItem: adding(handle, newItemState.multipleChoice, multipleChoiceItem),
  addListItem: adding(handle, newItemState.list, listItem),
  addCheckboxItem: adding(handle, newItemState.checkbox, checkboxItem),
  addScaleItem: adding(handle, newItemState.scale, scaleItem),
  addGridItem: adding(handle, newItemState.grid, gridItem),
  addDateItem: adding(handle, newItemState.date, dateItem),
  addPageBreakItem: adding(handle, newItemState.pageBreak, pageBreakItem),
  addSectionHeaderItem: adding(handle, newItemState.sectionHeader, sectionHeaderItem),
});

const place = (handle: FormHandle, from: number | Item): number => {
  const index = typeof from === 'number' ? from : handle.indexOf(itemState(from));
  if (!handle.state.items[index]) throw exception(`Invalid argument: index ${index}`);
  return index;
};

export const itemParts = (handle: FormHandle) => {
  const { state } = handle;
  return {
    getItems: (type?: GoogleAppsScript.Forms.ItemType) =>
      Array.from(state.items)
        .filter((each) => type === undefined || each.type === enumName(type))
        .map((each) => handle.item(each)),
    // Null at run time when there is none, whatever the published type says.
    getItemById: (id: number) => {
      const found = state.items.find((each) => each.id === id);
      return (found ? handle.item(found) : null) as Item;
    },
    deleteItem: (which: number | Item) => {
      state.items.splice(place(handle, which), 1);
      handle.changed();
    },
    moveItem: (from: number | Item, to: number) => {
      const [moved] = state.items.splice(place(handle, from), 1);
      if (!moved) throw exception('Invalid data updating form.');
      state.items.splice(to, 0, moved);
      handle.changed();
      return handle.item(moved);
    },
  };
};
