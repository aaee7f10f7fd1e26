/** The one way to take rows out of a tab: by key, noted before, looked at after; a row that people moved in its way is put back. */
import {
  planRemoval,
  planRowRestore,
  removalRuns,
  keyInTable,
  type RemovalIntent,
} from '../domain/keyed-write/removal';
import type { AnyTable, Columns, Row, Table } from '../domain/table';
import { withIntent } from './intents';
import { readGrid, readUsable } from './read-table';
import { findSheet, sheetOf } from './workbook';
import { applyBlocks } from './write-blocks';

/** People may go on moving rows; after so many looks the rest is left to the next run. */
const ROUNDS = 4;

/** Deletes the rows with these keys; of rows that share a key, all. Running it again changes nothing. */
export const removeRows = (table: AnyTable, keys: ReadonlySet<string>): void => {
  if (keys.size === 0 || findSheet(table) === null) return;
  for (let round = 0; round < ROUNDS; round += 1) {
    const grid = readGrid(table);
    const intent = planRemoval(table, grid, keys);
    if (intent.removed.length === 0) return;
    withIntent(intent, () => {
      for (const { row, count } of removalRuns(table, grid, intent)) deleteRows(table, row, count);
      SpreadsheetApp.flush();
      return restoreKeptRows(table, intent);
    });
  }
};

/** Deletes the usable rows of which `goes` is true. */
export const removeWhere = <C extends Columns>(
  table: Table<C>,
  goes: (row: Row<Table<C>>) => boolean,
): void => {
  const keys = readUsable(table).flatMap((row) => (goes(row) ? (keyInTable(table, row) ?? []) : []));
  removeRows(table, new Set(keys));
};

/** Puts back what was to stay and is gone. */
export const restoreKeptRows = (table: AnyTable, intent: RemovalIntent): boolean => {
  const grid = readGrid(table);
  const block = planRowRestore(table, grid, intent);
  if (block) applyBlocks(sheetOf(table), table, grid, [block]);
  return true;
};

/** A sheet keeps at least one row below its frozen ones. */
const deleteRows = (table: AnyTable, row: number, count: number): void => {
  const sheet = sheetOf(table);
  const last = sheet.getMaxRows();
  if (row + count >= last) sheet.insertRowsAfter(last, 1);
  sheet.deleteRows(row + 1, count);
};
