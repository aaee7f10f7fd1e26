/** Reads a grid of cells as rows of a declared table: good rows go on, every fault is listed at once. */
import { wantedOf } from './column-kind';
import { ANY_TEXT } from './problems/where';
import { locateColumns, type ColumnIndex } from './table-columns';
import type { Place } from './place';
import { problem, type Problem } from './problem';
import type { CellReading, Cell } from './cell';
import { reads, type AnyColumn, type Columns, type Row, type AnyTable, type Table } from './table';
import { tidy } from './text';

/** The cells of a tab, and where its columns stand. */
export interface Grid {
  readonly cells: readonly (readonly Cell[])[];
  /** Zero-based index of the header among `cells`; -1 when there is none. */
  readonly headerRow: number;
  readonly index: ColumnIndex;
  readonly problems: readonly Problem[];
}

export interface ReadRow<R> {
  /** Row number as the grid shows it, from 1; for messages only. */
  readonly number: number;
  readonly row: R;
  readonly problems: readonly Problem[];
  /** False when a cell that the row cannot do without is empty or unreadable. */
  readonly usable: boolean;
}

export interface TableReading<R> {
  readonly rows: readonly ReadRow<R>[];
  /** Problems of the table itself (headers), then those of every row. */
  readonly problems: readonly Problem[];
}

/** Asked of every cell: one that begins with a letter, a digit or a sign of the keyboard is told at its first character. */
const isEmpty = (cell: Cell): boolean => {
  if (typeof cell !== 'string') return false;
  if (cell === '') return true;
  const first = cell.charCodeAt(0);
  return (first <= 0x20 || first > 0x7e) && tidy(cell) === '';
};
const isBlank = (cells: readonly Cell[]): boolean => cells.every(isEmpty);

/** The fault of a cell that cannot be read, without its place. */
type CellFault = Exclude<CellReading<unknown>, { readonly ok: true }>['code'] | 'cell.required';

const cellProblem = (column: AnyColumn, fault: CellFault, cell: Cell, at: Place): Problem => {
  const kind = reads(column) ? column.kind : { expected: ANY_TEXT };
  return fault === 'cell.required'
    ? problem(fault, { at, ...wantedOf(kind) })
    : problem(fault, { at, value: String(cell), expected: kind.expected });
};

/** A declared column, where it stands (nowhere for undefined) and how a cell of it is read. */
interface Placed {
  readonly name: string;
  readonly column: AnyColumn;
  readonly at: number | undefined;
  readonly read: ((cell: Cell) => CellReading<unknown>) | null;
}

const placedIn = (table: AnyTable, { index }: Grid): Placed[] =>
  Object.entries(table.columns).map(([name, column]) => ({
    name,
    column,
    at: index.get(name),
    read: reads(column) ? (cell) => column.kind.read(cell) : null,
  }));

/** An empty cell: no value, and a fault where one is to stand there. */
const EMPTY = { ok: true, value: null } as const;
const REQUIRED = { ok: false, code: 'cell.required' } as const;

const readCell = ({ column, read }: Placed, cell: Cell): CellReading<unknown> | typeof REQUIRED => {
  if (read === null) return EMPTY;
  if (isEmpty(cell)) return column.required || column.wanted ? REQUIRED : EMPTY;
  return read(cell);
};

/** `blank` has every declared field, null: the rows are copies of it, so that all have one shape. */
const readRow = <C extends Columns>(
  table: Table<C>,
  placed: readonly Placed[],
  blank: Readonly<Record<string, unknown>>,
  cells: readonly Cell[],
  number: number,
): ReadRow<Row<Table<C>>> => {
  const problems: Problem[] = [];
  const row = { ...blank };
  let usable = true;
  for (const place of placed) {
    const { name, column, at } = place;
    const cell = at === undefined ? '' : (cells[at] ?? '');
    const reading = readCell(place, cell);
    if (reading.ok) row[name] = reading.value;
    else if (at !== undefined) {
      const where = { sheet: table.title, row: number, column: column.header };
      problems.push(cellProblem(column, reading.code, cell, where));
    }
    if (column.required && row[name] === null) usable = false;
  }
  // Built from the declaration column by column: it has exactly the declared fields.
  return { number, row: row as Row<Table<C>>, problems, usable };
};

/** Places the columns of a table in the cells of its tab. */
export const gridOf = (
  table: AnyTable,
  cells: readonly (readonly Cell[])[],
  headerRow: number,
  stamps?: ReadonlyMap<number, string>,
): Grid => ({
  cells,
  headerRow,
  ...locateColumns(cells[headerRow] ?? [], table, stamps),
});

/** Every row below the header that is not blank. */
export const readRows = <C extends Columns>(table: Table<C>, grid: Grid): TableReading<Row<Table<C>>> => {
  const placed = placedIn(table, grid);
  const blank = Object.fromEntries(placed.map(({ name }) => [name, null]));
  const rows: ReadRow<Row<Table<C>>>[] = [];
  grid.cells.forEach((cells, at) => {
    if (at > grid.headerRow && !isBlank(cells)) rows.push(readRow(table, placed, blank, cells, at + 1));
  });
  return { rows, problems: [...grid.problems, ...rows.flatMap((row) => row.problems)] };
};

/** Texts as one key, or null while one of them is empty. */
export const joinKey = (parts: readonly string[]): string | null =>
  parts.includes('') ? null : parts.join('\u241f');

/** The key of a row as one text, or null while it has none. */
export const keyOf = (table: AnyTable, row: Readonly<Record<string, unknown>>): string | null =>
  joinKey(table.key.map((name) => row[name] ?? '').map(String));
