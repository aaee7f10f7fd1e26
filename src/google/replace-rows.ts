/** Writes a computed tab anew: the program alone fills it, so its columns are replaced whole. */
import { cellsOf } from '../domain/keyed-write/plan-write';
import { columnRuns } from '../domain/table-columns';
import type { Columns, Row, Table } from '../domain/table';
import type { Grid } from '../domain/table-rows';
import { readGrid } from './read-table';
import { applyBlocks } from './write-blocks';
import { sheetOf } from './workbook';

/**
 * Makes the rows of the tab exactly `rows`; what stood below them is emptied. Columns that people put beside or between
 * ours are not touched: each run of ours is written by itself. Gives the tab as it was before.
 */
export const replaceRows = <C extends Columns>(table: Table<C>, rows: readonly Row<Table<C>>[]): Grid => {
  const grid = readGrid(table);
  const height = Math.max(rows.length, grid.cells.length - grid.headerRow - 1);
  if (height === 0) return grid;
  const written = rows.map((row) => cellsOf(table, row));
  const blocks = columnRuns(grid.index).map(({ column, names }) => ({
    row: grid.headerRow + 1,
    column,
    cells: Array.from({ length: height }, (_, at) => names.map((name) => written[at]?.[name] ?? '')),
  }));
  applyBlocks(sheetOf(table), table, grid, blocks);
  return grid;
};
