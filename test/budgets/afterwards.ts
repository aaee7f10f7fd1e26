/** The measured campaign's end: everything copied and brought back, the account handed over, and the trial of first use. */
import { COLLEAGUE } from '../../local/workspace/new-world';
import { secondWorkbook } from '../../local/workspace/second-workbook';
import { Workspace } from '../../local/workspace/workspace';
import { columnsOf, Desk, type Measured } from './desk';

export const OFFICE = {
  school: 'Trường Cao đẳng Hoa Ban',
  governingBody: 'UBND tỉnh Sơn La',
  office: 'Phòng CT HSSV',
};
/** Everything copied, the copy checked, and brought into a second workbook. */
export const backup = (desk: Desk): void => {
  const answers = Object.values(desk.workspace.world.forms).reduce(
    (sum, form) => sum + form.responses.length,
    0,
  );
  const { files = 0, backup: name = '' } = desk.press(
    'backUp',
    {},
    { size: ({ files: made = 0 }) => ({ answers, files: made }) },
  );
  desk.press('checkBackup', {}, { size: () => ({ files }) });
  const first = desk.workspace;
  const inFirst = Object.values(first.world.files);
  const folder = inFirst.find((file) => file.name === `Sao lưu ${name}`)?.id ?? '';
  const list = inFirst.find((file) => file.name === 'muc-luc.json');
  const index = Buffer.from(first.objects.get(list?.content ?? '')).toString('utf8');
  desk.workspace = secondWorkbook(first);
  desk.ask('setUp', OFFICE);
  const config = inFirst.find((file) => file.name === 'Cấu hình.jsonl');
  const text = Buffer.from(first.objects.get(config?.content ?? '')).toString('utf8');
  desk.pressOnce('restoreFile', { index, file: { name: 'Cấu hình.jsonl', text } });
  desk.press('restore', { folder }, { size: ({ total = 0 }) => ({ files: total - 1 }) });
  desk.workspace = first;
};

/** The issued report sent to two units, and one receipt noted. */
export const publication = (desk: Desk): void => {
  const [unit, other] = ['kinhte@cdhoaban.example.edu.vn', 'daotao@cdhoaban.example.edu.vn'];
  desk.press('issuePaper', { kind: 'report', number: 40, date: '2026-04-20', anyway: true });
  for (const email of [unit, other])
    desk.press('addRecipient', { unit: email, email, purpose: 'Biết', copy: 'Đầy đủ' });
  desk.press('publishReport', {}, { size: ({ total = 0 }) => ({ mails: total }) });
  desk.press('acknowledgeCopy', { email: unit, acknowledged: true });
};

/** The campaign's file, and its check. */
export const archive = (desk: Desk): void => {
  desk.press('archiveCampaign', {}, { size: ({ files = 0 }) => ({ files }) });
  desk.press('checkArchive', {}, { size: ({ total = 0 }) => ({ files: total }) });
};

/** A colleague asks and takes it back; then the account changes hands, and a copy is declared a new workbook. */
export const people = (desk: Desk): void => {
  desk.ask('createPlan', {}, COLLEAGUE);
  desk.press('cancelQueued', { number: 1 }, { as: COLLEAGUE });
  desk.press('handOver', { to: COLLEAGUE });
  desk.press('acceptHandOver', {}, { as: COLLEAGUE });
  desk.workspace = desk.workspace.copyAs(COLLEAGUE);
  desk.press('declareNew', {}, { as: COLLEAGUE, size: () => ({ columns: columnsOf(desk) }) });
};

let tried: ReadonlyMap<string, Measured> | null = null;

/** A workbook of its own with the samples: the same whatever the college's size, and so measured once. */
export const trial = (): ReadonlyMap<string, Measured> => {
  if (tried !== null) return tried;
  const desk = new Desk(Workspace.create());
  desk.press('startTrial', OFFICE, { size: () => ({ columns: columnsOf(desk) }) });
  desk.press('followHint', { hint: 'pull' });
  desk.press('endTrial');
  desk.press('checkEnvironment');
  desk.press('recordEnvironment', { probe: 'sidebar.links', yes: true });
  tried = desk.measured;
  return tried;
};
