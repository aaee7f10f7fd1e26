/** Keys for the rows that people typed into a register: known by what the row holds, found again where rows moved meanwhile. */
import type { Grid } from '../table-rows';
import type { AnyTable } from '../table';
import { fingerprint } from './fingerprint';
import { comparable, type Block, type Cells } from './intent';
import { updateBlocks } from './plan-write';
import { cellAt, rowsByKey, unkeyedRows } from './rows';

const KEY = 'rowKey';

/** Every row's mark and key: those that had one are noted too, for a key may land in their place. */
export interface RowKeyIntent {
  readonly table: string;
  readonly rowKeys: readonly (readonly [mark: string, key: string])[];
}

/** A mark of what the row holds in declared columns, wherever these stand; '' for an empty row. */
const markOf = (grid: Grid, row: number): string => {
  const cells = [...grid.index.keys()]
    .filter((name) => name !== KEY)
    .sort()
    .map((name) => comparable(cellAt(grid, row, name)));
  return cells.every((cell) => cell === '') ? '' : fingerprint(cells.join('\u241f'));
};
const shownKey = (grid: Grid, row: number): string => String(cellAt(grid, row, KEY));

/** Rows that hold something and no key of their own; of rows that a person copied, all but the first. */
export const rowsWithoutRowKey = (table: AnyTable, grid: Grid): number[] =>
  grid.index.has(KEY)
    ? unkeyedRows(grid, rowsByKey(table, grid)).filter((row) => markOf(grid, row) !== '')
    : [];

/** The intent that gives each row of `rowsWithoutRowKey` one of the fresh keys. */
export const planRowKeys = (table: AnyTable, grid: Grid, fresh: readonly string[]): RowKeyIntent => {
  const standing = [...rowsByKey(table, grid)].map(([key, row]) => [markOf(grid, row), key] as const);
  const given = rowsWithoutRowKey(table, grid).flatMap((row, at) => {
    const key = fresh[at];
    return key === undefined ? [] : [[markOf(grid, row), key] as const];
  });
  return { table: table.name, rowKeys: [...standing, ...given] };
};

/**
 * The blocks that make the grid show the intent's keys; none when it does. A key that landed in another's row, or in an
 * empty one, is taken off there. A row that a person edited meanwhile keeps what it shows.
 */
export const planRowKeyBlocks = (grid: Grid, { rowKeys }: RowKeyIntent): Block[] => {
  const rows = grid.cells.map((_, at) => at).filter((at) => at > grid.headerRow);
  const waiting = new Map(rowKeys.map(([mark, key]) => [key, mark]));
  const placed = new Set<string>();
  const unsettled = rows.filter((row) => {
    const key = shownKey(grid, row);
    if (key === '' || waiting.get(key) !== markOf(grid, row)) return true;
    waiting.delete(key);
    placed.add(key);
    return false;
  });
  const after: Record<string, Cells> = {};
  const strange = unsettled.filter((row) => {
    const own = [...waiting].find(([, mark]) => mark === markOf(grid, row))?.[0];
    if (own === undefined) return true;
    waiting.delete(own);
    placed.add(own);
    after[String(row)] = { [KEY]: own };
    return false;
  });
  for (const row of strange) {
    const key = shownKey(grid, row);
    if (key !== '' && (placed.has(key) || markOf(grid, row) === '')) after[String(row)] = { [KEY]: '' };
  }
  return updateBlocks(grid, new Map(rows.map((row) => [String(row), row])), after);
};
