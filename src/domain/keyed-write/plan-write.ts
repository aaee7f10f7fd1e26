/** Plans a keyed write: which cells of which rows change, which rows are new, in as few blocks as possible. */
import type { Grid } from '../table-rows';
import type { Cell } from '../cell';
import type { AnyColumn, Columns, Row, AnyTable, Table } from '../table';
import { keyOf } from '../table-rows';
import { tidy } from '../text';
import { sameCell, type Block, type Cells, type Intent, type TailRow } from './intent';
import { columnsOf } from './moved-columns';
import {
  cellAt,
  lastFilledRow,
  layoutOf,
  marksOf,
  pickCells,
  rowsByKey,
  touchedColumns,
  unkeyedRows,
} from './rows';

export { cellAt, rowsByKey } from './rows';

const TAIL_ROWS = 50;

export interface WritePlan {
  readonly intent: Intent;
  readonly blocks: readonly Block[];
  readonly append: Block | null;
}

/** A row to write: its key, and the columns that are to hold something; the others stay as they are. */
export type Upsert<C extends Columns> = Partial<Row<Table<C>>>;

interface Writer {
  readonly kind: { write(value: unknown): Cell };
}
const writes = (column: AnyColumn | undefined): column is AnyColumn & Writer =>
  column !== undefined && 'write' in column.kind;

/** The cells of a row value, column by column; null becomes an empty cell. */
export const cellsOf = (table: AnyTable, row: Readonly<Record<string, unknown>>): Cells =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]): [string, Cell][] => {
      const column = table.columns[name];
      if (value === undefined || !writes(column)) return [];
      return [[name, value === null ? '' : column.kind.write(value)]];
    }),
  );

/** Decides the write of `upserts` into the table as `grid` shows it. Cells that already hold the value are left alone. */
export const planWrite = <C extends Columns>(
  table: Table<C>,
  grid: Grid,
  upserts: readonly Upsert<C>[],
): WritePlan => planCells(table, grid, wantedCells(table, upserts));

/** Keys of the rows that a write of `upserts` would change or add. */
export const keysToWrite = <C extends Columns>(
  table: Table<C>,
  grid: Grid,
  upserts: readonly Upsert<C>[],
): string[] =>
  Object.keys(changedRows(table, grid, rowsByKey(table, grid), wantedCells(table, upserts), sameCell));

const wantedCells = <C extends Columns>(
  table: Table<C>,
  upserts: readonly Upsert<C>[],
): ReadonlyMap<string, Cells> => {
  const wanted = new Map<string, Cells>();
  for (const upsert of upserts) {
    const key = upsertKey(table, upsert);
    if (key === null) throw new Error(`a row of ${table.name} to write has no key`);
    wanted.set(key, { ...wanted.get(key), ...cellsOf(table, upsert) });
  }
  return wanted;
};

/** The same for cells as they are to stand, by row key; `same` says which cells count as written already. */
export const planCells = (
  table: AnyTable,
  grid: Grid,
  wanted: ReadonlyMap<string, Cells>,
  same: (a: Cell, b: Cell) => boolean = sameCell,
): WritePlan => {
  const rows = rowsByKey(table, grid);
  const after = changedRows(table, grid, rows, wanted, same);
  const appended = Object.keys(after).filter((key) => !rows.has(key));
  const intent = makeIntent(table, grid, rows, after, appended);
  return { intent, blocks: updateBlocks(grid, rows, after), append: appendBlock(grid, intent) };
};

/** Of the wanted rows those that differ from what stands, each with the cells that do. */
const changedRows = (
  table: AnyTable,
  grid: Grid,
  rows: ReadonlyMap<string, number>,
  wanted: ReadonlyMap<string, Cells>,
  same: (a: Cell, b: Cell) => boolean,
): Intent['after'] => {
  const after: Record<string, Cells> = {};
  for (const [key, cells] of wanted) {
    const changed = changedCells(table, grid, rows.get(key), cells, same);
    if (Object.keys(changed).length > 0) after[key] = changed;
  }
  return after;
};

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? tidy(String(value)) : '';

/** The key under which the row will be read again. */
const upsertKey = (table: AnyTable, upsert: Readonly<Record<string, unknown>>): string | null =>
  keyOf(table, Object.fromEntries(table.key.map((name) => [name, textOf(upsert[name])])));

/** Of a row that stands, the cells that differ; its key is never written again. */
const changedCells = (
  table: AnyTable,
  grid: Grid,
  row: number | undefined,
  cells: Cells,
  same: (a: Cell, b: Cell) => boolean,
): Cells =>
  Object.fromEntries(
    Object.entries(cells).filter(
      ([name, cell]) =>
        grid.index.has(name) &&
        (row === undefined || (!table.key.includes(name) && !same(cellAt(grid, row, name), cell))),
    ),
  );

const makeIntent = (
  table: AnyTable,
  grid: Grid,
  rows: ReadonlyMap<string, number>,
  after: Intent['after'],
  appended: readonly string[],
): Intent => {
  const touched = touchedColumns({ after, appended });
  return {
    table: table.name,
    after,
    appended,
    ...pictureOf(grid, rows, touched),
    // Where rows are added alone nobody asks what moved: the tail tells what they covered.
    layout: touched.size === 0 ? '' : layoutOf(rows, appended),
    tail: appended.length === 0 ? [] : tailOf(grid, rows),
    appendRow: lastFilledRow(grid) + 1,
    columns: columnsOf(grid),
  };
};

/** What stands in the touched columns of every row. */
const pictureOf = (
  grid: Grid,
  rows: ReadonlyMap<string, number>,
  touched: ReadonlySet<string>,
): Pick<Intent, 'before' | 'unkeyed'> => {
  if (touched.size === 0) return { before: {}, unkeyed: [] };
  return {
    before: Object.fromEntries([...rows].map(([key, row]) => [key, pickCells(grid, row, touched)])),
    unkeyed: unkeyedRows(grid, rows).map((row) => ({
      marks: marksOf(grid, row, touched),
      cells: pickCells(grid, row, touched),
    })),
  };
};

const tailOf = (grid: Grid, rows: ReadonlyMap<string, number>): TailRow[] => {
  // Both come in the order of the tab, so that each one's last rows are enough.
  const keyed = [...rows].slice(-TAIL_ROWS);
  const others = unkeyedRows(grid, rows).slice(-TAIL_ROWS);
  const places = [...keyed, ...others.map((row): [null, number] => [null, row])];
  return places
    .map(([key, row]): TailRow => ({ key, row, cells: grid.cells[row] ?? [] }))
    .sort((a, b) => a.row - b.row)
    .slice(-TAIL_ROWS);
};

/** The block that appends the intent's new rows, or null. */
export const appendBlock = (
  grid: Grid,
  intent: Intent,
  keys: readonly string[] = intent.appended,
  row = intent.appendRow,
): Block | null => {
  if (keys.length === 0) return null;
  const columns = [...grid.index.values()];
  const first = Math.min(...columns);
  const width = Math.max(...columns) - first + 1;
  const cells = keys.map((key) => {
    const line: Cell[] = new Array<Cell>(width).fill('');
    for (const [name, cell] of Object.entries(intent.after[key] ?? {})) {
      const at = grid.index.get(name);
      if (at !== undefined) line[at - first] = cell;
    }
    return line;
  });
  return { row, column: first, cells };
};

/** A block while it is being put together. */
interface OpenBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: Cell[][];
}

/** Groups changed cells into rectangles: side by side in a row, then rows below each other with the same columns. */
export const updateBlocks = (
  grid: Grid,
  rows: ReadonlyMap<string, number>,
  after: Intent['after'],
): Block[] => {
  const runs = Object.entries(after).flatMap(([key, cells]) => {
    const row = rows.get(key);
    return row === undefined ? [] : rowRuns(grid, row, cells);
  });
  runs.sort((a, b) => a.column - b.column || width(a) - width(b) || a.row - b.row);
  const blocks: OpenBlock[] = [];
  for (const run of runs) {
    const last = blocks[blocks.length - 1];
    const joins =
      last?.column === run.column && last.row + last.cells.length === run.row && width(last) === width(run);
    if (joins) last.cells.push(...run.cells);
    else blocks.push(run);
  }
  return blocks;
};

const width = (block: Block): number => block.cells[0]?.length ?? 0;

const rowRuns = (grid: Grid, row: number, cells: Cells): OpenBlock[] => {
  const placed = Object.entries(cells)
    .map(([name, cell]) => ({ at: grid.index.get(name) ?? -1, cell }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const runs: OpenBlock[] = [];
  for (const { at, cell } of placed) {
    const last = runs[runs.length - 1];
    if (last && last.column + width(last) === at) last.cells[0]?.push(cell);
    else runs.push({ row, column: at, cells: [[cell]] });
  }
  return runs;
};
