/** Reads the last row of a tab that only ever grows at its end, without reading the rest. */
import type { Columns, Row, Table } from '../domain/table';
import { gridOf, readRows } from '../domain/table-rows';
import { cellOf } from './read-table';
import { findSheet } from './workbook';

/** The last usable row; null where there is none, or where the header is not in the first row. */
export const readLastRow = <C extends Columns>(table: Table<C>): Row<Table<C>> | null => {
  const sheet = findSheet(table);
  const last = sheet?.getLastRow() ?? 0;
  if (sheet === null || last < 2) return null;
  const width = sheet.getLastColumn();
  const cells = [1, last].map((row) =>
    (sheet.getRange(row, 1, 1, width).getValues()[0] ?? []).map((value) => cellOf(value)),
  );
  const row = readRows(table, gridOf(table, cells, 0)).rows[0];
  return row?.usable === true ? row.row : null;
};
