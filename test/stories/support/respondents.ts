/** Graduates who answer the form by their own links, on their phones. */
import { respond } from '../../../local/respond';
import { readInvited } from '../../../local/respond/invited';
import type { Workspace } from '../../../local/workspace/workspace';
import { formOf } from './form-shape';

export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** What the questions are called in the form, by their codes. */
export const ASKED = {
  consent: 'Anh/chị đồng ý để nhà trường dùng những thông tin này chứ?',
  code: 'Mã phiếu',
  fullName: 'Họ và tên',
  status: 'Hiện nay anh/chị làm gì?',
  employer: 'Nơi công tác',
  jobTitle: 'Chức danh, công việc',
  fieldMatch: 'Công việc có đúng ngành, nghề đã học không?',
  income: 'Thu nhập mỗi tháng',
  foundVia: 'Anh/chị tìm được việc qua đâu?',
  soughtWork: 'Trong 4 tuần qua, anh/chị có tìm việc không?',
  phone: 'Số Zalo hoặc điện thoại',
  email: 'Email',
  comment: 'Góp ý cho nhà trường',
} as const;

/** A complete answer of somebody at work. */
export const EMPLOYED: Answers = {
  [ASKED.consent]: 'Đồng ý',
  [ASKED.status]: 'Làm công hưởng lương',
  [ASKED.employer]: 'Công ty Sữa Mộc Châu',
  [ASKED.fieldMatch]: 'Đúng ngành',
  [ASKED.income]: 'Từ 7 đến dưới 9 triệu',
};

/** A complete answer of somebody who seeks work. */
export const SEEKING: Answers = {
  [ASKED.consent]: 'Đồng ý',
  [ASKED.status]: 'Chưa có việc, đang tìm',
  [ASKED.soughtWork]: 'Có',
};

/** Stopped after the status. */
export const STATUS_ONLY: Answers = {
  [ASKED.consent]: 'Đồng ý',
  [ASKED.status]: 'Làm công hưởng lương',
};

export const REFUSAL: Answers = { [ASKED.consent]: 'Không' };

const linkOf = (workspace: Workspace, studentCode: string, channel: 'E' | 'Z' | 'P' = 'Z'): string => {
  const invited = readInvited(workspace.world, formOf(workspace));
  const person = invited.find((each) => each.studentCode === studentCode);
  if (!person) throw new Error(`${studentCode} has no link`);
  return person.linkBy(channel);
};

const send = (workspace: Workspace, submission: object): string => {
  const { submitted, refused } = respond(workspace, formOf(workspace).id, submission);
  const [answer] = submitted;
  if (!answer) throw new Error(`the form refused: ${JSON.stringify(refused)}`);
  workspace.world.clock = new Date(Date.parse(workspace.world.clock) + 60_000).toISOString();
  return answer.editKey;
};

/** Somebody answers by their own link; a minute passes. Gives the key by which the answer can be edited. */
export const answer = (
  workspace: Workspace,
  studentCode: string,
  answers: Answers,
  channel: 'E' | 'Z' | 'P' = 'Z',
): string => send(workspace, { link: linkOf(workspace, studentCode, channel), answers });

/** Somebody answers by a link that names nobody. */
export const answerUnknown = (workspace: Workspace, answers: Answers): string => send(workspace, { answers });

/** Somebody opens an answer given before and changes it. */
export const editAnswer = (
  workspace: Workspace,
  editKey: string,
  studentCode: string,
  answers: Answers,
): string => send(workspace, { link: linkOf(workspace, studentCode), answers, editKey });
