/** What a person does in the grid with mouse and keyboard: used by the command line, the page and the sweeps. */
import { columnLetters, parseA1, toA1 } from './world/a1';
import { clearValues, lastColumnOf, valueAt } from './world/grid';
import { putTyped } from './world/put-typed';
import type { SheetState, SpreadsheetState } from './world/sheet-state';
import { sortRect } from './world/sort';
import { deleteRows, insertColumns, insertRows, moveColumns } from './world/structure';
import { styleAt } from './world/styles';
import { typedValue } from './world/typed-values';
import { violated } from './world/validation';
import type { World } from './world/world';

/** A column by its header or its letters, or by its number from 1. */
export type ColumnRef = string | number;

export type Act =
  | { readonly kind: 'sort'; readonly column: ColumnRef; readonly ascending: boolean }
  | { readonly kind: 'insert-row'; readonly before: number; readonly count: number }
  | { readonly kind: 'delete-row'; readonly row: number; readonly count: number }
  | { readonly kind: 'insert-column'; readonly before: ColumnRef; readonly count: number }
  | { readonly kind: 'move-column'; readonly column: ColumnRef; readonly before: ColumnRef }
  | { readonly kind: 'rename-column'; readonly column: ColumnRef; readonly name: string }
  | { readonly kind: 'rename-sheet'; readonly name: string }
  | { readonly kind: 'clear'; readonly range: string }
  | { readonly kind: 'edit'; readonly cell: string; readonly value: string };

/** The bound spreadsheet, or another one by its file id. Throws when there is none. */
export const spreadsheetOf = (world: World, file?: string): SpreadsheetState => {
  if (file === undefined || file === world.spreadsheet.id) return world.spreadsheet;
  const other = world.otherSpreadsheets[file];
  if (!other) throw new Error(`There is no spreadsheet with id ${file}.`);
  return other;
};

/** The sheet of that name. Throws, naming those that exist. */
export const sheetNamed = (book: SpreadsheetState, name: string): SheetState => {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found)
    throw new Error(
      `There is no sheet “${name}”. Sheets: ${book.sheets.map((sheet) => sheet.name).join(', ')}.`,
    );
  return found;
};

/** The row that holds the headers: the last frozen one, or the first. */
const headerRow = (sheet: SheetState): number => Math.max(1, sheet.frozenRows);

/** The number of a column; one past the last stands for the right edge. */
const columnOf = (sheet: SheetState, name: ColumnRef): number => {
  if (typeof name === 'number') {
    if (name > sheet.maxColumns + 1) throw new Error(`${sheet.name} has no column ${name}.`);
    return name;
  }
  for (let column = 1; column <= lastColumnOf(sheet); column++) {
    if (String(valueAt(sheet, headerRow(sheet), column)) === name) return column;
  }
  const byLetters = /^[A-Za-z]{1,2}$/.test(name) ? parseA1(`${name}1`, sheet) : null;
  if (!byLetters || byLetters.column > sheet.maxColumns)
    throw new Error(`There is no column “${name}” in ${sheet.name}.`);
  return byLetters.column;
};

const requireRow = (sheet: SheetState, row: number): void => {
  if (!Number.isInteger(row) || row < 1 || row > sheet.maxRows)
    throw new Error(`${sheet.name} has no row ${row}.`);
};

const thisYear = (world: World): number => new Date(world.clock).getFullYear();

const edit = (world: World, book: SpreadsheetState, sheet: SheetState, cell: string, text: string): void => {
  const rect = parseA1(cell, sheet);
  if (!rect || rect.rows * rect.columns !== 1) throw new Error(`“${cell}” is not a cell.`);
  requireRow(sheet, rect.row);
  const typed = typedValue(text, styleAt(sheet, rect.row, rect.column), thisYear(world));
  if (typed.formula === undefined && violated(book, sheet, rect.row, rect.column, typed.value)) {
    throw new Error(`The data validation of cell ${toA1(rect)} does not accept “${text}”.`);
  }
  putTyped(sheet, rect.row, rect.column, typed);
};

/** Takes values and formulas away, as the Delete key does. */
const clear = (sheet: SheetState, range: string): void => {
  const rect = parseA1(range, sheet);
  if (!rect) throw new Error(`“${range}” is no range.`);
  clearValues(sheet, { ...rect, rows: Math.min(rect.rows, sheet.maxRows - rect.row + 1) });
};

/** Sorts what stands below the header row. */
const sort = (sheet: SheetState, column: ColumnRef, ascending: boolean): void => {
  const first = headerRow(sheet) + 1;
  const rect = { row: first, column: 1, rows: sheet.maxRows - first + 1, columns: sheet.maxColumns };
  sortRect(sheet, rect, [{ column: columnOf(sheet, column), ascending }]);
};

/** New columns look like the one they push to the right. */
const insertBefore = (sheet: SheetState, column: number, count: number): void =>
  insertColumns(sheet, column, count, column);

const renameSheet = (book: SpreadsheetState, sheet: SheetState, name: string): void => {
  const taken = book.sheets.some(
    (other) => other !== sheet && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken || name === '') throw new Error(`A sheet cannot be named “${name}”: the name is taken or empty.`);
  sheet.name = name;
};

/** Drive notes that a spreadsheet was edited, and by whom. */
export const noteEdit = (world: World, { id }: SpreadsheetState, email?: string): void => {
  const file = world.files[id];
  if (!file) return;
  file.version += 1;
  file.modifiedTime = world.clock;
  if (email !== undefined) file.lastModifier = email;
};

/** Changes a sheet as a person would. Throws when a person could not do it. */
export const applyAct = (world: World, book: SpreadsheetState, sheet: SheetState, act: Act): void => {
  changeSheet(world, book, sheet, act);
  noteEdit(world, book);
};

const changeSheet = (world: World, book: SpreadsheetState, sheet: SheetState, act: Act): void => {
  switch (act.kind) {
    case 'sort':
      return sort(sheet, act.column, act.ascending);
    case 'insert-row':
      requireRow(sheet, act.before);
      return insertRows(sheet, act.before, act.count, act.before);
    case 'delete-row':
      requireRow(sheet, act.row + act.count - 1);
      return deleteRows(sheet, act.row, act.count);
    case 'insert-column':
      return insertBefore(sheet, columnOf(sheet, act.before), act.count);
    case 'move-column':
      return moveColumns(sheet, columnOf(sheet, act.column), 1, columnOf(sheet, act.before));
    case 'rename-column':
      return edit(
        world,
        book,
        sheet,
        `${columnLetters(columnOf(sheet, act.column))}${headerRow(sheet)}`,
        act.name,
      );
    case 'rename-sheet':
      return renameSheet(book, sheet, act.name);
    case 'clear':
      return clear(sheet, act.range);
    case 'edit':
      return edit(world, book, sheet, act.cell, act.value);
  }
};

/**
 * Types rows of text into a sheet from a cell on, each parsed as typing is; the sheet grows when they need room.
 * Pasting passes by data validation, as in Sheets.
 */
export const pasteRows = (
  world: World,
  sheet: SheetState,
  rows: readonly (readonly string[])[],
  at: string,
): void => {
  const start = parseA1(at, sheet);
  if (!start) throw new Error(`“${at}” is not a cell.`);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const missingRows = start.row + rows.length - 1 - sheet.maxRows;
  const missingColumns = start.column + width - 1 - sheet.maxColumns;
  if (missingRows > 0) insertRows(sheet, sheet.maxRows + 1, missingRows, sheet.maxRows);
  if (missingColumns > 0) insertColumns(sheet, sheet.maxColumns + 1, missingColumns, 0);
  const year = thisYear(world);
  rows.forEach((row, down) =>
    row.forEach((text, right) => {
      const [line, column] = [start.row + down, start.column + right];
      putTyped(sheet, line, column, typedValue(text, styleAt(sheet, line, column), year));
    }),
  );
};

/** Whether a person may change a spreadsheet at all. */
export const requireEditor = (book: SpreadsheetState, email: string): void => {
  if (email !== book.owner && !book.editors.includes(email))
    throw new Error(`${email} may not edit ${book.name}.`);
};
