/** The one way to write rows: note the intent, write, look again, repair what moved, tick off (decision 7). */
import type { Cell } from '../domain/cell';
import type { Cells, Intent } from '../domain/keyed-write/intent';
import { isDone, planRepair } from '../domain/keyed-write/plan-repair';
import { planCells, planWrite, type Upsert, type WritePlan } from '../domain/keyed-write/plan-write';
import type { AnyTable, Columns, Table } from '../domain/table';
import type { Grid } from '../domain/table-rows';
import { withIntent } from './intents';
import { readGrid } from './read-table';
import { sheetOf } from './workbook';
import { applyBlocks } from './write-blocks';
import { applyScattered } from './write-bridged';

/** People may go on moving rows; after so many looks the rest is left to the next run, which finds the note. */
const REPAIR_ROUNDS = 4;

/**
 * Writes rows by key: those that exist are changed in the given columns, the others are appended. Running it again with
 * the same rows changes nothing. Returns how many rows were changed or added.
 */
export const writeRows = <C extends Columns>(table: Table<C>, upserts: readonly Upsert<C>[]): number => {
  if (upserts.length === 0) return 0;
  const grid = readGrid(table);
  return applyPlan(table, grid, planWrite(table, grid, upserts));
};

/** The same for cells to the letter: `wanted` gives them, by row key, from the tab as it is just before the write. */
export const writeCells = (
  table: AnyTable,
  wanted: (grid: Grid) => ReadonlyMap<string, Cells>,
  same: (a: Cell, b: Cell) => boolean,
): number => {
  const grid = readGrid(table);
  return applyPlan(table, grid, planCells(table, grid, wanted(grid), same), applyScattered);
};

const applyPlan = (table: AnyTable, grid: Grid, plan: WritePlan, apply = applyBlocks): number => {
  const count = Object.keys(plan.intent.after).length;
  if (count === 0) return 0;
  withIntent(plan.intent, () => {
    apply(sheetOf(table), table, grid, plan.blocks);
    if (plan.append) applyBlocks(sheetOf(table), table, grid, [plan.append]);
    return repairRows(table, plan.intent);
  });
  return count;
};

/** Looks again and repairs until the table shows the intent; false when people kept moving rows and it does not yet. */
export const repairRows = (table: AnyTable, intent: Intent): boolean => {
  for (let round = 0; round < REPAIR_ROUNDS; round += 1) {
    SpreadsheetApp.flush();
    const grid = readGrid(table);
    const plan = planRepair(table, grid, intent);
    if (isDone(plan)) return true;
    const added = [plan.append, plan.restored].filter((block) => block !== null);
    for (const part of plan.parts) applyScattered(sheetOf(table), table, grid, part);
    applyBlocks(sheetOf(table), table, grid, added);
  }
  return false;
};
