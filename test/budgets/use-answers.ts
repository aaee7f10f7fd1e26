/** What an office does with the answers once they are in, counted call by call. */
import { tableRows } from '../../local/world/table-cells';
import { responseHeads } from '../../src/domain/collection/responses-table';
import type { Desk } from './desk';
import { callAgain } from './upkeep';

/** The roster brought up to date, employers merged, a person's request and erasure. */
export const useAnswers = (desk: Desk): void => {
  const wishes = { until: '9999-12-31T00:00:00', except: [], withoutColumns: [] };
  desk.press('applyWriteBack', wishes, { size: ({ cells = 0 }) => ({ cells }) });
  const spellings = ['Công ty Sữa Mộc Châu', 'Cty Sữa Mộc Châu'];
  desk.press('mergeEmployers', { groups: [{ name: spellings[0], spellings }] });
  callAgain(desk);
  const answers = tableRows(desk.workspace.world.spreadsheet, responseHeads);
  const graduationKey = answers.find(({ row }) => row.graduationKey !== null)?.row.graduationKey ?? '';
  desk.press('recordDataRequest', { graduationKey, kind: 'Xóa', note: '' });
  desk.press('closeDataRequest', { number: 1, outcome: 'answered' });
  desk.press('erasePerson', { graduationKey });
};
