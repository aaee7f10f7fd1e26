/** Writes the keys of graduations and persons into `Danh sách`, whose rows have nothing else to be known by yet. */
import { graduations, type GraduationRow } from '../domain/roster/graduations';
import { planKeyBlocks, planKeys, rowsWithoutKey, type KeyIntent } from '../domain/roster/plan-keys';
import { readRows, type TableReading } from '../domain/table-rows';
import { withIntent } from './intents';
import { randomKeys } from './random';
import { readGrid } from './read-table';
import { sheetOf } from './workbook';
import { applyBlocks } from './write-blocks';

const ROUNDS = 4;

/** Gives every usable row a key and returns the roster as it then is. */
export const writeKeys = (): TableReading<GraduationRow> => {
  const grid = readGrid(graduations);
  const reading = readRows(graduations, grid);
  const missing = rowsWithoutKey(reading.rows).length;
  if (missing === 0) return reading;
  const intent = planKeys(grid, reading.rows, randomKeys(missing * 2));
  withIntent(intent, () => repairKeys(intent));
  return readRows(graduations, readGrid(graduations));
};

/** Writes the intent's keys where they are missing, and looks again until none is. */
export const repairKeys = (intent: KeyIntent): void => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const grid = readGrid(graduations);
    const blocks = planKeyBlocks(grid, intent);
    if (blocks.length === 0) return;
    applyBlocks(sheetOf(graduations), graduations, grid, blocks);
    SpreadsheetApp.flush();
  }
};
