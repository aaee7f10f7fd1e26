/** The measured survey's smaller presses: its days, a test mail, addresses, consents, calls made again, reworded questions. */
import { pasteRows, sheetNamed } from '../../local/act';
import { respond } from '../../local/respond';
import { typeRows, typeSetting } from '../../local/sweep/stage';
import { tableRows } from '../../local/world/table-cells';
import { campaigns, invitations } from '../../src/domain/collection/collection-tables';
import { recalls } from '../../src/domain/collection/recall-sample';
import { classes } from '../../src/domain/roster/classes';
import { graduations } from '../../src/domain/roster/graduations';
import type { Desk } from './desk';

const DAY_MS = 86_400_000;
const inDays = ({ workspace }: Desk, days: number): string =>
  new Date(Date.parse(workspace.world.clock) + days * DAY_MS).toISOString().slice(0, 10);

/** Leaves so many people with an address: the mails are a unit of their own, and each takes its time. */
export const keepAddresses = ({ workspace }: Desk, most: number): void => {
  const sheet = sheetNamed(workspace.world.spreadsheet, graduations.title);
  const column = String.fromCharCode(65 + (sheet.rows[0]?.v.indexOf(graduations.columns.email.header) ?? 0));
  const rest = tableRows(workspace.world.spreadsheet, graduations).length - most;
  if (rest <= 0) return;
  const empty = Array.from({ length: rest }, () => ['']);
  pasteRows(workspace.world, sheet, empty, `${column}${most + 2}`);
};

/** While mails are out. */
export const betweenMails = (desk: Desk): void => {
  const days = { reminder1: inDays(desk, 10), reminder2: inDays(desk, 24), closes: inDays(desk, 60) };
  desk.press('setSurveyDays', days);
  desk.press('sendTestMail', { round: 'reminder1' });
  const found = tableRows(desk.workspace.world.spreadsheet, graduations).find(
    ({ row }) => row.email !== null,
  );
  desk.press('markAddresses', { text: found?.row.email ?? '', broken: true });
  const graduationKey = found?.row.graduationKey ?? '';
  desk.press('recordConsent', { graduationKey, purposes: ['khảo sát', 'tin tức'], withdrawn: true });
};

const ANSWERS = {
  'Anh/chị đồng ý để nhà trường dùng những thông tin này chứ?': 'Đồng ý',
  'Hiện nay anh/chị làm gì?': 'Làm công hưởng lương',
  'Công việc có đúng ngành, nghề đã học không?': 'Đúng ngành',
};

/** Answers that a teacher entered; half of such are called again. Returns how many. */
export const answerByTeacher = ({ workspace }: Desk, form: string): number => {
  const taught = tableRows(workspace.world.spreadsheet, classes)
    .filter(({ row }) => row.teacherEmail !== null)
    .at(-1);
  typeRows(workspace, 'Người phỏng vấn', [{ Email: taught?.row.teacherEmail ?? '', Số: '12' }]);
  typeSetting(workspace, 'Gọi lại kiểm tra (%)', '50');
  const people = tableRows(workspace.world.spreadsheet, invitations).slice(-6);
  for (const { row } of people) {
    const answers = { ...ANSWERS, 'Mã phiếu': `${row.code}-P12` };
    const { refused } = respond(workspace, form, { answers });
    if (refused[0]) throw new Error(refused[0].reasons.join('; '));
  }
  return people.length;
};

export const callAgain = (desk: Desk): void => {
  desk.press('drawRecalls');
  const [drawn] = tableRows(desk.workspace.world.spreadsheet, recalls);
  const codes = { status: '1', fieldMatch: '2' };
  desk.press('enterRecall', { responseId: drawn?.row.responseId ?? '', reached: true, codes });
};

/** Made, which chooses it, then the first chosen again. */
const secondCampaign = (desk: Desk): void => {
  const [first] = tableRows(desk.workspace.world.spreadsheet, campaigns);
  desk.press('saveCampaign', {
    campaign: '2026-2',
    isNew: true,
    title: 'Hỏi thêm',
    graduationYear: null,
    scope: '',
    condition: 'Email không trống',
    shortFor: 'Không ai',
    opens: '',
    closes: inDays(desk, 60),
    target: 80,
  });
  desk.press('chooseCampaign', { campaign: first?.row.campaign ?? '' });
};

/** A question reworded, then the survey closed and opened again. */
export const changeForm = (
  desk: Desk,
  size: { readonly questions: number; readonly answers: number },
): void => {
  const { world } = desk.workspace;
  const sheet = sheetNamed(world.spreadsheet, 'Câu hỏi');
  const row = sheet.rows.findIndex(({ v }) => v[0] === 'income') + 1;
  pasteRows(world, sheet, [['Thu nhập hằng tháng khoảng bao nhiêu?']], `C${row}`);
  desk.press('updateForm', {}, { size: () => size });
  desk.press('closeSurvey');
  desk.press('reopenSurvey', { closes: inDays(desk, 60) });
  secondCampaign(desk);
};
