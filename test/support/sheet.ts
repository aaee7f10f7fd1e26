/** Sheets in tests: written as small text tables, read as the program reads them. */
import type { Cell } from '../../src/domain/cell';
import type { AnyTable, Columns, Row, Table } from '../../src/domain/table';
import { findHeaderRow } from '../../src/domain/table-columns';
import { gridOf, readRows, type Grid, type TableReading } from '../../src/domain/table-rows';

/** A text table as cells: one line a row, cells between bars; an empty line is an empty row inside the table. */
export const sheet = (text: string): Cell[][] => {
  const lines = text.replace(/^\s*\n|\n\s*$/g, '').split('\n');
  const rows = lines.map((line) => (line.trim() === '' ? [] : line.split('|').map((cell) => cell.trim())));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<Cell>(width - row.length).fill('')]);
};

/** The cells of a tab with the table's columns found in them. */
export const gridFrom = (table: AnyTable, cells: readonly (readonly Cell[])[]): Grid =>
  gridOf(table, cells, findHeaderRow(cells, table));

export const readSheet = <C extends Columns>(
  table: Table<C>,
  cells: readonly (readonly Cell[])[],
): TableReading<Row<Table<C>>> => readRows(table, gridFrom(table, cells));

/** Readings as the roster and its rules take them, all rows usable. */
export const messagesOf = (problems: readonly { readonly message: string }[]): string[] =>
  problems.map(({ message }) => message);
