/** Reads a declared table out of the state of a workbook, without a script. */
import type { Cell } from '../../src/domain/cell';
import type { AnyTable, Columns, Row, Table } from '../../src/domain/table';
import { findHeaderRow, locateColumns } from '../../src/domain/table-columns';
import { gridOf, readRows, type ReadRow } from '../../src/domain/table-rows';
import type { CellValue, SpreadsheetState } from './sheet-state';

/** A header stands among the first rows. */
const HEADER_ROWS = 15;

/** Goes through a tab's rows with a reader of their columns, '' for one that is not there; ends early when `visit` says so. */
export const eachRow = (
  book: SpreadsheetState,
  table: AnyTable,
  visit: (read: (column: string) => CellValue) => boolean,
): void => {
  const rows = book.sheets.find(({ name }) => name === table.title)?.rows ?? [];
  const header = findHeaderRow(
    rows.slice(0, HEADER_ROWS).map(({ v }) => Array.from(v)),
    table,
  );
  if (header < 0) return;
  const { index } = locateColumns(rows[header]?.v ?? [], table);
  const readIn = (values: readonly CellValue[], column: string): CellValue => {
    const at = index.get(column);
    return at === undefined ? '' : (values[at] ?? '');
  };
  for (const { v } of rows.slice(header + 1)) if (visit((column) => readIn(v, column))) return;
};

/** The rows of the tab with the table's title, found by header; none when there is no such tab. Dates stay serial numbers: for tables of texts. */
export const tableRows = <C extends Columns>(
  book: SpreadsheetState,
  table: Table<C>,
): readonly ReadRow<Row<Table<C>>>[] => {
  const cells: Cell[][] =
    book.sheets.find(({ name }) => name === table.title)?.rows.map(({ v }) => Array.from(v)) ?? [];
  const headerRow = findHeaderRow(cells, table);
  return headerRow < 0 ? [] : readRows(table, gridOf(table, cells, headerRow)).rows;
};
