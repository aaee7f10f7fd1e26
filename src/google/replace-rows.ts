/** Writes a computed tab anew, looks again and repairs: the program alone fills it, so its columns are replaced whole. */
import type { Block } from '../domain/keyed-write/intent';
import { planLanded, type Written } from '../domain/keyed-write/landed-cells';
import { planReplacement } from '../domain/keyed-write/plan-replace';
import { cellsOf } from '../domain/keyed-write/plan-write';
import type { Columns, Row, Table } from '../domain/table';
import type { Grid } from '../domain/table-rows';
import { readGrid } from './read-table';
import { applyBlocks } from './write-blocks';
import { sheetOf } from './workbook';

/** People may go on moving columns; after so many looks the next calculation writes the rest. */
const ROUNDS = 4;

/**
 * Makes the rows of the tab exactly `rows`; what stood below them is emptied. Columns that people put beside or between
 * ours are not touched; what a write covered in columns that had moved before it is given back. Gives the tab as it was before.
 */
export const replaceRows = <C extends Columns>(table: Table<C>, rows: readonly Row<Table<C>>[]): Grid => {
  const wanted = rows.map((row) => cellsOf(table, row));
  const before = readGrid(table);
  let grid = before;
  let last: Written | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const landed: readonly Block[] = last === null ? [] : planLanded(table, last, grid);
    const blocks: readonly Block[] = landed.length > 0 ? landed : planReplacement(grid, wanted);
    if (blocks.length === 0) break;
    applyBlocks(sheetOf(table), table, grid, blocks);
    last = { grid, blocks };
    SpreadsheetApp.flush();
    grid = readGrid(table);
  }
  return before;
};
