/** A deep copy of a world: the arrays of cells are copied as arrays, everything else as plain JSON. */
import type { RowState, SheetState, SpreadsheetState } from '../world/sheet-state';
import { eachOnce } from '../world/styles';
import type { World } from '../world/world';

/** A try of a sweep copies tens of thousands of rows, so no spreading; rows that look alike go on sharing their list of looks. */
const rowCopier = (): ((row: RowState) => RowState) => {
  // Anew in this realm: a list that a script's context made would keep that context alive.
  const looks = eachOnce((styles) => Array.from(styles));
  return ({ v, s, f, n }) => {
    const row: RowState = { v: v.length === 0 ? [] : Array.from(v), s: looks(s) };
    if (f) row.f = { ...f };
    if (n) row.n = { ...n };
    return row;
  };
};

const plain = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null) return value;
  // The copy has the shape of what it copies.
  if (Array.isArray(value)) return Array.from(value, (item: unknown) => plain(item)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [key, plain(item)]),
  ) as T;
};

const cloneSheet = ({ rows, ...rest }: SheetState): SheetState => ({
  ...plain(rest),
  rows: Array.from(rows, rowCopier()),
});
const cloneBook = ({ sheets, ...rest }: SpreadsheetState): SpreadsheetState => ({
  ...plain(rest),
  sheets: Array.from(sheets, cloneSheet),
});

export const cloneWorld = ({ spreadsheet, otherSpreadsheets, ...rest }: World): World => ({
  ...plain(rest),
  spreadsheet: cloneBook(spreadsheet),
  otherSpreadsheets: Object.fromEntries(
    Object.entries(otherSpreadsheets).map(([id, book]) => [id, cloneBook(book)]),
  ),
});
