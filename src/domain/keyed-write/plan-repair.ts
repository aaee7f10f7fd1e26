/** Compares a table with an intent after the write and decides what moved under it: what to write again, what to give back. */
import type { Grid } from '../table-rows';
import type { AnyTable } from '../table';
import { coveredRows, giveBack } from './covered-rows';
import { comparable, sameCell, type Block, type Cells, type Intent, type Marks } from './intent';
import { inOldOrder, type OldOrder } from './moved-columns';
import { appendBlock, updateBlocks } from './plan-write';
import { cellAt, lastFilledRow, layoutOf, marksOf, rowsByKey, touchedColumns, unkeyedRows } from './rows';

export interface RepairPlan {
  readonly blocks: readonly Block[];
  /** The same in the order in which they must be written: one part whole before the next begins. */
  readonly parts: readonly (readonly Block[])[];
  /** New rows that are missing, and those that they had covered, to stand again below them. */
  readonly added: readonly Block[];
}

/** Nothing is left to repair. */
export const isDone = (plan: RepairPlan): boolean => plan.blocks.length === 0 && plan.added.length === 0;

/** A cell of a touched column that does not show what it should; `should` is null where nothing is known of it. */
interface Deviation {
  readonly row: number;
  readonly column: string;
  readonly now: string;
  readonly should: Cells[string] | null;
  /** A cell of the intent. */
  readonly ours: boolean;
  /** One that still shows what stood there before. */
  readonly unwritten: boolean;
}

/**
 * The repair of one intent, given the table as it is now.
 * A cell of the intent that still shows what stood there before is written again. Where rows moved, a cell of a touched
 * column that shows the value of another row was hit by mistake, by the write or by an earlier repair, and gets its own
 * value. Anything else was typed by a person and stays; a row deleted by a person stays deleted.
 *
 * Two things look alike and cannot be told apart: while rows move, a person empties a cell of a written column or gives it
 * the very value that another row has there (it is taken back); and a person deletes the last rows while new ones are appended below them, or a
 * tail row while rows also move (they come back: a row too many can be deleted again, a lost one cannot be found).
 */
export const planRepair = (table: AnyTable, grid: Grid, intent: Intent): RepairPlan => {
  const old = intent.columns ? inOldOrder(grid, intent.columns) : null;
  return old === null
    ? planInOrder(table, grid, intent)
    : inNewOrder(old, planInOrder(table, old.grid, intent));
};

/** The plan in the order in which the columns stand now. */
const inNewOrder = ({ back }: OldOrder, { parts, added }: RepairPlan): RepairPlan => {
  const today = parts.map((blocks) => blocks.flatMap(back));
  return { blocks: today.flat(), parts: today, added: added.flatMap(back) };
};

const planInOrder = (table: AnyTable, grid: Grid, intent: Intent): RepairPlan => {
  const rows = rowsByKey(table, grid);
  const missing = intent.appended.filter((key) => !rows.has(key));
  const end = lastFilledRow(grid) + 1;
  const found = corrections(grid, rows, intent);
  const [others, own] = [found.filter(({ ours }) => !ours), found.filter(({ ours }) => ours)];
  const covered = coveredRows(grid, rows, intent);
  const { restored, cleared } = giveBack(grid, rows, intent, covered, end + missing.length);
  // Others get theirs back before we write ours again: as long as ours is missing it is known that rows had moved.
  const parts = [correctionBlocks(grid, others), correctionBlocks(grid, own), cleared];
  return {
    blocks: parts.flat(),
    parts,
    added: [appendBlock(grid, intent, missing, end), restored].filter((block) => block !== null),
  };
};

const mark = (column: string, value: string): string => `${column}\u241f${value}`;

const corrections = (grid: Grid, rows: ReadonlyMap<string, number>, intent: Intent): Deviation[] => {
  const touched = touchedColumns(intent);
  if (touched.size === 0) return [];
  const found = [...keyedDeviations(grid, rows, intent, touched), ...strays(grid, rows, intent, touched)];
  // As a rule all stands as it should, and whether rows moved meanwhile need not be worked out.
  if (found.length === 0) return [];
  const homeless = homelessValues(found, rows, intent);
  const isHomeless = ({ column, now }: Deviation): boolean => homeless.has(mark(column, now));
  const moved =
    layoutOf(rows, intent.appended) !== intent.layout ||
    found.some((each) => each.unwritten || isHomeless(each));
  if (!moved) return [];
  const known = knownValues(intent, touched);
  return found.filter(
    (each) =>
      each.unwritten || (each.should === null ? isHomeless(each) : known.has(mark(each.column, each.now))),
  );
};

/** What a cell of a row with a key should show; what a new row did not get is empty. */
const shouldShow = (intent: Intent, key: string, column: string): Cells[string] =>
  intent.after[key]?.[column] ?? intent.before[key]?.[column] ?? '';

const keyedDeviations = (
  grid: Grid,
  rows: ReadonlyMap<string, number>,
  intent: Intent,
  touched: ReadonlySet<string>,
): Deviation[] =>
  [...Object.keys(intent.before), ...intent.appended].flatMap((key) => {
    const row = rows.get(key);
    if (row === undefined) return [];
    return [...touched].flatMap((column): Deviation[] => {
      const [should, now] = [shouldShow(intent, key, column), cellAt(grid, row, column)];
      if (sameCell(now, should)) return [];
      const before = intent.before[key]?.[column];
      const ours = intent.after[key]?.[column] !== undefined;
      const unwritten = ours && before !== undefined && sameCell(now, before);
      return [{ row, column, now: comparable(now), should, ours, unwritten }];
    });
  });

/** Deviations of rows without a key of their own: known by their marks, empty but for our cells, or new since. */
const strays = (
  grid: Grid,
  rows: ReadonlyMap<string, number>,
  intent: Intent,
  touched: ReadonlySet<string>,
): Deviation[] => {
  const pictures = new Map<string, Intent['unkeyed'][number][]>();
  for (const picture of intent.unkeyed) {
    const alike = pictures.get(picture.marks[0]);
    if (alike) alike.push(picture);
    else pictures.set(picture.marks[0], [picture]);
  }
  const found = unkeyedRows(grid, rows).map((row) => {
    const marks = marksOf(grid, row, touched);
    return { row, marks, exact: pictures.get(marks[0])?.shift() };
  });
  const left = [...pictures.values()].flat();
  return found.flatMap(({ row, marks, exact }) => {
    const known = exact ?? left.find((picture) => areHalvesAlike(picture.marks, marks));
    const picture = known?.cells ?? (marks[0] === '' ? {} : null);
    return [...touched].flatMap((column): Deviation[] => {
      const now = cellAt(grid, row, column);
      const should = picture && (picture[column] ?? '');
      return sameCell(now, should ?? '')
        ? []
        : [{ row, column, now: comparable(now), should, ours: false, unwritten: false }];
    });
  });
};

const areHalvesAlike = ([, ...before]: Marks, [, ...now]: Marks): boolean =>
  before.some((half, at) => half !== '' && half === now[at]);

/** Values that their own cells should show and do not: each stands somewhere else, or nowhere. */
const homelessValues = (
  found: readonly Deviation[],
  rows: ReadonlyMap<string, number>,
  intent: Intent,
): ReadonlySet<string> => {
  const missed = found.flatMap(({ column, should }) =>
    should === null ? [] : [mark(column, comparable(should))],
  );
  const appended = new Set(intent.appended);
  const ofDeleted = Object.entries(intent.after)
    .filter(([key]) => !rows.has(key) && !appended.has(key))
    .flatMap(([, cells]) => Object.entries(cells).map(([column, cell]) => mark(column, comparable(cell))));
  return new Set([...missed, ...ofDeleted]);
};

/** Every value that the write or a repair may have put into a touched column. */
const knownValues = (intent: Intent, touched: ReadonlySet<string>): ReadonlySet<string> => {
  const keys = [...Object.keys(intent.before), ...intent.appended];
  return new Set(
    [...touched].flatMap((column) => [
      mark(column, ''),
      ...keys.map((key) => mark(column, comparable(shouldShow(intent, key, column)))),
      ...intent.unkeyed.map(({ cells }) => mark(column, comparable(cells[column]))),
    ]),
  );
};

const correctionBlocks = (grid: Grid, found: readonly Deviation[]): Block[] => {
  const cells: Record<string, Record<string, Cells[string]>> = {};
  for (const { row, column, should } of found) (cells[String(row)] ??= {})[column] = should ?? '';
  return updateBlocks(grid, new Map(found.map(({ row }) => [String(row), row])), cells);
};
