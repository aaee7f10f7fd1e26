/** Scattered cells as few blocks: those nearest to each other are joined over the cells between, which keep what they show. */
import type { Cell } from '../cell';
import type { Block } from './intent';

/** A block in which null stands for a cell that is not ours. */
export interface BridgedBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (Cell | null)[])[];
}

const width = (block: BridgedBlock): number => block.cells[0]?.length ?? 0;
const end = (block: BridgedBlock): number => block.row + block.cells.length;

/**
 * Joins blocks of the same columns until at most `most` are left, the smallest gaps first. A gap is bridged only where
 * every cell of it may be written again as it stands (`mayRewrite`, by zero-based row and column): so there can remain more.
 */
export const bridgeBlocks = (
  blocks: readonly Block[],
  mayRewrite: (row: number, column: number) => boolean,
  most: number,
): BridgedBlock[] => {
  const sorted = [...blocks].sort((a, b) => a.column - b.column || width(a) - width(b) || a.row - b.row);
  const gaps = sorted
    .map((block, at) => ({ at, size: gapBefore(sorted[at - 1], block, mayRewrite) }))
    .filter((gap): gap is { at: number; size: number } => gap.size !== null)
    .sort((a, b) => a.size - b.size);
  const bridged = new Set(gaps.slice(0, Math.max(0, sorted.length - most)).map(({ at }) => at));
  const joined: { row: number; column: number; cells: (readonly (Cell | null)[])[] }[] = [];
  sorted.forEach((block, at) => {
    const last = joined[joined.length - 1];
    if (last === undefined || !bridged.has(at)) joined.push({ ...block, cells: [...block.cells] });
    else last.cells.push(...gapRows(last, block), ...block.cells);
  });
  return joined;
};

const gapRows = (last: BridgedBlock, block: BridgedBlock): null[][] =>
  Array.from({ length: block.row - end(last) }, () => new Array<null>(width(block)).fill(null));

/** Rows between two blocks of the same columns; null where they cannot be joined. */
const gapBefore = (
  last: BridgedBlock | undefined,
  block: BridgedBlock,
  mayRewrite: (row: number, column: number) => boolean,
): number | null => {
  if (last?.column !== block.column || width(last) !== width(block)) return null;
  for (let row = end(last); row < block.row; row += 1) {
    for (let at = 0; at < width(block); at += 1) if (!mayRewrite(row, block.column + at)) return null;
  }
  return block.row - end(last);
};
