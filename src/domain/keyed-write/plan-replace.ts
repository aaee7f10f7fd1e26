/** Plans how a computed tab is written anew: its columns whole, people's own columns beside and between them untouched. */
import { columnRuns } from '../table-columns';
import type { Grid } from '../table-rows';
import { sameCell, type Block, type Cells } from './intent';

/** The blocks by which the tab comes to show exactly `rows`, what stands below them emptied; none where it does already. */
export const planReplacement = (grid: Grid, rows: readonly Cells[]): Block[] => {
  const first = grid.headerRow + 1;
  const height = Math.max(rows.length, grid.cells.length - first);
  return columnRuns(grid.index)
    .map(({ column, names }) => ({
      row: first,
      column,
      cells: Array.from({ length: height }, (_, at) => names.map((name) => rows[at]?.[name] ?? '')),
    }))
    .filter((block) => !stands(grid, block));
};

const stands = ({ cells }: Grid, block: Block): boolean =>
  block.cells.every((line, down) =>
    line.every((cell, right) => sameCell(cells[block.row + down]?.[block.column + right] ?? '', cell)),
  );
