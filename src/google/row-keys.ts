/** Gives keys to the rows that people typed into a register's tab, so that the program can change them and undo that. */
import type { Block } from '../domain/keyed-write/intent';
import { planLanded, type Written } from '../domain/keyed-write/landed-cells';
import {
  planRowKeyBlocks,
  planRowKeys,
  rowsWithoutRowKey,
  type RowKeyIntent,
} from '../domain/keyed-write/row-keys';
import type { AnyTable } from '../domain/table';
import { withIntent } from './intents';
import { randomKeys } from './random';
import { readGrid } from './read-table';
import { findSheet, sheetOf } from './workbook';
import { applyBlocks } from './write-blocks';

/** People may go on moving rows; after so many looks the rest is left to the next run. */
const ROUNDS = 4;

/** Call it under the lock, after `finishUnfinished()`; where every row has its key one reading is all it costs. */
export const giveRowKeys = (table: AnyTable): void => {
  const sheet = findSheet(table);
  if (sheet === null || sheet.getLastRow() === 0) return;
  const grid = readGrid(table);
  const missing = rowsWithoutRowKey(table, grid).length;
  if (missing === 0) return;
  const intent = planRowKeys(table, grid, randomKeys(missing));
  withIntent(intent, () => repairRowKeys(table, intent));
};

/** Writes the intent's keys where they are missing, and looks again until none is; false when some still are. */
export const repairRowKeys = (table: AnyTable, intent: RowKeyIntent): boolean => {
  let last: Written | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const grid = readGrid(table);
    const landed: readonly Block[] = last === null ? [] : planLanded(table, last, grid);
    const blocks: readonly Block[] = landed.length > 0 ? landed : planRowKeyBlocks(grid, intent);
    if (blocks.length === 0) return true;
    last = { grid, blocks };
    applyBlocks(sheetOf(table), table, grid, blocks);
    SpreadsheetApp.flush();
  }
  return false;
};
