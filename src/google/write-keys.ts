/** Writes the keys of graduations and persons into `Danh sách`, whose rows have nothing else to be known by yet. */
import { graduations, type GraduationRow } from '../domain/roster/graduations';
import type { Block } from '../domain/keyed-write/intent';
import { planLanded, type Written } from '../domain/keyed-write/landed-cells';
import { keyOwners } from '../domain/roster/key-owners';
import {
  ownerMark,
  planKeyBlocks,
  planKeys,
  rowsWithoutKey,
  type KeyIntent,
  type KeyOwners,
} from '../domain/roster/plan-keys';
import { readRows, type TableReading } from '../domain/table-rows';
import { withIntent } from './intents';
import { writeRows } from './keyed-write';
import { randomKeys } from './random';
import { readGrid, readUsable } from './read-table';
import { sheetOf } from './workbook';
import { applyBlocks } from './write-blocks';

const ROUNDS = 4;

/** Gives every usable row a key and returns the roster as it then is. */
export const writeKeys = (): TableReading<GraduationRow> => {
  const grid = readGrid(graduations);
  const reading = readRows(graduations, grid);
  const owners = new Map(readUsable(keyOwners).map((row) => [row.graduationKey, row.mark]));
  const missing = rowsWithoutKey(reading.rows, owners).length;
  if (missing === 0) return noteOwners(reading, owners);
  const intent = planKeys(grid, reading.rows, randomKeys(missing * 2), owners);
  withIntent(intent, () => repairKeys(intent));
  return noteOwners(readRows(graduations, readGrid(graduations)), owners);
};

/** Notes whose each key is now, so that a copied key can be told from its owner's; a corrected name is noted anew. */
const noteOwners = (reading: TableReading<GraduationRow>, owners: KeyOwners): TableReading<GraduationRow> => {
  const marks = reading.rows.flatMap(({ row, usable }): { graduationKey: string; mark: string }[] =>
    usable && row.graduationKey !== null ? [{ graduationKey: row.graduationKey, mark: ownerMark(row) }] : [],
  );
  writeRows(
    keyOwners,
    marks.filter(({ graduationKey, mark }) => owners.get(graduationKey) !== mark),
  );
  return reading;
};

/** Writes the intent's keys where they are missing, and looks again until none is; false when some still are. */
export const repairKeys = (intent: KeyIntent): boolean => {
  let last: Written | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const grid = readGrid(graduations);
    const landed: readonly Block[] = last === null ? [] : planLanded(graduations, last, grid);
    const blocks: readonly Block[] = landed.length > 0 ? landed : planKeyBlocks(grid, intent);
    if (blocks.length === 0) return true;
    last = { grid, blocks };
    applyBlocks(sheetOf(graduations), graduations, grid, blocks);
    SpreadsheetApp.flush();
  }
  return false;
};
