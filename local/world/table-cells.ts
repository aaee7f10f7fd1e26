/** Reads a declared table out of the state of a workbook, without a script. */
import type { Cell } from '../../src/domain/cell';
import type { Columns, Row, Table } from '../../src/domain/table';
import { findHeaderRow } from '../../src/domain/table-columns';
import { gridOf, readRows, type ReadRow } from '../../src/domain/table-rows';
import type { SpreadsheetState } from './sheet-state';

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
