/** Makes a declared table's tab, or adds to an existing one the columns it lacks; nothing that people did is undone. */
import type { AnyColumn, AnyTable } from '../domain/table';
import { columnLetters, type ColumnIndex } from '../domain/table-columns';
import type { Grid } from '../domain/table-rows';
import { COLUMN_STAMP, readGrid, readStampNames } from './read-table';
import { findSheet, forgetSheets, rememberSheet, sheetOf, workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

const HEADER_FILL = '#F1F3F4';
const MACHINE_TEXT = '#5F6368';
const MACHINE_FILL = '#F8F9FA';

/** Makes the tab of a table if there is none. Returns what was made, in Vietnamese, or null when all was there. */
export const applyTab = (table: AnyTable): string | null => {
  const found = findSheet(table);
  if (!found) return makeSheet(table);
  // A stop may have come between the tab and its header.
  return found.getLastRow() === 0 ? dressSheet(table, found) : addMissingColumns(table, found);
};

/** Thiết lập's tabs: one that comes with its first row is mended where it stands, and not made before. */
export const applyTabs = (tables: readonly AnyTable[]): (string | null)[] =>
  tables.filter((table) => table.visibility !== 'on-first-row' || findSheet(table) !== null).map(applyTab);

const makeSheet = (table: AnyTable): string => {
  forgetSheets();
  const shown = table.visibility === 'on-first-row' ? workbook().getActiveSheet() : null;
  const sheet = workbook().insertSheet(table.title, workbook().getSheets().length);
  // A new tab comes to the front by itself; whoever works in another one stays there.
  if (shown !== null) workbook().setActiveSheet(shown);
  return dressSheet(table, sheet);
};

const dressSheet = (table: AnyTable, sheet: Sheet): string => {
  rememberSheet(table, sheet);
  sheet.setFrozenRows(1);
  if (table.visibility === 'hidden') sheet.hideSheet();
  applyColumns(sheet, table, Object.keys(table.columns), 1);
  return `Tab ${table.title}`;
};

const addMissingColumns = (table: AnyTable, sheet: Sheet): string | null => {
  rememberSheet(table, sheet);
  const grid = readGrid(table);
  stampAgain(sheet, grid.index);
  const missing = Object.keys(table.columns).filter((name) => !grid.index.has(name));
  if (missing.length === 0) return null;
  const first = (grid.cells[0]?.length ?? 0) + 1;
  applyColumns(sheet, table, missing, first, grid.headerRow + 1);
  return `Tab ${table.title}: cột ${missing.map((name) => table.columns[name]?.header ?? name).join(', ')}`;
};

/** Stamps what a stop or a person left without. */
const stampAgain = (sheet: Sheet, index: ColumnIndex): void => {
  const stamped = readStampNames(sheet);
  for (const [name, at] of index) if (!stamped.has(name)) applyStamp(sheet, name, at + 1);
};

/**
 * Writes formats, drop-downs, widths and then the headers of the named columns, from the given column on: columns without
 * their headers are dressed anew by the next run. Stamps come last, for a stamped column counts as there.
 */
const applyColumns = (
  sheet: Sheet,
  table: AnyTable,
  names: readonly string[],
  first: number,
  headerRow = 1,
): void => {
  const columns = names.flatMap((name) => table.columns[name] ?? []);
  const missing = first + columns.length - 1 - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const rows = sheet.getMaxRows() - headerRow;
  const below = (from: number, to: number): Range =>
    sheet.getRange(headerRow + 1, first + from, rows, to - from);
  for (const { from, to, value } of runsOf(columns, formatOf)) below(from, to).setNumberFormat(value);
  for (const { from, to, value } of runsOf(columns, (column) => column.machine === true)) {
    if (value) applyMachine(below(from, to));
  }
  for (const { from, to, value } of runsOf(columns, (column) => column.width)) {
    if (value !== undefined) sheet.setColumnWidths(first + from, to - from, value);
  }
  columns.forEach((column, at) => {
    if (choicesOf(column).length > 0) applyChoices(below(at, at + 1), column);
  });
  applyHeader(sheet.getRange(headerRow, first, 1, columns.length), columns);
  names.forEach((name, at) => applyStamp(sheet, name, first + at));
};

const applyHeader = (header: Range, columns: readonly AnyColumn[]): void => {
  header.setNumberFormat('@').setFontWeight('bold').setBackground(HEADER_FILL);
  header
    .setWrap(true)
    .setVerticalAlignment('middle')
    .setNotes([columns.map(noteOf)]);
  header.setValues([columns.map((column) => column.header)]);
};

const PROTECTION = 'Cột của máy: nhờ đó không lẫn người';

/** The one that an earlier run, cut short, has put on the same columns. */
const protectionOf = (cells: Range): Protection | undefined =>
  cells
    .getSheet()
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .find((known) => {
      const range = known.getRange();
      return range.getColumn() === cells.getColumn() && range.getNumColumns() === cells.getNumColumns();
    });

/** Grey, and a warning before a person edits: a hard protection would stop the buttons of others (decision 4). */
const applyMachine = (cells: Range): void => {
  cells.setFontColor(MACHINE_TEXT).setBackground(MACHINE_FILL);
  // Warning only at once: what a stop leaves half made must not lock people out.
  (protectionOf(cells) ?? cells.protect()).setWarningOnly(true).setDescription(PROTECTION);
};

/** Only a whole column takes metadata, and 'C:C' is one however many rows there are. */
const applyStamp = (sheet: Sheet, name: string, at: number): void => {
  const letters = columnLetters(at);
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(COLUMN_STAMP, name);
};

/** A drop-down that helps and does not refuse: what people paste is checked by the program, all at once. */
const applyChoices = (range: Range, column: AnyColumn): void => {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choicesOf(column)], true)
    .setAllowInvalid(true)
    .build();
  range.setDataValidation(rule);
};

/** Gives a column that stands the drop-down that its declaration has now. */
export const applyColumnChoices = (table: AnyTable, name: string, grid: Grid): void => {
  const column = table.columns[name];
  const at = grid.index.get(name);
  if (column === undefined || at === undefined || choicesOf(column).length === 0) return;
  const sheet = sheetOf(table);
  const rows = sheet.getMaxRows() - grid.headerRow - 1;
  if (rows > 0) applyChoices(sheet.getRange(grid.headerRow + 2, at + 1, rows, 1), column);
};

const noteOf = (column: AnyColumn): string => column.note ?? (column.machine ? 'Máy ghi, xin đừng sửa.' : '');
const formatOf = (column: AnyColumn): string =>
  'format' in column.kind && typeof column.kind.format === 'string' ? column.kind.format : '@';
const choicesOf = (column: AnyColumn): readonly string[] =>
  'choices' in column.kind && Array.isArray(column.kind.choices) ? column.kind.choices.map(String) : [];

/** Neighbours with an equal value, as half-open ranges. */
const runsOf = <V>(
  columns: readonly AnyColumn[],
  value: (column: AnyColumn) => V,
): { from: number; to: number; value: V }[] => {
  const runs: { from: number; to: number; value: V }[] = [];
  columns.forEach((column, at) => {
    const last = runs[runs.length - 1];
    if (last && last.value === value(column)) last.to = at + 1;
    else runs.push({ from: at, to: at + 1, value: value(column) });
  });
  return runs;
};
