/** Which column is which after people moved, inserted or removed some: known by its name in the table, others by their header. */
import type { Grid } from '../table-rows';
import type { Block, ColumnsSeen } from './intent';

/** Where the columns stood when the grid was read. */
export const columnsOf = (grid: Grid): ColumnsSeen => ({
  headers: grid.cells[grid.headerRow] ?? [],
  places: Object.fromEntries(grid.index),
});

/** For each column as it was seen, where it stands now; null for one that is gone. */
export const newPlaces = (before: ColumnsSeen, now: ColumnsSeen): readonly (number | null)[] => {
  const width = Math.max(before.headers.length, ...Object.values(before.places).map((at) => at + 1));
  const found = new Map<number, number>();
  for (const [name, at] of Object.entries(before.places)) {
    const place = now.places[name];
    if (place !== undefined) found.set(at, place);
  }
  const taken = new Set([...found.values(), ...Object.values(now.places)]);
  const free = new Map<string, number[]>();
  now.headers.forEach((header, at) => {
    if (!taken.has(at)) free.set(String(header), [...(free.get(String(header)) ?? []), at]);
  });
  const own = new Set(Object.values(before.places));
  return Array.from({ length: width }, (_, at) =>
    own.has(at) ? (found.get(at) ?? null) : (free.get(String(before.headers[at] ?? ''))?.shift() ?? null),
  );
};

/** Every column stands where it stood. */
export const standStill = (places: readonly (number | null)[]): boolean =>
  places.every((place, at) => place === at);

/** A grid with its columns in the order in which they were seen, and the way back for blocks planned in it. */
export interface OldOrder {
  readonly grid: Grid;
  readonly back: (block: Block) => readonly Block[];
}

/** Null where every column stands where it stood. */
export const inOldOrder = (grid: Grid, seen: ColumnsSeen): OldOrder | null => {
  const places = newPlaces(seen, columnsOf(grid));
  if (standStill(places)) return null;
  const known = new Set(places);
  const width = Math.max(0, ...grid.cells.map((row) => row.length));
  const fresh = Array.from({ length: width }, (_, at) => at).filter((at) => !known.has(at));
  const order = [...places, ...fresh];
  return {
    grid: {
      ...grid,
      cells: grid.cells.map((row) => order.map((at) => (at === null ? '' : (row[at] ?? '')))),
      index: new Map([...grid.index].map(([name, at]) => [name, order.indexOf(at)])),
    },
    back: (block) => blocksInOrder(block, order),
  };
};

/** The block in the order of today: its columns that stand side by side together, those that are gone left out. */
const blocksInOrder = ({ row, column, cells }: Block, order: readonly (number | null)[]): Block[] => {
  const runs: { column: number; from: number; to: number }[] = [];
  for (let from = 0; from < (cells[0]?.length ?? 0); from += 1) {
    const at = column + from < order.length ? order[column + from] : column + from;
    if (at === null || at === undefined) continue;
    const last = runs[runs.length - 1];
    if (last && last.to === from && last.column + last.to - last.from === at) last.to += 1;
    else runs.push({ column: at, from, to: from + 1 });
  }
  return runs.map(({ column: first, from, to }) => ({
    row,
    column: first,
    cells: cells.map((line) => line.slice(from, to)),
  }));
};
