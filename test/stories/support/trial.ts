/** The trial of first use as stories need it: begun, everything tried, and beside it a workbook that never saw one. */
import { Workspace } from '../../../local/workspace/workspace';
import { press } from './desk';
import { once } from './small-college';
import { rowsOf, typeTable, wholeBook } from './tabs';

const OFFICE = { school: 'Trường Cao đẳng Hoa Ban', office: 'Phòng CT HSSV' };

const empty = (): Workspace => Workspace.create({ seed: 7 });
export const goOn = (workspace: Workspace, method: 'startTrial' | 'endTrial'): void => {
  while (press(workspace, method, method === 'startTrial' ? OFFICE : {}).state === 'running');
};
export const begun = once(() => {
  const workspace = empty();
  goOn(workspace, 'startTrial');
  return workspace;
});
/** Everything tried: mails, answers pulled, lists printed, plan and report made. */
export const tried = once(() => {
  const workspace = begun();
  for (const method of [
    'sendInvitations',
    'pullResponses',
    'printRosters',
    'createPlan',
    'createReport',
  ] as const)
    press(workspace, method, {});
  return workspace;
});
/** A workbook that was set up and never saw a trial. */
export const setUpOnly = once(() => {
  const workspace = empty();
  press(workspace, 'setUp', OFFICE);
  return workspace;
});

export const ids = ({ world }: Workspace): string[] =>
  Object.values(world.files).flatMap(({ name, trashed }) => (trashed ? [] : [name]));
/** Without the id of the workbook, which is another's, and the account. */
const book = (workspace: Workspace) =>
  wholeBook(workspace).map(([name, values]) => [
    name,
    values.filter(([, setting]) => setting !== 'Mã bảng tính'),
  ]);
export const untouchedBy = (workspace: Workspace): void => {
  expect(book(workspace)).toEqual(book(setUpOnly()));
  expect(ids(workspace).sort()).toEqual(ids(setUpOnly()).sort());
  expect(Object.keys(workspace.world.properties.document).sort()).toEqual(
    Object.keys(setUpOnly().world.properties.document).sort(),
  );
  expect(workspace.world.spreadsheet.sheets.flatMap(({ charts }) => charts)).toEqual([]);
};

const OWN_CLASS = 'Lớp | Khóa | Trình độ | Ngành, nghề | Khoa\nKT9 | K60 | Cao đẳng | Kế toán | Kinh tế';
const OWN_PEOPLE = `
Họ và | Tên | Ngày sinh | Ngày tốt nghiệp | Lớp | Khóa | Email
Vàng Thị | Mai | 20/11/2004 | 30/06/2025 | KT9 | K60 | mai@example.com
Cầm Bá | An | 09/09/2003 | 30/06/2025 | KT9 | K60 |
`;
const OWN_SETTING = 'Mục | Tên | Nội dung\nTừ viết tắt | HB | Hoa Ban';
export const addOwn = (workspace: Workspace): void => {
  typeTable(workspace, 'Lớp', OWN_CLASS);
  typeTable(workspace, 'Danh sách', OWN_PEOPLE);
  typeTable(workspace, 'Cấu hình', OWN_SETTING);
};
export const people = (workspace: Workspace): string[] =>
  rowsOf(workspace, 'Danh sách')
    .map(
      ({ cells }) =>
        `${String(cells['Họ và'])} ${String(cells['Tên'])}, ${String(cells['Lớp'])}, ${String(cells['Email'])}`,
    )
    .sort();
export const OWN = ['Cầm Bá An, KT9, ', 'Vàng Thị Mai, KT9, mai@example.com'];
