/** Runs every writing workflow once on a made-up college of a size, in the order of the procedure, and counts its service calls. */
import { createHash } from 'node:crypto';
import { fillWorkspace } from '../../local/college/fill-workspace';
import { commentOn } from '../../local/docx/comment-acts';
import { docNamed } from '../../local/docx/doc-room';
import { respond, simulate } from '../../local/respond';
import { PRINCIPAL } from '../../local/workspace/new-world';
import { Workspace } from '../../local/workspace/workspace';
import { PULL_PAGE } from '../../src/domain/collection/plan-pull';
import { archive, backup, OFFICE, people, publication, trial } from './afterwards';
import { cleaning } from './cleaning';
import { columnsOf, Desk, type Measured } from './desk';
import { graduationDay } from './graduation-day';
import { importing } from './importing';
import { network } from './network';
import { calls } from './phone-calls';
import { answerByTeacher, betweenMails, changeForm, keepAddresses } from './upkeep';
import { useAnswers } from './use-answers';

const items = ({ workspace }: Desk): number => Object.values(workspace.world.forms)[0]?.items.length ?? 0;
const firstForm = ({ workspace }: Desk): string => Object.keys(workspace.world.forms)[0] ?? '';

const roster = (desk: Desk, classes: number): void => {
  desk.press('checkRoster');
  const { repaired: cells = 0 } = desk.press(
    'repairRoster',
    {},
    { size: ({ repaired = 0 }) => ({ cells: repaired }) },
  );
  desk.press('undoLast', { number: 1 }, { size: () => ({ cells }) });
  cleaning(desk);
  desk.press('markStep', { step: 8, done: true });
  desk.press('nameMyself', { unit: 'Phòng CT HSSV', name: 'Nguyễn Thị Lan' });
  desk.press('pausePrinting');
  desk.press('printRosters', {}, { size: (_, presses) => ({ classes, classLooks: classes * presses }) });
};

/** A small scan, sent in one part. */
const bringScan = (desk: Desk): object => {
  const bytes = Buffer.from('%PDF-1.4 bản ký');
  const text = bytes.toString('base64');
  desk.press('stageScan', { upload: 'upload-1', part: 0, text });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { upload: 'upload-1', chars: text.length, name: 'ban-ky.pdf', sha256 };
};

/** A plan returned, then one approved by comment and issued. */
const plan = (desk: Desk): void => {
  desk.press('createPlan');
  desk.press('submitPaper', { kind: 'plan' });
  desk.press('setReminders', { kind: 'plan', on: false });
  const scan = bringScan(desk);
  desk.press('attachScan', { kind: 'plan', scan });
  desk.press('returnPaper', { kind: 'plan', reason: 'Ghi rõ kinh phí.' });
  const { documentId = '' } = desk.ask('createPlan');
  desk.ask('submitPaper', { kind: 'plan' });
  commentOn(desk.workspace, docNamed(desk.workspace, documentId), PRINCIPAL, 'Đồng ý', { quote: '' });
  desk.press('recordApproval', { kind: 'plan', how: 'comment' });
  desk.press('issuePaper', { kind: 'plan', number: 1, date: desk.workspace.world.clock.slice(0, 10) });
};

/** Somebody answers the class group's link, and gives half a name: a person has to decide. */
const answerByNameAlone = (desk: Desk): void => {
  const answers = {
    'Anh/chị đồng ý để nhà trường dùng những thông tin này chứ?': 'Đồng ý',
    'Họ và tên': 'Lò Thị',
    'Hiện nay anh/chị làm gì?': 'Làm công hưởng lương',
  };
  const { refused } = respond(desk.workspace, firstForm(desk), { answers });
  if (refused[0]) throw new Error(refused[0].reasons.join('; '));
};

const decide = (desk: Desk): void => {
  const [waiting] = desk.ask('readUnmatched').answers ?? [];
  desk.press('matchAgain');
  desk.press('settleUnmatched', { responseId: waiting?.responseId ?? '', graduationKey: null });
  const [found] = desk.ask('readReview').answers ?? [];
  desk.press('reviewAnswer', { responseId: found?.responseId ?? '', accepted: true });
};

/** Mails and answers are units of their own: so many show what each costs, and the college's size shows beside them. */
const MOST_MAILS = 200;
const shareWhoAnswer = (graduates: number): number => Math.min(0.5, 150 / graduates);

const survey = (desk: Desk, graduates: number, classes: number): void => {
  desk.press('openSurvey', {}, { size: () => ({ questions: items(desk), codes: graduates }) });
  keepAddresses(desk, MOST_MAILS);
  desk.press('sendInvitations', {}, { size: ({ total = 0 }) => ({ mails: total }), goesOn: true });
  desk.press('pauseInvitations');
  betweenMails(desk);
  const entered = answerByTeacher(desk, firstForm(desk));
  const { answered, again } = simulate(desk.workspace, firstForm(desk), { rate: shareWhoAnswer(graduates) });
  answerByNameAlone(desk);
  const answers = answered + again + 1 + entered;
  desk.press('pullResponses', {}, { size: () => ({ answers, answerPages: Math.ceil(answers / PULL_PAGE) }) });
  decide(desk);
  desk.press('updateIndicators');
  desk.press('createReport', {}, { size: () => ({ classes }) });
  desk.press('updateYearly');
  documents(desk);
  useAnswers(desk);
  graduationDay(desk);
  desk.idle();
  changeForm(desk, { questions: items(desk), answers });
};

/** Calls and work of every workflow, by its name in the contract. */
/** A paper beside the report, the templates gone through, a solution noted and done. */
const documents = (desk: Desk): void => {
  desk.press('createDocument', { kind: 'questionnaire' });
  desk.press('checkTemplates');
  const content = 'Rà soát thời lượng thực tập';
  desk.press('addSolution', { content, area: 'Đào tạo' });
  desk.press('setSolutionState', { content, state: 'Đã xong' });
};

export const measureAll = (graduates: number): ReadonlyMap<string, Measured> => {
  const desk = new Desk(Workspace.create({ seed: 7 }));
  desk.press('setUp', OFFICE, { size: () => ({ columns: columnsOf(desk) }) });
  const { college } = fillWorkspace(desk.workspace, { graduates, seed: 7 });
  roster(desk, college.classes.length);
  plan(desk);
  survey(desk, graduates, college.classes.length);
  calls(desk);
  publication(desk);
  archive(desk);
  network(desk);
  backup(desk);
  importing(desk);
  people(desk);
  return new Map([...desk.measured, ...trial()]);
};
