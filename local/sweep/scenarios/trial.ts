/** First use: the trial begun, a hint followed, the trial ended beside rows of people's own. */
import { sheetNamed } from '../../act';
import type { Workspace } from '../../workspace/workspace';
import type { Scenario } from '../scenario';
import { emptyWorkbook, OFFICE, once, press, typeRows } from '../stage';

const begun = once(() => {
  const workspace = emptyWorkbook();
  press(workspace, 'startTrial', OFFICE);
  return workspace;
});
const OWN_CLASS = {
  Lớp: 'KT9',
  Khóa: 'K60',
  'Trình độ': 'Cao đẳng',
  'Ngành, nghề': 'Kế toán',
  Khoa: 'Kinh tế',
};
const OF_CLASS = { 'Ngày tốt nghiệp': '30/06/2025', Lớp: 'KT9', Khóa: 'K60' };
const OWN_PEOPLE = [
  { ...OF_CLASS, 'Họ và': 'Vàng Thị', Tên: 'Mai', 'Ngày sinh': '20/11/2004', Email: 'mai@example.com' },
  { ...OF_CLASS, 'Họ và': 'Cầm Bá', Tên: 'An', 'Ngày sinh': '09/09/2003', Email: '' },
];
const OWN_ROWS: readonly (readonly [tab: string, cell: string])[] = [
  ['Lớp', 'KT9'],
  ['Danh sách', 'Mai'],
  ['Danh sách', 'An'],
];

/** The samples go, each row of people's own stays, once. */
const ownFaults = ({ world }: Workspace): string[] =>
  OWN_ROWS.flatMap(([tab, cell]) => {
    const rows = sheetNamed(world.spreadsheet, tab).rows.filter(({ v }) => v.includes(cell));
    return rows.length === 1 ? [] : [`${tab}: ${rows.length} rows of “${cell}”`];
  });

const tried = once(() => {
  const workspace = begun();
  typeRows(workspace, 'Lớp', [OWN_CLASS]);
  typeRows(workspace, 'Danh sách', OWN_PEOPLE);
  press(workspace, 'sendInvitations');
  press(workspace, 'createReport');
  return workspace;
});

export const trialScenarios: readonly Scenario[] = [
  {
    name: 'startTrial',
    covers: ['startTrial'],
    stage: emptyWorkbook,
    press: { method: 'startTrial', input: OFFICE },
  },
  {
    name: 'followHint',
    covers: ['followHint'],
    stage: begun,
    press: { method: 'followHint', input: { hint: 'pull' } },
  },
  {
    name: 'endTrial',
    covers: ['endTrial'],
    stage: tried,
    press: { method: 'endTrial' },
    faults: ownFaults,
  },
];
