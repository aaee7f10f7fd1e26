/** Reads a grid of cells as rows of a declared table: good rows go on, every fault is listed at once. */
import { locateColumns, type ColumnIndex } from './table-columns';
import type { Place } from './place';
import { problem, type Problem } from './problem';
import type { CellReading } from './cell';
import type { Cell } from './cell';
import type { AnyColumn, Columns, Row, AnyTable, Table } from './table';
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

interface KindReader {
  readonly kind: { readonly expected: string; read(cell: Cell): CellReading<unknown> };
}
const reads = (column: AnyColumn): column is AnyColumn & KindReader => 'read' in column.kind;

const isEmpty = (cell: Cell): boolean => typeof cell === 'string' && tidy(cell) === '';
const isBlank = (cells: readonly Cell[]): boolean => cells.every(isEmpty);

const readCell = (column: AnyColumn, cell: Cell, at: Place): { value: unknown; problem?: Problem } => {
  if (!reads(column)) return { value: null };
  const expected = column.kind.expected;
  if (isEmpty(cell)) {
    return column.required
      ? { value: null, problem: problem('cell.required', { at, value: '', expected }) }
      : { value: null };
  }
  const reading = column.kind.read(cell);
  return reading.ok
    ? { value: reading.value }
    : { value: null, problem: problem(reading.code, { at, value: String(cell), expected }) };
};

const readRow = <C extends Columns>(
  table: Table<C>,
  grid: Grid,
  cells: readonly Cell[],
  number: number,
): ReadRow<Row<Table<C>>> => {
  const problems: Problem[] = [];
  const row: Record<string, unknown> = {};
  let usable = true;
  for (const [name, column] of Object.entries<AnyColumn>(table.columns)) {
    const at = grid.index.get(name);
    const reading = readCell(column, at === undefined ? '' : (cells[at] ?? ''), {
      sheet: table.title,
      row: number,
      column: column.header,
    });
    row[name] = reading.value;
    if (reading.problem && at !== undefined) problems.push(reading.problem);
    if (reading.value === null && column.required) usable = false;
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
  const rows = grid.cells
    .map((cells, at) => ({ cells, at }))
    .filter(({ cells, at }) => at > grid.headerRow && !isBlank(cells))
    .map(({ cells, at }) => readRow(table, grid, cells, at + 1));
  return { rows, problems: [...grid.problems, ...rows.flatMap((row) => row.problems)] };
};

/** The key of a row as one text, or null while it has none. */
export const keyOf = (table: AnyTable, row: Readonly<Record<string, unknown>>): string | null => {
  const parts = table.key.map((name) => row[name]);
  return parts.every((part) => part !== null && part !== undefined && part !== '')
    ? parts.map(String).join('\u241f')
    : null;
};
