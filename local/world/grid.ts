/** Reading and writing the cells of a sheet's state. Rows and columns count from 1. */
import type { CellValue, Rect, RowState, SheetState } from './sheet-state';

/** A sheet as Sheets makes one: 1,000 rows and 26 columns, empty. */
export const newSheetState = (id: number, name: string): SheetState => ({
  id,
  name,
  hidden: false,
  frozenRows: 0,
  frozenColumns: 0,
  maxRows: 1000,
  maxColumns: 26,
  tabColor: null,
  columnWidths: {},
  rowHeights: {},
  hiddenColumns: [],
  hiddenRows: [],
  rows: [],
  styles: [{}],
  validations: [],
  merges: [],
  metadata: [],
  protections: [],
  conditionalFormats: [],
  charts: [],
});

const PLAIN: readonly number[] = [];
/** A row without cells; its looks may be those of other rows. */
export const emptyRow = (s = PLAIN): RowState => ({ v: [], s });

/** The row's state, made with those above it when it does not exist yet. */
export const rowForWriting = (sheet: SheetState, row: number): RowState => {
  while (sheet.rows.length < row) sheet.rows.push(emptyRow());
  const state = sheet.rows[row - 1];
  if (!state) throw new RangeError(`no row ${row}`);
  return state;
};

export const valueAt = (sheet: SheetState, row: number, column: number): CellValue =>
  sheet.rows[row - 1]?.v[column - 1] ?? '';
export const formulaAt = (sheet: SheetState, row: number, column: number): string =>
  sheet.rows[row - 1]?.f?.[column] ?? '';
export const noteAt = (sheet: SheetState, row: number, column: number): string =>
  sheet.rows[row - 1]?.n?.[column] ?? '';

/** Stores a value as it is (nothing is parsed) and takes a formula away. */
export const putValue = (sheet: SheetState, row: number, column: number, value: CellValue): void => {
  if (value === '' && sheet.rows.length < row) return;
  const state = rowForWriting(sheet, row);
  if (state.f) Reflect.deleteProperty(state.f, column);
  if (value === '' && state.v.length < column) return;
  while (state.v.length < column - 1) state.v.push('');
  state.v[column - 1] = value;
};

/** Stores a formula's text and the value that is shown for it. */
export const putFormula = (
  sheet: SheetState,
  row: number,
  column: number,
  formula: string,
  shown: CellValue,
): void => {
  putValue(sheet, row, column, shown);
  const state = rowForWriting(sheet, row);
  state.f = { ...state.f, [column]: formula };
};

export const putNote = (sheet: SheetState, row: number, column: number, note: string): void => {
  const state = rowForWriting(sheet, row);
  const others = Object.entries(state.n ?? {}).filter(([key]) => key !== String(column));
  const notes: [string, string][] = note === '' ? others : [...others, [String(column), note]];
  if (notes.length === 0) delete state.n;
  else state.n = Object.fromEntries(notes);
};

/** Takes values and formulas away; looks and notes stay. */
export const clearValues = (sheet: SheetState, rect: Rect): void => {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++)
      putValue(sheet, row, column, '');
  }
};

/** The last row with a value or formula, 0 when there is none. */
export const lastRowOf = (sheet: SheetState): number => {
  for (let row = sheet.rows.length; row > 0; row--) {
    if (lastColumnIn(sheet.rows[row - 1]) > 0) return row;
  }
  return 0;
};

/** Asked of every row of a sheet at every reading: no more than a look at each cell. */
const lastColumnIn = (state: RowState | undefined): number => {
  if (!state) return 0;
  const { v, f } = state;
  let column = v.length;
  while (column > 0 && (v[column - 1] ?? '') === '' && f?.[column] === undefined) column--;
  return column;
};

/** The last column with a value or formula, 0 when there is none. */
export const lastColumnOf = (sheet: SheetState): number =>
  sheet.rows.reduce((last, state) => (state.v.length > last ? Math.max(last, lastColumnIn(state)) : last), 0);

/** The used rectangle's values, row by row; at least one cell. */
export const valuesIn = (sheet: SheetState, rect: Rect): CellValue[][] =>
  Array.from({ length: rect.rows }, (_, down) => {
    const values = sheet.rows[rect.row + down - 1]?.v ?? [];
    return Array.from({ length: rect.columns }, (_cell, right) => values[rect.column + right - 1] ?? '');
  });
