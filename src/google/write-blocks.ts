/** Writes blocks of cells into a tab, each column in the way its kind demands. */
import type { Block } from '../domain/keyed-write/intent';
import type { Cell } from '../domain/cell';
import type { AnyTable } from '../domain/table';
import type { Grid } from '../domain/table-rows';
import { looksLikeFormula } from '../domain/text';
import { dateOf } from './clock';
import { retried } from './retry';

const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2})?$/;

/** Kinds by zero-based column index. */
const kindsOf = (table: AnyTable, grid: Grid): Map<number, string> =>
  new Map([...grid.index].map(([name, at]) => [at, table.columns[name]?.kind.name ?? 'text']));

/**
 * The value for Sheets. Days become Dates; text that Sheets would take for a formula gets one space in front, which
 * reading takes off again.
 */
const valueOf = (cell: Cell, kind: string | undefined): Cell | Date => {
  if (typeof cell !== 'string' || cell === '') return cell;
  if ((kind === 'date' || kind === 'time' || kind === undefined) && ISO.test(cell)) return dateOf(cell);
  return kind !== 'phone' && looksLikeFormula(cell) ? ` ${cell}` : cell;
};

/** Writes the blocks in order, one call each; rows are added at the end when a block needs them. */
export const applyBlocks = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  table: AnyTable,
  grid: Grid,
  blocks: readonly Block[],
): void => {
  const written = blocks.filter(({ cells }) => (cells[0]?.length ?? 0) > 0);
  const lastRow = Math.max(0, ...written.map(({ row, cells }) => row + cells.length));
  const missing = lastRow > grid.cells.length ? lastRow - sheet.getMaxRows() : 0;
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const kinds = kindsOf(table, grid);
  for (const { row, column, cells } of written) {
    const values = cells.map((line) => line.map((cell, at) => valueOf(cell, kinds.get(column + at))));
    retried(() =>
      sheet.getRange(row + 1, column + 1, values.length, values[0]?.length ?? 0).setValues(values),
    );
  }
};
