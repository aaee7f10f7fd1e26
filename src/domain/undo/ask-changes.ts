/** What a workflow asks to be written through the log: rows of a table to change or add, and rows to take out. */
import { cellsOf, type Upsert } from '../keyed-write/plan-write';
import { keyInTable } from '../keyed-write/removal';
import type { Cells } from '../keyed-write/intent';
import type { AnyTable, Columns, Table } from '../table';

export interface AskedChanges {
  readonly table: AnyTable;
  /** The cells each row is to hold, by row key. */
  readonly write: ReadonlyMap<string, Cells>;
  /** What the workflow read in these cells when it decided; a cell that shows something else by now stays. */
  readonly seen: ReadonlyMap<string, Cells>;
  readonly remove: ReadonlySet<string>;
  /** What a file showed in cells that were repaired on the way in, by row key: goes into the log alone. */
  readonly originals?: ReadonlyMap<string, Cells>;
}

export interface ChangeOptions<C extends Columns> {
  /**
   * The rows as they were read when the change was decided (key and the columns to change). A cell that no longer reads
   * so is left alone and told in `kept`; a row named here that is gone is not added.
   */
  readonly seen?: readonly Upsert<C>[];
  /** Keys of rows to take out whole. */
  readonly remove?: Iterable<string>;
}

/**
 * The changes of one table for `writeLogged`. A row whose key stands in the tab gets the given columns; any other row is
 * added. Values are those of the table's row type; null empties a cell. Throws when a row has no key.
 */
export const changeRows = <C extends Columns>(
  table: Table<C>,
  rows: readonly Upsert<C>[],
  { seen = [], remove = [] }: ChangeOptions<C> = {},
): AskedChanges => ({
  table,
  write: cellsByKey(table, rows),
  seen: cellsByKey(table, seen),
  remove: new Set(remove),
});

const cellsByKey = <C extends Columns>(
  table: Table<C>,
  rows: readonly Upsert<C>[],
): ReadonlyMap<string, Cells> => {
  const byKey = new Map<string, Cells>();
  for (const row of rows) {
    const key = keyInTable(table, row);
    if (key === null) throw new Error(`a row of ${table.name} to write has no key`);
    byKey.set(key, { ...byKey.get(key), ...cellsOf(table, row) });
  }
  return byKey;
};
