/** Việc của tôi: the steps, duties, requests and papers that fall to whoever opens the sidebar, with the guide of each step (S1.4). */
import { inScope } from '../../domain/collection/campaign-scope';
import { countClasses } from '../../domain/collection/class-counts';
import { countedAnswers } from '../../domain/collection/counted-answers';
import { callBooks } from '../../domain/call-books/table';
import { formatDate, type IsoDate } from '../../domain/dates';
import { stepDays } from '../../domain/documents/plan-schedule';
import { isOn } from '../../domain/network/groups';
import { planBoard, planTodo, type BoardStep } from '../../domain/office/board';
import { config, type PaperRow } from '../../domain/office/office-tables';
import { procedure } from '../../domain/office/procedure';
import { planOwnItems, type OwnClass, type OwnItem, type Waiting } from '../../domain/own-work/own-items';
import { ownSteps, type OwnStep, type StepRelation } from '../../domain/own-work/own-steps';
import type { Directory, Person } from '../../domain/own-work/who';
import { newestPaper, PAPER_KINDS, paperName } from '../../domain/papers/paper-kinds';
import { classKey, classLabel } from '../../domain/roster/class-names';
import { keyedGraduations } from '../../domain/roster/graduations';
import { fold } from '../../domain/text';
import { changeRequests } from '../../domain/network/sharing/tables';
import { solutions } from '../../domain/solutions/solutions-table';
import { isOwner } from '../../google/account';
import { today } from '../../google/clock';
import { readQueueRows } from '../../google/queue';
import { readUsable } from '../../google/read-table';
import { findSheet } from '../../google/workbook';
import { countRequests } from '../data-requests/read-requests';
import { readContext } from '../network/read-context';
import { readDutyLines } from '../network/duties/read-duties';
import { readReportStand } from '../network/reports/report-stand';
import { readFacts, type OfficeFacts } from './read-facts';
import { readOwnPerson } from './read-person';

export interface OwnStepView {
  readonly number: number;
  readonly title: string;
  readonly state: BoardStep['state'];
  readonly note: string;
  readonly relation: StepRelation;
  /** As what: 'GVCN KT2 K59'. */
  readonly part: string;
  readonly missing: string[];
  /** dd/mm/yyyy, '' before there are days to count from. */
  readonly due: string;
  readonly late: boolean;
  readonly guide: string[];
}

export interface OwnWork {
  readonly address: string;
  readonly name: string;
  /** Empty for somebody whom the workbook does not know. */
  readonly parts: string[];
  readonly assigned: boolean;
  readonly choices: string[];
  readonly steps: OwnStepView[];
  readonly items: OwnItem[];
}

export const readOwnWork = (): OwnWork => {
  const rows = findSheet(config) === null ? [] : readUsable(config);
  const { person, directory, choices } = readOwnPerson(rows);
  const { address, name, parts, assigned } = person;
  const labels = parts.filter(({ kind }) => kind !== 'person').map(({ label }) => label);
  const known = { address, name, parts: labels, assigned, choices };
  if (rows.length === 0 || parts.length === 0) return { ...known, steps: [], items: [] };
  const facts = readFacts();
  const steps = ownSteps(person, rows);
  return {
    ...known,
    steps: viewSteps(steps, facts),
    items: planOwnItems(person, readWaiting(person, directory, steps, facts)),
  };
};

const viewSteps = (own: readonly OwnStep[], facts: OfficeFacts): OwnStepView[] => {
  const board = planBoard(facts);
  const { opens = null, closes = null } = facts.campaign ?? {};
  const days = opens === null || closes === null ? [] : stepDays({ opens, closes });
  return own.flatMap(({ number, relation, part }) => {
    const step = board[number - 1];
    if (step === undefined) return [];
    const due: IsoDate | null = days[number - 1] ?? null;
    const { title, state, note, missing } = step;
    return {
      number,
      title,
      state,
      note,
      relation,
      part,
      missing,
      due: due === null ? '' : formatDate(due),
      late: due !== null && due < today() && state !== 'done',
      guide: [...(procedure[number - 1]?.guide ?? [])],
    };
  });
};

const readWaiting = (
  person: Person,
  directory: Directory,
  steps: readonly OwnStep[],
  facts: OfficeFacts,
): Waiting => ({
  today: today(),
  steps,
  todo: planTodo(facts),
  submitted: submittedOf(facts.papers),
  ...readNetwork(),
  solutions: readUsable(solutions),
  requests: countRequests(),
  corrections: readUsable(changeRequests).filter(({ state }) => state === 'Chờ').length,
  queued: isOwner() ? readQueued() : [],
  classes: readClasses(person, directory.classes, facts),
});

const submittedOf = (rows: readonly PaperRow[]): Waiting['submitted'] =>
  PAPER_KINDS.flatMap((kind) => {
    const paper = newestPaper(rows, kind);
    if (paper?.state !== 'Đã trình') return [];
    const { submittedAt, documentUrl } = paper;
    return [
      { paper: paperName(paper), submittedOn: submittedAt?.slice(0, 10) ?? null, url: documentUrl ?? '' },
    ];
  });

const readQueued = (): Waiting['queued'] =>
  readQueueRows()
    .filter(({ state }) => state === 'Chờ' || state === 'Đang làm')
    .map(({ action, method, askedBy }) => ({ action: action ?? method ?? '', askedBy: askedBy ?? '' }));

/** Nothing while the switch is off. */
const readNetwork = (): Pick<Waiting, 'duties' | 'reports'> => {
  const context = readContext();
  if (!isOn(context.settings, 'duties')) return { duties: [], reports: [] };
  const { form, period, standings } = readReportStand();
  const missing = form === null ? [] : standings.filter(({ receivedOn }) => receivedOn === null);
  return {
    duties: readDutyLines(context),
    reports: missing.map(({ unit, late }) => ({ unit: unit.name, due: period.due, late })),
  };
};

/** The classes of a homeroom teacher that the campaign is about. */
const readClasses = (
  { address }: Person,
  all: Directory['classes'],
  { campaign, roster, responses }: OfficeFacts,
): OwnClass[] => {
  const own = all.filter(({ teacherEmail }) => teacherEmail !== null && fold(teacherEmail) === fold(address));
  if (own.length === 0 || campaign === null) return [];
  const targets = keyedGraduations(roster.filter(inScope(campaign)));
  const counts = countClasses({ targets, answered: countedAnswers(responses, campaign.campaign) });
  const books = readUsable(callBooks).filter((book) => book.campaign === campaign.campaign);
  return own.flatMap((row) => {
    const count = counts.get(classKey(row));
    const book = books.find((one) => classKey(one) === classKey(row));
    return count === undefined
      ? []
      : [{ label: classLabel(row), ...count, confirmed: row.confirmedAt !== null, url: book?.url ?? '' }];
  });
};
