/** Small workspaces for the sweeps: two graduates of one class suffice to lose one, to double one or to take one for the other. */
import { schedule } from '../../src/domain/office/office-tables';
import { pasteRows, sheetNamed } from '../act';
import { submitComment } from './principal';
import { respond } from '../respond';
import { readInvited } from '../respond/invited';
import { OFFICE_ACCOUNT, PRINCIPAL } from '../workspace/new-world';
import { Workspace } from '../workspace/workspace';
import { lastRowOf } from '../world/grid';

/** The first call makes, every call copies. */
export const once = (make: () => Workspace): (() => Workspace) => {
  let made: Workspace | null = null;
  // A copy holds nothing that the contexts of scripts made, and so none of them.
  return () => (made ??= make().clone()).clone();
};

interface Answer {
  readonly ok: boolean;
  readonly value?: { readonly state?: unknown };
  readonly problem?: { readonly message: string };
}

/** A press of the sidebar, again while it is running. Throws where it is refused. */
export const press = (
  workspace: Workspace,
  method: string,
  input: object = {},
  as = OFFICE_ACCOUNT,
): void => {
  for (;;) {
    const { value, error } = workspace.run('rpc', [method, JSON.stringify(input), `stage-${method}`], { as });
    if (error) throw new Error(`${method}: ${error.message}`);
    // The one door gives JSON text of this shape.
    const answer = JSON.parse(String(value)) as Answer;
    if (!answer.ok) throw new Error(`${method}: ${answer.problem?.message ?? ''}`);
    if (answer.value?.state !== 'running') return;
  }
};

/** Types rows below the last one, each cell under the header of that name. */
export const typeRows = (
  { world }: Workspace,
  title: string,
  rows: readonly Readonly<Record<string, string>>[],
): void => {
  const sheet = sheetNamed(world.spreadsheet, title);
  const headers = (sheet.rows[Math.max(1, sheet.frozenRows) - 1]?.v ?? []).map(String);
  for (const name of Object.keys(rows[0] ?? {}))
    if (!headers.includes(name)) throw new Error(`${title} has no column ${name}`);
  const first = Math.max(lastRowOf(sheet), 1) + 1;
  pasteRows(
    world,
    sheet,
    rows.map((row) => headers.map((header) => row[header] ?? '')),
    `A${first}`,
  );
};

/** Types a setting into `Cấu hình`, beside its name. */
export const typeSetting = ({ world }: Workspace, name: string, value: string): void => {
  const sheet = sheetNamed(world.spreadsheet, 'Cấu hình');
  const row = sheet.rows.findIndex(({ v }) => v[1] === name);
  if (row < 0) throw new Error(`no setting ${name}`);
  pasteRows(world, sheet, [[value]], `C${row + 1}`);
};

/** The week's mail of duties is not due: it tells how things stand in its moment, and `clock: duties` proves it. */
export const skipWeeklyMail = (workspace: Workspace): Workspace => {
  const sheet = sheetNamed(workspace.world.spreadsheet, schedule.title);
  const at = sheet.rows.findIndex(({ v }) => v[0] === 'remindDuties');
  if (at < 0) throw new Error('no weekly mail is due');
  pasteRows(workspace.world, sheet, [['']], `B${at + 1}`);
  return workspace;
};

export const OFFICE = { school: 'Trường Cao đẳng Hoa Ban', office: 'Phòng CT HSSV' };

export const emptyWorkbook = once(() => Workspace.create({ seed: 7 }));

export const setUpCollege = once(() => {
  const workspace = emptyWorkbook();
  press(workspace, 'setUp', OFFICE);
  typeSetting(workspace, 'Tên viết tắt', 'CĐHB');
  typeSetting(workspace, 'Người ký văn bản', 'Giàng A Páo');
  typeSetting(workspace, 'Email Hiệu trưởng', PRINCIPAL);
  return workspace;
});

const CLASS = { Lớp: 'KT2', Khóa: 'K59', 'Trình độ': 'Cao đẳng', 'Ngành, nghề': 'Kế toán', Khoa: 'Kinh tế' };
const GRADUATE = { 'Ngày tốt nghiệp': '30/06/2025', Lớp: 'KT2', Khóa: 'K59' };
const HOA = {
  ...GRADUATE,
  'Họ và': 'Lò Thị',
  Tên: 'Hoa',
  'Ngày sinh': '02/03/2003',
  'Mã HSSV': 'CD22KT0001',
  Email: 'hoa@example.com',
  'Số điện thoại': '0912345678',
};
const NAM = {
  ...GRADUATE,
  'Họ và': 'Lò Văn',
  Tên: 'Nam',
  'Ngày sinh': '15/08/2003',
  'Mã HSSV': 'CD22KT0002',
  Email: 'nam@example.com',
  'Số điện thoại': '0983456789',
};

/** The class and its two graduates typed in, not yet checked. */
export const typedCollege = once(() => {
  const workspace = setUpCollege();
  typeRows(workspace, 'Lớp', [
    { ...CLASS, GVCN: 'Nguyễn Thị Lan', 'Thầy/cô': 'cô', 'Email GVCN': 'lan@cdhoaban.example.edu.vn' },
  ]);
  typeRows(workspace, 'Danh sách', [HOA, NAM]);
  return workspace;
});
export const checkedCollege = once(() => {
  const workspace = typedCollege();
  press(workspace, 'checkRoster');
  return workspace;
});
export const openedCollege = once(() => {
  const workspace = checkedCollege();
  press(workspace, 'openSurvey');
  return workspace;
});

const EMPLOYED = {
  'Anh/chị đồng ý để nhà trường dùng những thông tin này chứ?': 'Đồng ý',
  'Hiện nay anh/chị làm gì?': 'Làm công hưởng lương',
  'Công việc có đúng ngành, nghề đã học không?': 'Đúng ngành',
};

/** Lò Thị Hoa and Lò Văn Nam answer by their own links; `more` gives each what they say besides. */
export const answerAll = (
  workspace: Workspace,
  more: (at: number) => Readonly<Record<string, string>> = () => ({}),
): void => {
  const { world } = workspace;
  const [form] = Object.values(world.forms);
  if (!form) throw new Error('no form');
  for (const [at, invited] of readInvited(world, form).entries()) {
    const answers = { ...EMPLOYED, ...more(at) };
    const { refused } = respond(workspace, form.id, { link: invited.linkBy('Z'), answers });
    if (refused[0]) throw new Error(refused[0].reasons.join('; '));
  }
};

/** Both have answered; nothing is pulled yet. */
export const answeredCollege = once(() => {
  const workspace = openedCollege();
  answerAll(workspace);
  return workspace;
});
export const pulledCollege = once(() => {
  const workspace = answeredCollege();
  press(workspace, 'pullResponses');
  return workspace;
});

const PLAN = { kind: 'plan' };
export const plannedCollege = once(() => {
  const workspace = checkedCollege();
  press(workspace, 'createPlan', { opens: '2026-01-19', closes: '2026-03-31' });
  return workspace;
});
export const submittedCollege = once(() => {
  const workspace = plannedCollege();
  press(workspace, 'submitPaper', PLAN);
  submitComment(workspace, 'Đồng ý');
  return workspace;
});
export const approvedCollege = once(() => {
  const workspace = submittedCollege();
  press(workspace, 'recordApproval', { ...PLAN, how: 'comment' });
  return workspace;
});
