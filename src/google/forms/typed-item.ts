/** Items of a form by kind: Apps Script has one class for each, and no common way to set what they share. */
import type { ItemKind } from '../../domain/survey/form-spec';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

export type TypedItem =
  | { readonly kind: 'text'; readonly item: GoogleAppsScript.Forms.TextItem }
  | { readonly kind: 'paragraph'; readonly item: GoogleAppsScript.Forms.ParagraphTextItem }
  | { readonly kind: 'choice'; readonly item: GoogleAppsScript.Forms.MultipleChoiceItem }
  | { readonly kind: 'list'; readonly item: GoogleAppsScript.Forms.ListItem }
  | { readonly kind: 'checkbox'; readonly item: GoogleAppsScript.Forms.CheckboxItem }
  | { readonly kind: 'scale'; readonly item: GoogleAppsScript.Forms.ScaleItem }
  | { readonly kind: 'date'; readonly item: GoogleAppsScript.Forms.DateItem }
  | { readonly kind: 'page'; readonly item: GoogleAppsScript.Forms.PageBreakItem }
  | { readonly kind: 'header'; readonly item: GoogleAppsScript.Forms.SectionHeaderItem };

const ADD: Readonly<Record<ItemKind, (form: Form) => TypedItem>> = {
  text: (form) => ({ kind: 'text', item: form.addTextItem() }),
  paragraph: (form) => ({ kind: 'paragraph', item: form.addParagraphTextItem() }),
  choice: (form) => ({ kind: 'choice', item: form.addMultipleChoiceItem() }),
  list: (form) => ({ kind: 'list', item: form.addListItem() }),
  checkbox: (form) => ({ kind: 'checkbox', item: form.addCheckboxItem() }),
  scale: (form) => ({ kind: 'scale', item: form.addScaleItem() }),
  date: (form) => ({ kind: 'date', item: form.addDateItem() }),
  page: (form) => ({ kind: 'page', item: form.addPageBreakItem() }),
  header: (form) => ({ kind: 'header', item: form.addSectionHeaderItem() }),
};

const TYPED: Readonly<Record<ItemKind, (item: Item) => TypedItem>> = {
  text: (item) => ({ kind: 'text', item: item.asTextItem() }),
  paragraph: (item) => ({ kind: 'paragraph', item: item.asParagraphTextItem() }),
  choice: (item) => ({ kind: 'choice', item: item.asMultipleChoiceItem() }),
  list: (item) => ({ kind: 'list', item: item.asListItem() }),
  checkbox: (item) => ({ kind: 'checkbox', item: item.asCheckboxItem() }),
  scale: (item) => ({ kind: 'scale', item: item.asScaleItem() }),
  date: (item) => ({ kind: 'date', item: item.asDateItem() }),
  page: (item) => ({ kind: 'page', item: item.asPageBreakItem() }),
  header: (item) => ({ kind: 'header', item: item.asSectionHeaderItem() }),
};

/** Adds an empty item of a kind at the end of the form. */
export const addItem = (form: Form, kind: ItemKind): TypedItem => ADD[kind](form);

/** The item as one of its kind. */
export const typedItem = (item: Item, kind: ItemKind): TypedItem => TYPED[kind](item);

/** The kind of an item, or 'foreign' for one that the program never makes. */
export const kindOf = (item: Item): ItemKind | 'foreign' => {
  const { ItemType } = FormApp;
  const kinds: readonly (readonly [GoogleAppsScript.Forms.ItemType, ItemKind])[] = [
    [ItemType.TEXT, 'text'],
    [ItemType.PARAGRAPH_TEXT, 'paragraph'],
    [ItemType.MULTIPLE_CHOICE, 'choice'],
    [ItemType.LIST, 'list'],
    [ItemType.CHECKBOX, 'checkbox'],
    [ItemType.SCALE, 'scale'],
    [ItemType.DATE, 'date'],
    [ItemType.PAGE_BREAK, 'page'],
    [ItemType.SECTION_HEADER, 'header'],
  ];
  const type = item.getType();
  return kinds.find(([known]) => known === type)?.[1] ?? 'foreign';
};
