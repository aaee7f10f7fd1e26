/** The one way to write rows: note the intent, write, look again, repair what moved, tick off (decision 7). */
import type { Cell } from '../domain/cell';
import type { Block, Cells, Intent } from '../domain/keyed-write/intent';
import { planLanded, type Written } from '../domain/keyed-write/landed-cells';
import { isDone, planRepair, type RepairPlan } from '../domain/keyed-write/plan-repair';
import { planCells, planWrite, type Upsert, type WritePlan } from '../domain/keyed-write/plan-write';
import type { AnyTable, Columns, Table } from '../domain/table';
import type { Grid } from '../domain/table-rows';
import { withIntent } from './intents';
import { readGrid } from './read-table';
import { sheetOf } from './workbook';
import { applyBlocks } from './write-blocks';
import { applyScattered } from './write-bridged';

/** People may go on moving rows and columns; after so many looks the rest is left to the next run, which finds the note. */
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
  const appended = plan.append ? [plan.append] : [];
  withIntent(plan.intent, () => {
    apply(sheetOf(table), table, grid, plan.blocks);
    applyBlocks(sheetOf(table), table, grid, appended);
    return repairRows(table, plan.intent, { grid, blocks: [...plan.blocks, ...appended] });
  });
  return count;
};

/**
 * Looks again, headers first, and repairs until the table shows the intent; false when people kept moving things and it does
 * not yet. `written` is what this execution wrote last: where it landed in columns that had moved, they get back what they had.
 */
export const repairRows = (table: AnyTable, intent: Intent, written?: Written): boolean => {
  let last = written;
  for (let round = 0; round < REPAIR_ROUNDS; round += 1) {
    SpreadsheetApp.flush();
    const grid = readGrid(table);
    const landed = last === undefined ? [] : planLanded(table, last, grid);
    const plan = planRepair(table, grid, intent);
    if (landed.length === 0 && isDone(plan)) return true;
    last = { grid, blocks: landed.length > 0 ? landed : applyRepair(table, grid, plan) };
    applyBlocks(sheetOf(table), table, grid, landed);
  }
  return false;
};

const applyRepair = (table: AnyTable, grid: Grid, { parts, blocks, added }: RepairPlan): readonly Block[] => {
  for (const part of parts) applyScattered(sheetOf(table), table, grid, part);
  applyBlocks(sheetOf(table), table, grid, added);
  return [...blocks, ...added];
};
