/** Plans a keyed write: which cells of which rows change, which rows are new, in as few blocks as possible. */
import type { Grid } from '../table-rows';
import type { AnyColumn, Cell, Columns, Row, AnyTable, Table } from '../table';
import { keyOf } from '../table-rows';
import { tidy } from '../text';
import { sameCell, type Block, type Cells, type Intent } from './intent';

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

/** Zero-based grid rows by key. A key that stands twice belongs to its first row. */
export const rowsByKey = (table: AnyTable, grid: Grid): Map<string, number> => {
  const rows = new Map<string, number>();
  grid.cells.forEach((cells, at) => {
    if (at <= grid.headerRow) return;
    const key = keyOf(table, namedCells(table.key, grid, cells));
    if (key !== null && !rows.has(key)) rows.set(key, at);
  });
  return rows;
};

/** Key cells as text: a class called 12 is the class '12'. */
const namedCells = (names: readonly string[], grid: Grid, cells: readonly Cell[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, tidy(String(cells[grid.index.get(name) ?? -1] ?? ''))]));

export const cellAt = (grid: Grid, row: number, column: string): Cell =>
  grid.cells[row]?.[grid.index.get(column) ?? -1] ?? '';

/** Decides the write of `upserts` into the table as `grid` shows it. Cells that already hold the value are left alone. */
export const planWrite = <C extends Columns>(
  table: Table<C>,
  grid: Grid,
  upserts: readonly Upsert<C>[],
): WritePlan => {
  const rows = rowsByKey(table, grid);
  const wanted = new Map<string, Cells>();
  for (const upsert of upserts) {
    const key = keyOf(table, upsert);
    if (key === null) throw new Error(`a row of ${table.name} to write has no key`);
    wanted.set(key, { ...wanted.get(key), ...cellsOf(table, upsert) });
  }
  const after: Record<string, Cells> = {};
  for (const [key, cells] of wanted) {
    const changed = changedCells(grid, rows.get(key), cells);
    if (Object.keys(changed).length > 0) after[key] = changed;
  }
  const appended = Object.keys(after).filter((key) => !rows.has(key));
  const intent = makeIntent(table, grid, rows, after, appended);
  return { intent, blocks: updateBlocks(grid, rows, after), append: appendBlock(grid, intent) };
};

const changedCells = (grid: Grid, row: number | undefined, cells: Cells): Cells =>
  Object.fromEntries(
    Object.entries(cells).filter(
      ([name, cell]) =>
        grid.index.has(name) && (row === undefined || !sameCell(cellAt(grid, row, name), cell)),
    ),
  );

const makeIntent = (
  table: AnyTable,
  grid: Grid,
  rows: ReadonlyMap<string, number>,
  after: Intent['after'],
  appended: readonly string[],
): Intent => {
  const updated = Object.keys(after).filter((key) => rows.has(key));
  const touched = new Set(updated.flatMap((key) => Object.keys(after[key] ?? {})));
  const before: Record<string, Cells> = {};
  if (touched.size > 0) {
    for (const [key, row] of rows)
      before[key] = Object.fromEntries([...touched].map((name) => [name, cellAt(grid, row, name)]));
  }
  const last = [...rows].sort(([, a], [, b]) => a - b).slice(-TAIL_ROWS);
  const tail = appended.length === 0 ? [] : last.map(([key, row]) => ({ key, cells: grid.cells[row] ?? [] }));
  return { table: table.name, after, appended, before, tail, appendRow: lastFilledRow(grid) + 1 };
};

export const lastFilledRow = (grid: Grid): number => {
  for (let row = grid.cells.length - 1; row > grid.headerRow; row -= 1) {
    if (grid.cells[row]?.some((cell) => cell !== '')) return row;
  }
  return grid.headerRow;
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
