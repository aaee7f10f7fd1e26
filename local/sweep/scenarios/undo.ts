/** The roster repaired through the log, and the repair undone. */
import { pasteRows, sheetNamed } from '../../act';
import type { Scenario } from '../scenario';
import { checkedCollege, once, press } from '../stage';

/** Two cells that can be repaired without loss: a number with +84, a name in capitals. */
const dirtyCollege = once(() => {
  const workspace = checkedCollege();
  const sheet = sheetNamed(workspace.world.spreadsheet, 'Danh sách');
  const headers = (sheet.rows[0]?.v ?? []).map(String);
  const type = (row: number, header: string, text: string): void => {
    const column = String.fromCharCode(65 + headers.indexOf(header));
    pasteRows(workspace.world, sheet, [[text]], `${column}${row}`);
  };
  type(2, 'Số điện thoại', '+84 983 456 789');
  type(3, 'Họ và', 'LÒ VĂN');
  return workspace;
});

export const repairedCollege = once(() => {
  const workspace = dirtyCollege();
  press(workspace, 'repairRoster');
  return workspace;
});

export const undoScenarios: readonly Scenario[] = [
  {
    name: 'repairRoster',
    covers: ['repairRoster'],
    stage: dirtyCollege,
    press: { method: 'repairRoster' },
  },
  {
    name: 'undoLast',
    covers: ['undoLast'],
    stage: repairedCollege,
    press: { method: 'undoLast', input: { number: 1 } },
  },
  { name: 'menuUndo', covers: ['menuUndo'], stage: repairedCollege, press: { call: 'menuUndo' } },
];
