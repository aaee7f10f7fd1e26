/**
 * Blocks are written by position: where a person moved, inserted or removed a column between the reading and the write, they
 * landed in columns that were not meant. Here what those had is given back from the grid that was read; the repair then
 * writes ours where it belongs, because its own cells still show what stood there before.
 */
import type { Cell } from '../cell';
import type { AnyTable } from '../table';
import type { Grid } from '../table-rows';
import { comparable, sameCell, type Block } from './intent';
import { columnsOf, newPlaces, standStill } from './moved-columns';
import { lastFilledRow, rowsByKey } from './rows';

/** What was written, and the grid after which it was planned. */
export interface Written {
  readonly grid: Grid;
  readonly blocks: readonly Block[];
}

/** The table before and now, with the ways from one to the other. */
interface Shift {
  readonly before: Grid;
  readonly now: Grid;
  /** Old column → the new one. */
  readonly to: readonly (number | null)[];
  /** New column → the old one; an inserted one has none. */
  readonly from: ReadonlyMap<number, number>;
  /** The row of before by that of now; undefined where it is not known. */
  readonly rowBefore: (row: number) => number | undefined;
}

/**
 * The blocks that give back what a write covered in columns that had moved before it; none where every column stood still.
 * Not known again, and left: a row without a key while rows move in the same moment as a column.
 */
export const planLanded = (table: AnyTable, { grid: before, blocks }: Written, now: Grid): Block[] => {
  const to = newPlaces(columnsOf(before), columnsOf(now));
  if (standStill(to)) return [];
  const from = new Map(to.flatMap((place, at): [number, number][] => (place === null ? [] : [[place, at]])));
  const shift = { before, now, to, from, rowBefore: rowsBefore(table, before, now) };
  const end = lastFilledRow(before);
  return blocks.flatMap((block) => (block.row > end ? newLines(block, shift) : givenBack(block, shift, end)));
};

const rowsBefore = (table: AnyTable, before: Grid, now: Grid): Shift['rowBefore'] => {
  const [old, fresh] = [rowsByKey(table, before), rowsByKey(table, now)];
  const byRow = new Map([...fresh].map(([key, row]) => [row, old.get(key)]));
  const moved = [...fresh].some(([key, row]) => (old.get(key) ?? row) !== row);
  return (row) => byRow.get(row) ?? (moved ? undefined : row);
};

/** Cells of rows that stood there already. */
const givenBack = (block: Block, shift: Shift, end: number): Block[] =>
  (block.cells[0] ?? []).flatMap((_, right) => {
    const column = block.column + right;
    if (shift.from.get(column) === column) return [];
    const written = new Set(block.cells.map((line) => comparable(line[right])));
    return columnBlocks(column, landedRows(block, column, written, shift, end));
  });

/** What the cells of one column must show again, by row. */
const landedRows = (
  block: Block,
  column: number,
  written: ReadonlySet<string>,
  { before, now, from, rowBefore }: Shift,
  end: number,
): ReadonlyMap<number, Cell> => {
  const old = from.get(column);
  const cells = new Map<number, Cell>();
  for (let row = now.headerRow + 1; row < now.cells.length; row += 1) {
    const its = rowBefore(row);
    if (its === undefined || its > end) continue;
    const had = old === undefined ? '' : (before.cells[its]?.[old] ?? '');
    const shows = now.cells[row]?.[column] ?? '';
    const inBlock = its === row && row >= block.row && row < block.row + block.cells.length;
    // Sheets may have changed the value by the other column's format, so that in our own rows any other one is ours.
    if (!sameCell(shows, had) && (inBlock || written.has(comparable(shows)))) cells.set(row, had);
  }
  return cells;
};

const columnBlocks = (column: number, cells: ReadonlyMap<number, Cell>): Block[] => {
  const blocks: { row: number; column: number; cells: Cell[][] }[] = [];
  for (const [row, cell] of cells) {
    const last = blocks[blocks.length - 1];
    if (last && last.row + last.cells.length === row) last.cells.push([cell]);
    else blocks.push({ row, column, cells: [[cell]] });
  }
  return blocks;
};

/** New rows, written whole: each that shows its cells under the wrong headers is written again under the right ones. */
const newLines = ({ row, column, cells }: Block, shift: Shift): Block[] => {
  const places = (cells[0] ?? []).map((_, at) => shift.to[column + at] ?? null);
  const standing = places.filter((place) => place !== null);
  const first = Math.min(column, ...standing);
  const last = Math.max(column + places.length - 1, ...standing);
  return cells.flatMap((line, down): Block[] => {
    const at = landedLine(line, column, row + down, places, shift.now);
    if (at === null) return [];
    const shown = shift.now.cells[at] ?? [];
    const right = Array.from({ length: last - first + 1 }, (_, index): Cell => {
      const ours = places.indexOf(first + index);
      if (ours >= 0) return line[ours] ?? '';
      const hit = first + index >= column && first + index < column + line.length;
      return hit ? '' : (shown[first + index] ?? '');
    });
    return [{ row: at, column: first, cells: [right] }];
  });
};

/** The row in which a line stands as it was written, by position; null where it shows under its own headers, or nowhere. */
const landedLine = (
  line: readonly Cell[],
  column: number,
  expected: number,
  places: readonly (number | null)[],
  { cells }: Grid,
): number | null => {
  const filled = line.flatMap((cell, at) => (cell === '' ? [] : [{ cell, at }]));
  const shownAt = (row: number, placeOf: (at: number) => number | null): number =>
    filled.filter(({ cell, at }) => sameCell(cells[row]?.[placeOf(at) ?? -1], cell)).length;
  const raw = (row: number): number => shownAt(row, (at) => column + at);
  const isRight = (row: number): boolean =>
    shownAt(row, (at) => places[at] ?? null) ===
    filled.filter(({ at }) => (places[at] ?? null) !== null).length;
  const row =
    raw(expected) * 2 > filled.length ? expected : cells.findIndex((_, at) => raw(at) === filled.length);
  return row < 0 || filled.length === 0 || isRight(row) ? null : row;
};
