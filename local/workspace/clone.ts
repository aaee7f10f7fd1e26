/** A deep copy of a world: the arrays of cells are copied as arrays, everything else as plain JSON. */
import type { RowState, SheetState, SpreadsheetState } from '../world/sheet-state';
import type { World } from '../world/world';

/** A try of a sweep copies tens of thousands of rows, so no spreading. */
const cloneRow = ({ v, s, f, n }: RowState): RowState => {
  const row: RowState = { v: v.slice(), s: s.slice() };
  if (f) row.f = { ...f };
  if (n) row.n = { ...n };
  return row;
};

const plain = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null) return value;
  // The copy has the shape of what it copies.
  if (Array.isArray(value)) return value.map((item: unknown) => plain(item)) as T;
  return Object.fromEntries(Object.entries(value).map(([key, item]: [string, unknown]) => [key, plain(item)])) as T;
};

const cloneSheet = ({ rows, ...rest }: SheetState): SheetState => ({ ...plain(rest), rows: rows.map(cloneRow) });
const cloneBook = ({ sheets, ...rest }: SpreadsheetState): SpreadsheetState => ({
  ...plain(rest),
  sheets: sheets.map(cloneSheet),
});

export const cloneWorld = ({ spreadsheet, otherSpreadsheets, ...rest }: World): World => ({
  ...plain(rest),
  spreadsheet: cloneBook(spreadsheet),
  otherSpreadsheets: Object.fromEntries(Object.entries(otherSpreadsheets).map(([id, book]) => [id, cloneBook(book)])),
});
