/** Runs every writing workflow once on a made-up college of a size, in the order of the procedure, and counts its service calls. */
import { fillWorkspace } from '../../local/college/fill-workspace';
import { commentOn } from '../../local/docx/comment-acts';
import { docNamed } from '../../local/docx/doc-room';
import { respond, simulate } from '../../local/respond';
import { COLLEAGUE, PRINCIPAL } from '../../local/workspace/new-world';
import { tick } from '../../local/tick';
import { secondWorkbook } from '../../local/workspace/second-workbook';
import { Workspace } from '../../local/workspace/workspace';
import { calls } from './phone-calls';
import { PULL_PAGE } from '../../src/domain/collection/plan-pull';
import { useAnswers } from './use-answers';
import { cleaning } from './cleaning';
import { importing } from './importing';

/** What the calls of a workflow may depend on. */
export interface Work {
  /** Executions: a long action is pressed until it is done. */
  readonly presses: number;
  readonly classes?: number;
  /** Every press looks at every class list again, to know what changed. */
  readonly classLooks?: number;
  readonly mails?: number;
  readonly answers?: number;
  /** Pages of answers, written together. */
  readonly answerPages?: number;
  readonly questions?: number;
  /** Graduations that are given a personal code. */
  readonly codes?: number;
  /** Cells repaired or taken back. */
  readonly cells?: number;
  /** Files of a backup, and answers that it copies. */
  readonly files?: number;
}

export interface Measured {
  readonly calls: number;
  readonly modelledMs: number;
  readonly work: Work;
}

interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly problem?: { readonly message: string };
}

/** What of an answer is looked at here. */
interface Value {
  readonly state?: string;
  readonly total?: number;
  readonly documentId?: string;
  readonly repaired?: number;
  readonly cells?: number;
  readonly files?: number;
  readonly backup?: string;
  readonly person?: { readonly graduationKey: string } | null;
  readonly answers?: readonly { readonly responseId: string }[];
  readonly stands?: readonly { readonly key: string; readonly known: boolean; readonly people: number }[];
}

const OFFICE = {
  school: 'Trường Cao đẳng Hoa Ban',
  governingBody: 'UBND tỉnh Sơn La',
  office: 'Phòng CT HSSV',
};
export class Desk {
  readonly measured = new Map<string, Measured>();

  constructor(public workspace: Workspace) {}

  /** One call of the sidebar, not counted. Throws with the problem's sentence where it is refused. */
  ask(method: string, input: object = {}, as?: string): Value {
    const result = this.workspace.run('rpc', [method, JSON.stringify(input)], as === undefined ? {} : { as });
    if (result.error) throw new Error(`${method}: ${result.error.message}`);
    // The one door gives every answer as JSON text of this shape.
    const answer = JSON.parse(String(result.value)) as Answer;
    if (!answer.ok) throw new Error(`${method}: ${answer.problem?.message ?? 'refused'}`);
    return typeof answer.value === 'object' && answer.value !== null ? answer.value : {};
  }

  /** Presses until the workflow is done and notes what it cost under its name. */
  press(method: string, input: object = {}, { as, size, goesOn = false }: Pressing = {}): Value {
    this.spent = { calls: 0, modelledMs: 0, presses: 0 };
    for (;;) {
      const value = this.ask(method, input, as);
      this.count();
      if (value.state === 'running' && goesOn) this.runClock();
      if (value.state === 'running' || value.state === 'paused') continue;
      const { presses, ...cost } = this.spent;
      this.measured.set(method, { ...cost, work: { presses, ...size?.(value, presses) } });
      return value;
    }
  }

  /** One press of what goes on with something else. */
  pressOnce(method: string, input: object): void {
    this.spent = { calls: 0, modelledMs: 0, presses: 0 };
    this.ask(method, input);
    this.count();
    const { presses, ...cost } = this.spent;
    this.measured.set(method, { ...cost, work: { presses } });
  }

  /** A run of the dispatcher with nothing to do. */
  idle(): void {
    this.spent = { calls: 0, modelledMs: 0, presses: 0 };
    this.runClock();
    const { presses, ...cost } = this.spent;
    this.measured.set('onClock', { ...cost, work: { presses } });
  }

  private spent = { calls: 0, modelledMs: 0, presses: 0 };
  private count(): void {
    const { totalCalls = 0, modelledMs = 0 } = this.workspace.world.lastExecution ?? {};
    this.spent.calls += totalCalls;
    this.spent.modelledMs += modelledMs;
    this.spent.presses += 1;
  }
  private runClock(): void {
    tick(this.workspace);
    this.count();
  }
}

interface Pressing {
  readonly as?: string;
  /** The work that was done, from the last answer. */
  readonly size?: (last: Value, presses: number) => Omit<Work, 'presses'>;
  /** The page is closed after the first press, and the dispatcher goes on. */
  readonly goesOn?: boolean;
}

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
  desk.press('printRosters', {}, { size: (_, presses) => ({ classes, classLooks: classes * presses }) });
};

/** A plan returned, then one approved by comment and issued. */
const plan = (desk: Desk): void => {
  desk.press('createPlan');
  desk.press('submitPaper', { kind: 'plan' });
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
  desk.press('settleUnmatched', { responseId: waiting?.responseId ?? '', graduationKey: null });
  const [found] = desk.ask('readReview').answers ?? [];
  desk.press('reviewAnswer', { responseId: found?.responseId ?? '', accepted: true });
};

const survey = (desk: Desk, graduates: number, classes: number): void => {
  desk.press('openSurvey', {}, { size: () => ({ questions: items(desk), codes: graduates }) });
  desk.press('sendInvitations', {}, { size: ({ total = 0 }) => ({ mails: total }), goesOn: true });
  desk.press('pauseInvitations');
  const { answered, again } = simulate(desk.workspace, firstForm(desk), {});
  answerByNameAlone(desk);
  const answers = answered + again + 1;
  desk.press('pullResponses', {}, { size: () => ({ answers, answerPages: Math.ceil(answers / PULL_PAGE) }) });
  decide(desk);
  desk.press('updateIndicators');
  desk.press('createReport', {}, { size: () => ({ classes }) });
  useAnswers(desk);
  desk.idle();
};

/** Everything copied, the copy checked, and brought into a second workbook. */
const backup = (desk: Desk): void => {
  const answers = Object.values(desk.workspace.world.forms).reduce(
    (sum, form) => sum + form.responses.length,
    0,
  );
  const { files = 0, backup: name = '' } = desk.press('backUp', {}, { size: () => ({ answers }) });
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

/** A colleague asks and takes it back; then the account changes hands, and a copy is declared a new workbook. */
const people = (desk: Desk): void => {
  desk.ask('createPlan', {}, COLLEAGUE);
  desk.press('cancelQueued', { number: 1 }, { as: COLLEAGUE });
  desk.press('handOver', { to: COLLEAGUE });
  desk.press('acceptHandOver', {}, { as: COLLEAGUE });
  desk.workspace = desk.workspace.copyAs(COLLEAGUE);
  desk.press('declareNew', {}, { as: COLLEAGUE });
};

const trial = (desk: Desk): void => {
  desk.workspace = Workspace.create();
  desk.press('startTrial', OFFICE);
  desk.press('followHint', { hint: 'pull' });
  desk.press('endTrial');
  desk.press('checkEnvironment');
  desk.press('recordEnvironment', { probe: 'sidebar.links', yes: true });
};

/** Calls and work of every workflow, by its name in the contract. */
export const measureAll = (graduates: number): ReadonlyMap<string, Measured> => {
  const desk = new Desk(Workspace.create({ seed: 7 }));
  desk.press('setUp', OFFICE);
  const { college } = fillWorkspace(desk.workspace, { graduates, seed: 7 });
  roster(desk, college.classes.length);
  plan(desk);
  survey(desk, graduates, college.classes.length);
  calls(desk);
  backup(desk);
  importing(desk);
  people(desk);
  trial(desk);
  return desk.measured;
};
