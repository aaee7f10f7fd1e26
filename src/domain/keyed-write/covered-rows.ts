/** Last rows of a table that an appended block covered, because rows were inserted above between reading and writing. */
import type { Grid } from '../table-rows';
import type { Cell } from '../table';
import { comparable, type Block, type Intent, type TailRow } from './intent';
import { unkeyedRows } from './rows';

const content = (cells: readonly Cell[]): string =>
  cells
    .map(comparable)
    .join('\u241f')
    .replace(/\u241f+$/, '');

/**
 * Rows of the tail that are gone because our block lies on them. Only rows pushed down are covered, so that rows which
 * stand where they stood, or higher, mean that a person deleted the missing ones; unless those are the very last and our
 * block begins where it was sent: then nothing tells deletion from covering, and they come back.
 */
export const coveredRows = (
  grid: Grid,
  rows: ReadonlyMap<string, number>,
  intent: Intent,
): readonly TailRow[] => {
  if (!intent.appended.some((key) => rows.has(key))) return [];
  const places = placesOfTail(grid, rows, intent);
  const gone = intent.tail.filter((_, at) => places[at] === null);
  const pushedDown = intent.tail.some((tail, at) => (places[at] ?? -1) > tail.row);
  if (gone.length === 0 || pushedDown) return gone;
  const areLast = places.slice(-gone.length).every((place) => place === null);
  const isGap = (grid.cells[intent.appendRow - 1] ?? []).every((cell) => cell === '');
  const inPlace = rows.get(intent.appended[0] ?? '') === intent.appendRow;
  return areLast && inPlace ? gone.filter(({ key }) => key !== null || isGap) : [];
};

/** Where the rows of the tail stand now, or null; those without a key are known by all that they hold. */
const placesOfTail = (
  grid: Grid,
  rows: ReadonlyMap<string, number>,
  intent: Intent,
): readonly (number | null)[] => {
  const others = new Map<string, number[]>();
  if (intent.tail.some(({ key }) => key === null)) {
    for (const row of unkeyedRows(grid, rows)) {
      const its = content(grid.cells[row] ?? []);
      const alike = others.get(its);
      if (alike) alike.push(row);
      else others.set(its, [row]);
    }
  }
  return intent.tail.map(({ key, cells }) =>
    key === null ? (others.get(content(cells))?.shift() ?? null) : (rows.get(key) ?? null),
  );
};

/** The covered rows as a block below everything, and blocks that empty what is left of them beside our new rows. */
export const giveBack = (
  grid: Grid,
  rows: ReadonlyMap<string, number>,
  intent: Intent,
  covered: readonly TailRow[],
  end: number,
): { readonly restored: Block | null; readonly cleared: readonly Block[] } => {
  if (covered.length === 0) return { restored: null, cleared: [] };
  const width = covered.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const lines = covered.map(({ cells }) => [...cells, ...new Array<Cell>(width - cells.length).fill('')]);
  return {
    restored: { row: end, column: 0, cells: lines },
    cleared: intent.appended.flatMap((key) => leftovers(grid, rows.get(key), lines)),
  };
};

/** Cells outside the table's columns, which our block did not reach, where they are those of a covered row. */
const leftovers = (
  grid: Grid,
  row: number | undefined,
  lines: readonly (readonly Cell[])[],
): readonly Block[] => {
  if (row === undefined) return [];
  const [first, last] = [Math.min(...grid.index.values()), Math.max(...grid.index.values())];
  const outside = (cells: readonly Cell[]): readonly Cell[] =>
    cells.map((cell, at) => (at < first || at > last ? cell : ''));
  const here = outside(grid.cells[row] ?? []);
  if (content(here) === '' || !lines.some((line) => content(outside(line)) === content(here))) return [];
  const [left, right] = [here.slice(0, first), here.slice(last + 1)];
  return [
    { row, column: 0, cells: [left.map(() => '')] },
    { row, column: last + 1, cells: [right.map(() => '')] },
  ].filter(({ cells }) => (cells[0]?.length ?? 0) > 0);
};
