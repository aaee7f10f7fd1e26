/** Taking rows out by key: what must stay is written down first, so that a sort or a stop in between costs nobody a row. */
import type { Cell } from '../cell';
import { keyOf, type Grid } from '../table-rows';
import type { AnyTable } from '../table';
import { tidy } from '../text';
import { marksOf, rowsByKey, unkeyedRows, lastFilledRow } from './rows';
import type { Block, Marks } from './intent';

export interface RemovalIntent {
  /** The table's name. */
  readonly table: string;
  readonly removed: readonly string[];
  /** Every other row whole, as it stood; `key` null where it has none of its own. */
  readonly kept: readonly KeptRow[];
}

interface KeptRow {
  readonly key: string | null;
  readonly marks: Marks;
  readonly cells: readonly Cell[];
}

const NONE: ReadonlySet<string> = new Set();

/** What is to stay, noted before rows are deleted by number: people may move rows meanwhile. */
export const planRemoval = (table: AnyTable, grid: Grid, keys: ReadonlySet<string>): RemovalIntent => {
  const rows = rowsByKey(table, grid);
  const row = (key: string | null, at: number): KeptRow => ({
    key,
    marks: marksOf(grid, at, NONE),
    cells: grid.cells[at] ?? [],
  });
  return {
    table: table.name,
    removed: [...rows.keys()].filter((key) => keys.has(key)),
    kept: [
      ...[...rows].filter(([key]) => !keys.has(key)).map(([key, at]) => row(key, at)),
      ...unkeyedRows(grid, rows).map((at) => row(null, at)),
    ],
  };
};

/** Rows to delete as runs of zero-based grid rows, the last first, so that deleting one moves none of the others. */
export const removalRuns = (
  table: AnyTable,
  grid: Grid,
  { removed }: RemovalIntent,
): readonly { readonly row: number; readonly count: number }[] => {
  const keys = new Set(removed);
  const rows = [...rowsByKey(table, grid)].filter(([key]) => keys.has(key)).map(([, at]) => at);
  const runs: { row: number; count: number }[] = [];
  for (const row of rows.sort((a, b) => b - a)) {
    const last = runs[runs.length - 1];
    if (last?.row === row + 1) {
      last.row = row;
      last.count += 1;
    } else runs.push({ row, count: 1 });
  }
  return runs;
};

/** The rows that were to stay and are gone, to be put back below the last; null when none is. */
export const planRowRestore = (table: AnyTable, grid: Grid, intent: RemovalIntent): Block | null => {
  const rows = rowsByKey(table, grid);
  const marks = new Set(
    grid.cells
      .flatMap((_, at) => (at > grid.headerRow ? marksOf(grid, at, NONE) : []))
      .filter((mark) => mark !== ''),
  );
  const lost = intent.kept.filter((kept) =>
    kept.key === null ? !kept.marks.some((mark) => marks.has(mark)) : !rows.has(kept.key),
  );
  if (lost.length === 0) return null;
  const width = Math.max(...lost.map(({ cells }) => cells.length));
  const cells = lost.map((kept) => Array.from({ length: width }, (_, at) => kept.cells[at] ?? ''));
  return { row: lastFilledRow(grid) + 1, column: 0, cells };
};

/** The key under which a row value is found in its table. */
export const keyInTable = (table: AnyTable, row: Readonly<Record<string, unknown>>): string | null =>
  keyOf(
    table,
    Object.fromEntries(
      table.key.map((name) => {
        const value = row[name];
        return [name, typeof value === 'string' || typeof value === 'number' ? tidy(String(value)) : ''];
      }),
    ),
  );
