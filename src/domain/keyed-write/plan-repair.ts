/** Compares a table with an intent after the write and decides what moved under it: what to write again, what to give back. */
import type { Grid } from '../table-rows';
import type { AnyTable, Cell } from '../table';
import { comparable, sameCell, type Block, type Cells, type Intent } from './intent';
import { appendBlock, cellAt, lastFilledRow, rowsByKey, updateBlocks } from './plan-write';

export interface RepairPlan {
  readonly blocks: readonly Block[];
  readonly append: Block | null;
  /** Rows that our appended block had covered, to stand again below it. */
  readonly restored: Block | null;
}

export const isDone = (plan: RepairPlan): boolean =>
  plan.blocks.length === 0 && plan.append === null && plan.restored === null;

/**
 * The repair of one intent, given the table as it is now.
 * A row of the intent that still shows its old cell is written again; one that shows something else was edited by a
 * person after the write and is left. A row outside the intent that shows a value we wrote elsewhere in that column was
 * hit because rows moved, and gets its old cell back. A row deleted by a person stays deleted.
 */
export const planRepair = (table: AnyTable, grid: Grid, intent: Intent): RepairPlan => {
  const rows = rowsByKey(table, grid);
  const missing = intent.appended.filter((key) => !rows.has(key));
  const corrections = { ...unwritten(grid, rows, intent), ...hitByMistake(grid, rows, intent) };
  const end = lastFilledRow(grid) + 1;
  const append = appendBlock(grid, intent, missing, end);
  const covered = coveredRows(grid, rows, intent);
  const restored =
    covered.length === 0
      ? null
      : { row: end + missing.length, column: 0, cells: covered.map(({ cells }) => cells) };
  return { blocks: updateBlocks(grid, rows, corrections), append, restored };
};

const unwritten = (grid: Grid, rows: ReadonlyMap<string, number>, intent: Intent): Record<string, Cells> => {
  const appended = new Set(intent.appended);
  const ours = writtenValues(intent);
  return pick(Object.entries(intent.after), ([key, cells]) => {
    const row = rows.get(key);
    if (row === undefined || appended.has(key)) return {};
    const before = intent.before[key] ?? {};
    const stale = Object.entries(cells).filter(([name, cell]) => {
      const now = cellAt(grid, row, name);
      return !sameCell(now, cell) && (sameCell(now, before[name]) || ours.has(mark(name, now)));
    });
    return Object.fromEntries(stale);
  });
};

const hitByMistake = (
  grid: Grid,
  rows: ReadonlyMap<string, number>,
  intent: Intent,
): Record<string, Cells> => {
  const ours = writtenValues(intent);
  return pick(Object.entries(intent.before), ([key, cells]) => {
    const row = rows.get(key);
    if (row === undefined) return {};
    const hit = Object.entries(cells).filter(([name, cell]) => {
      if (intent.after[key]?.[name] !== undefined) return false;
      const now = cellAt(grid, row, name);
      return !sameCell(now, cell) && ours.has(mark(name, now));
    });
    return Object.fromEntries(hit);
  });
};

/** Column and value of every cell that the intent wrote. */
const writtenValues = (intent: Intent): ReadonlySet<string> =>
  new Set(
    Object.values(intent.after).flatMap((cells) =>
      Object.entries(cells).map(([name, cell]) => mark(name, cell)),
    ),
  );

const mark = (column: string, cell: Cell): string => `${column}\u241f${comparable(cell)}`;

const pick = (
  entries: readonly [string, Cells][],
  choose: (entry: readonly [string, Cells]) => Cells,
): Record<string, Cells> =>
  Object.fromEntries(
    entries
      .map((entry) => [entry[0], choose(entry)] as const)
      .filter(([, cells]) => Object.keys(cells).length > 0),
  );

/**
 * Last rows that our block covered because rows were inserted above between reading and writing: the block still begins
 * where it was sent, nothing blank lies above it, and rows of the tail are gone. A person's deletion leaves a gap instead.
 */
const coveredRows = (grid: Grid, rows: ReadonlyMap<string, number>, intent: Intent): Intent['tail'] => {
  const [first] = intent.appended;
  if (first === undefined || rows.get(first) !== intent.appendRow) return [];
  const gapAbove = (grid.cells[intent.appendRow - 1] ?? []).every((cell) => cell === '');
  return gapAbove ? [] : intent.tail.filter(({ key }) => !rows.has(key));
};
