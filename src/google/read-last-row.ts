/** Reads the last row of a tab that only ever grows at its end, without reading the rest. */
import type { Cell } from '../domain/cell';
import type { AnyTable, Columns, Row, Table } from '../domain/table';
import { gridOf, readRows } from '../domain/table-rows';
import { cellOf } from './read-table';
import { retried } from './retry';
import { findSheet } from './workbook';

/** The last usable row; null where there is none, or where the header is not in the first row. */
export const readLastRow = <C extends Columns>(table: Table<C>): Row<Table<C>> | null => {
  const cells = retried(() => readEnds(table));
  if (cells === null) return null;
  const row = readRows(table, gridOf(table, cells, 0)).rows[0];
  return row?.usable === true ? row.row : null;
};

/** The first row and the last; null where the tab is empty but for its header. */
const readEnds = (table: AnyTable): Cell[][] | null => {
  const sheet = findSheet(table);
  const last = sheet?.getLastRow() ?? 0;
  if (sheet === null || last < 2) return null;
  const width = sheet.getLastColumn();
  return [1, last].map((row) =>
    (sheet.getRange(row, 1, 1, width).getValues()[0] ?? []).map((value) => cellOf(value)),
  );
};
