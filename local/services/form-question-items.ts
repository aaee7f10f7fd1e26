/** Questions that are answered by text, number, date or a grid. */
import type { DateItemState, GridItemState, ScaleItemState, TextItemState } from '../world/forms';
import { exception, world } from './core';
import { createItemResponse } from './form-item-response';
import { newNumber, setting, type FormHandle } from './form-handle';
import { asItem, questionParts } from './form-item-parts';
import { ruleOf } from './form-validation';

type Forms = {
  Text: GoogleAppsScript.Forms.TextItem;
  Paragraph: GoogleAppsScript.Forms.ParagraphTextItem;
  Scale: GoogleAppsScript.Forms.ScaleItem;
  Date: GoogleAppsScript.Forms.DateItem;
  Grid: GoogleAppsScript.Forms.GridItem;
};

const textParts = <T>(handle: FormHandle, state: TextItemState, self: () => T) => ({
  ...questionParts(handle, state, self),
  setValidation: setting(handle, self, (validation: object) => {
    state.rule = ruleOf(validation);
  }),
  clearValidation: () => {
    state.rule = null;
    handle.changed();
    return self();
  },
  createResponse: (response: string) => createItemResponse(handle, state, response),
});

export const textItem = (handle: FormHandle, state: TextItemState): Forms['Text'] => {
  const self = (): Forms['Text'] => item;
  const part = textParts(handle, state, self) satisfies Partial<Forms['Text']>;
  const item = asItem<Forms['Text']>('TextItem', part, state);
  return item;
};

export const paragraphTextItem = (handle: FormHandle, state: TextItemState): Forms['Paragraph'] => {
  const self = (): Forms['Paragraph'] => item;
  const part = textParts(handle, state, self) satisfies Partial<Forms['Paragraph']>;
  const item = asItem<Forms['Paragraph']>('ParagraphTextItem', part, state);
  return item;
};

/** Lower bound 0 or 1, upper bound 3 to 10 (reference/forms/scale-item). */
const checkBounds = (lower: number, upper: number): void => {
  if (![0, 1].includes(lower) || !Number.isInteger(upper) || upper < 3 || upper > 10)
    throw exception(`Invalid scale bounds: ${lower}, ${upper}`);
};

export const scaleItem = (handle: FormHandle, state: ScaleItemState): Forms['Scale'] => {
  const self = (): Forms['Scale'] => item;
  const part = {
    ...questionParts(handle, state, self),
    getLowerBound: () => state.lower,
    getUpperBound: () => state.upper,
    setBounds: (lower: number, upper: number) => {
      checkBounds(lower, upper);
      return setting(handle, self, () => Object.assign(state, { lower, upper }))(null);
    },
    getLeftLabel: () => state.leftLabel,
    getRightLabel: () => state.rightLabel,
    setLabels: (leftLabel: string, rightLabel: string) =>
      setting(handle, self, () => Object.assign(state, { leftLabel, rightLabel }))(null),
    createResponse: (response: number) => createItemResponse(handle, state, String(response)),
  } satisfies Partial<Forms['Scale']>;
  const item = asItem<Forms['Scale']>('ScaleItem', part, state);
  return item;
};

/** The calendar day of an instant in the workbook's time zone, as a form keeps it: YYYY-MM-DD. */
const dayOf = (date: GoogleAppsScript.Base.Date, withYear: boolean): string => {
  const { timeZone } = world().spreadsheet;
  const day = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(date.getTime()));
  return withYear ? day : day.slice(5);
};

export const dateItem = (handle: FormHandle, state: DateItemState): Forms['Date'] => {
  const self = (): Forms['Date'] => item;
  const part = {
    ...questionParts(handle, state, self),
    includesYear: () => state.includesYear,
    setIncludesYear: setting(handle, self, (enabled: boolean) => {
      state.includesYear = enabled;
    }),
    createResponse: (response: GoogleAppsScript.Base.Date) =>
      createItemResponse(handle, state, dayOf(response, state.includesYear)),
  } satisfies Partial<Forms['Date']>;
  const item = asItem<Forms['Date']>('DateItem', part, state);
  return item;
};

const setRows = (state: GridItemState, rows: readonly string[]): void => {
  const before = new Map(state.rows.map((row, index) => [row, state.entries[index]]));
  state.rows = [...rows];
  state.entries = rows.map((row) => before.get(row) ?? newNumber());
};

export const gridItem = (handle: FormHandle, state: GridItemState): Forms['Grid'] => {
  const self = (): Forms['Grid'] => item;
  const part = {
    ...questionParts(handle, state, self),
    getRows: () => Array.from(state.rows),
    setRows: setting(handle, self, (rows: string[]) => setRows(state, rows)),
    getColumns: () => Array.from(state.columns),
    setColumns: setting(handle, self, (columns: string[]) => {
      state.columns = [...columns];
    }),
    createResponse: (responses: string[]) => createItemResponse(handle, state, [...responses]),
  } satisfies Partial<Forms['Grid']>;
  const item = asItem<Forms['Grid']>('GridItem', part, state);
  return item;
};
