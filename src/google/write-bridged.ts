/** Writes many scattered cells in few calls: what stands between them is read just before and written again as it is. */
import { bridgeBlocks, type BridgedBlock } from '../domain/keyed-write/bridge-blocks';
import type { Block } from '../domain/keyed-write/intent';
import type { AnyTable } from '../domain/table';
import type { Grid } from '../domain/table-rows';
import { looksLikeFormula } from '../domain/text';
import { cellOf } from './read-table';
import { retried } from './retry';
import { applyBlocks } from './write-blocks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Up to here each run of cells is written by itself; above, neighbours are joined until so many are left. */
const MOST_BLOCKS = 40;

/** Writes the blocks; a person's typing is written over only in the one call between reading a gap and writing it. */
export const applyScattered = (sheet: Sheet, table: AnyTable, grid: Grid, blocks: readonly Block[]): void => {
  if (blocks.length <= MOST_BLOCKS) return applyBlocks(sheet, table, grid, blocks);
  for (const block of bridgeBlocks(blocks, readRewritable(sheet, grid), MOST_BLOCKS))
    applyBlocks(sheet, table, grid, [filled(sheet, block)]);
};

/**
 * Cells that come out as they were when they are written again: empty ones, and text in a cell of format '@' that no
 * formula makes. Elsewhere Sheets would take text for a number or a day, and a value would take a formula's place.
 */
const readRewritable = (sheet: Sheet, grid: Grid): ((row: number, column: number) => boolean) => {
  const range = sheet.getDataRange();
  const formulas = retried(() => range.getFormulas());
  const formats = retried(() => range.getNumberFormats());
  return (row, column) => {
    if ((formulas[row]?.[column] ?? '') !== '') return false;
    const cell = grid.cells[row]?.[column] ?? '';
    if (cell === '') return true;
    return typeof cell === 'string' && formats[row]?.[column] === '@' && !looksLikeFormula(cell.trim());
  };
};

const filled = (sheet: Sheet, { row, column, cells }: BridgedBlock): Block => {
  const own = cells.map((line) => line.flatMap((cell) => (cell === null ? [] : [cell])));
  const width = cells[0]?.length ?? 0;
  if (own.every((line) => line.length === width)) return { row, column, cells: own };
  const now = retried(() => sheet.getRange(row + 1, column + 1, cells.length, width).getValues());
  return {
    row,
    column,
    cells: cells.map((line, at) => line.map((cell, index) => cell ?? cellOf(now[at]?.[index] ?? ''))),
  };
};
