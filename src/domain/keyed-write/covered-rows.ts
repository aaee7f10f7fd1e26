/** Last rows of a table that an appended block covered, because rows were inserted above between reading and writing. */
import type { Grid } from '../table-rows';
import type { Cell } from '../cell';
import { comparable, sameCell, type Block, type Intent, type TailRow } from './intent';
import { touchedColumns, unkeyedRows } from './rows';

const content = (cells: readonly Cell[]): string =>
  cells
    .map(comparable)
    .join('\u241f')
    .replace(/\u241f+$/, '');

/** The same row after a person's edit: of its filled cells no more than `lost` have changed, and some have not. */
const areAlike = (
  before: readonly Cell[],
  now: readonly Cell[],
  lost: (filled: number) => number,
): boolean => {
  const filled = before.map((cell, at) => ({ cell, at })).filter(({ cell }) => cell !== '');
  const kept = filled.filter(({ cell, at }) => sameCell(cell, now[at])).length;
  return kept > 0 && filled.length - kept <= lost(filled.length);
};

/**
 * Rows of the tail that are gone because our block lies on them. Only rows pushed down are covered, so that rows which
 * stand where they stood, or higher, and above our block, mean that a person deleted the missing ones above them. Nothing tells a deletion of
 * the very last rows, or of any while rows also move, from covering: those come back.
 */
export const coveredRows = (
  grid: Grid,
  rows: ReadonlyMap<string, number>,
  intent: Intent,
): readonly TailRow[] => {
  const ours = intent.appended.flatMap((key) => rows.get(key) ?? []);
  if (ours.length === 0) return [];
  const firstOfOurs = ours.reduce((first, row) => Math.min(first, row));
  const places = placesOfTail(grid, rows, intent);
  const gone = intent.tail.filter((_, at) => places[at] === null);
  const pushedDown = intent.tail.some((tail, at) => (places[at] ?? -1) > Math.min(tail.row, firstOfOurs));
  if (pushedDown) return gone;
  const lastSeen = places.reduce<number>((last, place, at) => (place === null ? last : at), -1);
  return intent.tail.slice(lastSeen + 1);
};

/** Where the rows of the tail stand now, or null; those without a key are known by what they hold in other columns than ours. */
const placesOfTail = (
  grid: Grid,
  rows: ReadonlyMap<string, number>,
  intent: Intent,
): readonly (number | null)[] => {
  if (intent.tail.every(({ key }) => key !== null))
    return intent.tail.map(({ key }) => rows.get(key ?? '') ?? null);
  const ours = new Set([...touchedColumns(intent)].map((name) => grid.index.get(name)));
  const others = (cells: readonly Cell[]): readonly Cell[] =>
    cells.map((cell, at) => (ours.has(at) ? '' : cell));
  const free = new Set(unkeyedRows(grid, rows));
  const take = (fits: (cells: readonly Cell[]) => boolean): number | null => {
    for (const row of free) {
      if (!fits(others(grid.cells[row] ?? []))) continue;
      free.delete(row);
      return row;
    }
    return null;
  };
  const places = intent.tail.map(({ key }) => (key === null ? null : (rows.get(key) ?? null)));
  // The surest first: the same, then one cell changed, then half of them kept.
  for (const lost of [() => 0, () => 1, (filled: number) => filled / 2]) {
    intent.tail.forEach(({ key, cells }, at) => {
      if (key === null) places[at] ??= take((now) => areAlike(others(cells), now, lost));
    });
  }
  return places;
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
  const parts = [
    { from: 0, to: first },
    { from: last + 1, to: Infinity },
  ];
  return parts.flatMap(({ from, to }): Block[] => {
    const here = (grid.cells[row] ?? []).slice(from, to);
    const its = content(here);
    const known = its !== '' && lines.some((line) => content(line.slice(from, to)) === its);
    return known ? [{ row, column: from, cells: [here.map(() => '')] }] : [];
  });
};
