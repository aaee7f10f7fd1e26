/** Reads a declared table from its tab in one call. */
import type { Cell } from '../domain/cell';
import type { AnyTable, Columns, Row, Table } from '../domain/table';
import { findHeaderRow, hasExactHeaders, stampsDisagree } from '../domain/table-columns';
import { gridOf, readRows, type Grid, type TableReading } from '../domain/table-rows';
import { userError } from '../domain/problem';
import { localTime } from './clock';
import { passes, retried } from './retry';
import { findSheet, sheetOf } from './workbook';

/** The developer metadata that names a column (decision 4). */
export const COLUMN_STAMP = 'column';

/** A value of Sheets as the domain knows it: dates become text. */
export const cellOf = (value: unknown): Cell => {
  // Nearly every cell is a text or a number: they are told first, and cheaply.
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value instanceof Date ? dateText(value) : String(value);
};

/** Days and times of this execution that were read before: birth dates and graduation days come again and again. */
const dateTexts = new Map<number, string>();

const dateText = (date: Date): string => {
  const known = dateTexts.get(date.getTime());
  if (known !== undefined) return known;
  const text = localTime(date).replace(/T00:00:00$/, '');
  dateTexts.set(date.getTime(), text);
  return text;
};

/** Column names by zero-based index, as stamped when the columns were made. */
export const readStamps = (sheet: GoogleAppsScript.Spreadsheet.Sheet): Map<number, string> =>
  new Map(
    sheet
      .createDeveloperMetadataFinder()
      .withKey(COLUMN_STAMP)
      .find()
      .flatMap((stamp): [number, string][] => {
        const column = stamp.getLocation().getColumn();
        const name = stamp.getValue();
        return column && name ? [[column.getColumn() - 1, name]] : [];
      }),
  );

/** The same names alone, wherever their columns stand. */
export const readStampNames = (sheet: GoogleAppsScript.Spreadsheet.Sheet): ReadonlySet<string> =>
  new Set(
    sheet
      .createDeveloperMetadataFinder()
      .withKey(COLUMN_STAMP)
      .find()
      .map((stamp) => stamp.getValue() ?? ''),
  );

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * All cells in one call, so that nothing can be inserted between finding how far they reach and reading them. An empty tab has
 * no last row to reach to and is refused; it is read in two calls.
 */
export const readAllCells = (sheet: Sheet): unknown[][] => {
  try {
    return sheet.getSheetValues(1, 1, -1, -1);
  } catch (thrown) {
    if (passes(thrown)) throw thrown;
    return sheet.getDataRange().getValues();
  }
};

/** The very rows that Sheets gave: nearly all cells stay as they are, and a tab of 10,000 rows is not copied once more. */
const readCells = (table: AnyTable): Cell[][] => {
  const rows: unknown[][] = retried(() => readAllCells(sheetOf(table)));
  for (const row of rows)
    for (let at = 0; at < row.length; at += 1) if (typeof row[at] === 'object') row[at] = cellOf(row[at]);
  // Sheets gives texts, numbers, booleans and Dates; the Dates became texts just now.
  return rows as Cell[][];
};

/** The cells of a table's tab with its columns found. Throws the problem when there is no tab or no header. */
export const readGrid = (table: AnyTable): Grid => gridFrom(table, readCells(table));

/** Cells and stamps are two readings: where a column was moved between them both are read anew, once. */
const gridFrom = (table: AnyTable, cells: Cell[][], again = true): Grid => {
  const headerRow = findHeaderRow(cells, table);
  if (headerRow < 0) throw userError('table.noHeader', { at: { sheet: table.title } });
  const headers = cells[headerRow] ?? [];
  if (hasExactHeaders(headers, table)) return gridOf(table, cells, headerRow);
  const stamps = readStamps(sheetOf(table));
  return again && stampsDisagree(headers, table, stamps)
    ? gridFrom(table, readCells(table), false)
    : gridOf(table, cells, headerRow, stamps);
};

/** The rows of a tab and the faults of its cells, in one read. */
export const readTable = <C extends Columns>(table: Table<C>): TableReading<Row<Table<C>>> =>
  readRows(table, readGrid(table));

/** The usable rows of a table; none when its tab has not been made, or not been given its header yet. */
export const readUsable = <C extends Columns>(table: Table<C>): Row<Table<C>>[] => {
  if (findSheet(table) === null) return [];
  const cells = readCells(table);
  if (cells.every((row) => row.every((cell) => cell === ''))) return [];
  return readRows(table, gridFrom(table, cells))
    .rows.filter(({ usable }) => usable)
    .map(({ row }) => row);
};
