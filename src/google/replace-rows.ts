/** Writes a computed tab anew: the program alone fills it, so it is replaced whole, in one write. */
import { cellsOf } from '../domain/keyed-write/plan-write';
import type { Cell } from '../domain/cell';
import type { Columns, Row, Table } from '../domain/table';
import type { Grid } from '../domain/table-rows';
import { readGrid } from './read-table';
import { applyBlocks } from './write-blocks';
import { sheetOf } from './workbook';

/** Makes the rows of the tab exactly `rows`; what stood below them is emptied. Columns that people added keep their place. Gives the tab as it was before. */
export const replaceRows = <C extends Columns>(table: Table<C>, rows: readonly Row<Table<C>>[]): Grid => {
  const grid = readGrid(table);
  const height = Math.max(rows.length, grid.cells.length - grid.headerRow - 1);
  const columns = [...grid.index.values()];
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const cells = Array.from({ length: height }, (_, at) => {
    const row = rows[at];
    const own = row ? cellsOf(table, row) : {};
    const line: Cell[] = (grid.cells[grid.headerRow + 1 + at] ?? []).slice(first, last + 1);
    while (line.length < last - first + 1) line.push('');
    for (const [name, column] of grid.index) line[column - first] = own[name] ?? '';
    return line;
  });
  if (height > 0)
    applyBlocks(sheetOf(table), table, grid, [{ row: grid.headerRow + 1, column: first, cells }]);
  return grid;
};
