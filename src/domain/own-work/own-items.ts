/** What waits for a person besides the steps: papers, duties, solutions, requests, classes, each with the way to it (S1.4). */
import { formatDate, type IsoDate } from '../dates';
import { formatInteger } from '../number-format';
import type { DutyLine } from '../network/duties/plan-calendar';
import type { Todo } from '../office/board';
import { NETWORK } from '../office/pages';
import type { PanelName } from '../office/panels';
import type { SolutionRow } from '../solutions/solutions-table';
import { partIn, type OwnStep } from './own-steps';
import type { PartKind, Person } from './who';

export interface OwnItem {
  readonly text: string;
  readonly note: string;
  /** What is late comes first. */
  readonly late: boolean;
  /** The step's page where it is done, or NETWORK; null where `url` leads to it. */
  readonly step: number | null;
  readonly panel: PanelName | null;
  readonly url: string;
}

export interface SubmittedPaper {
  /** 'Kế hoạch 2026, bản 2' */
  readonly paper: string;
  readonly submittedOn: IsoDate | null;
  readonly url: string;
}

export interface OwnClass {
  readonly label: string;
  readonly answered: number;
  readonly targets: number;
  /** The teacher said that the list is right. */
  readonly confirmed: boolean;
  /** The call book, '' before it was sent. */
  readonly url: string;
}

export interface DueReport {
  readonly unit: string;
  readonly due: IsoDate;
  readonly late: boolean;
}

export interface Waiting {
  readonly today: IsoDate;
  readonly steps: readonly OwnStep[];
  readonly todo: readonly Todo[];
  readonly submitted: readonly SubmittedPaper[];
  readonly duties: readonly DutyLine[];
  readonly solutions: readonly SolutionRow[];
  /** Data requests of graduates, and corrections that faculties ask for. */
  readonly requests: { readonly open: number; readonly late: number };
  readonly corrections: number;
  /** Actions that colleagues asked of the office account and that wait. */
  readonly queued: readonly { readonly action: string; readonly askedBy: string }[];
  readonly classes: readonly OwnClass[];
  readonly reports: readonly DueReport[];
}

type Place = Pick<OwnItem, 'step' | 'panel' | 'url'>;
const atStep = (step: number, panel: PanelName | null = null): Place => ({ step, panel, url: '' });
const atUrl = (url: string): Place => ({ step: null, panel: null, url });
/** The page of the network. */
const IN_NETWORK = atStep(NETWORK);

const item = (text: string, note: string, late: boolean, place: Place): OwnItem => ({
  text,
  note,
  late,
  ...place,
});

const isA = ({ parts }: Person, kind: PartKind): boolean => parts.some((part) => part.kind === kind);

/** The board's own list, as far as the person is in charge of the step. */
const fromBoard = ({ todo, steps }: Waiting): OwnItem[] =>
  todo
    .filter(({ step }) => steps.some((own) => own.number === step && own.relation === 'responsible'))
    .map(({ text, step }) => item(text, '', false, atStep(step)));

const papersOf = (person: Person, { submitted }: Waiting): OwnItem[] =>
  isA(person, 'principal')
    ? submitted.map(({ paper, submittedOn, url }) =>
        item(
          `${paper} chờ góp ý, phê duyệt`,
          submittedOn === null ? '' : `trình ${formatDate(submittedOn)}`,
          false,
          atUrl(url),
        ),
      )
    : [];

/** What the office alone answers for: other people's requests. */
const ofOffice = (person: Person, { requests, corrections, queued }: Waiting): OwnItem[] => {
  if (!isA(person, 'office')) return [];
  const late = requests.late === 0 ? '' : `${formatInteger(requests.late)} quá hạn`;
  return [
    ...(requests.open === 0
      ? []
      : [
          item(
            `${formatInteger(requests.open)} yêu cầu dữ liệu của cựu HSSV`,
            late,
            requests.late > 0,
            atStep(5, 'dataRequests'),
          ),
        ]),
    ...(corrections === 0
      ? []
      : [item(`${formatInteger(corrections)} đề nghị sửa của khoa`, '', false, IN_NETWORK)]),
    ...queued.map(({ action, askedBy }) =>
      item(`${action}: máy sắp làm`, `${askedBy} nhờ`, false, atUrl('')),
    ),
  ];
};

const classesOf = ({ classes }: Waiting): OwnItem[] =>
  classes
    .filter(({ answered, targets, confirmed }) => answered < targets || !confirmed)
    .map(({ label, answered, targets, confirmed, url }) =>
      item(
        `${label}: ${formatInteger(answered)}/${formatInteger(targets)} người đã trả lời`,
        confirmed ? '' : 'chưa xác nhận danh sách lớp',
        false,
        url === '' ? atStep(4, 'progress') : atUrl(url),
      ),
    );

/** Duties of the person's units that are late or due soon. */
const dutiesOf = (person: Person, { duties }: Waiting): OwnItem[] =>
  duties
    .filter(({ light, unit }) => (light === 'late' || light === 'soon') && isUnits(person, unit))
    .map(({ text, article, due, light }) =>
      item(text, `Điều ${article}, hạn ${formatDate(due)}`, light === 'late', IN_NETWORK),
    );

/** The office answers for a duty whose role nobody has taken over yet only where it is its own. */
const isUnits = (person: Person, unit: string): boolean =>
  partIn(unit, person) !== null || (unit === 'Đầu mối' && isA(person, 'office'));

const reportsOf = (person: Person, { reports }: Waiting): OwnItem[] =>
  reports
    .filter(({ unit }) => isUnits(person, unit))
    .map(({ unit, due, late }) =>
      item(`Báo cáo 6 tháng của ${unit}`, `hạn ${formatDate(due)}`, late, IN_NETWORK),
    );

const solutionsOf = (person: Person, { solutions, today }: Waiting): OwnItem[] =>
  solutions
    .filter(
      ({ unit, state }) =>
        state !== 'Đã xong' && state !== 'Không làm' && unit !== null && partIn(unit, person) !== null,
    )
    .map(({ content, due }) =>
      item(
        content,
        due === null ? 'giải pháp' : `giải pháp, hạn ${formatDate(due)}`,
        due !== null && due < today,
        atStep(6, 'solutions'),
      ),
    );

/** The late ones first, otherwise as they come: papers, the board, requests, classes, duties, reports, solutions. */
export const planOwnItems = (person: Person, waiting: Waiting): OwnItem[] => {
  const all = [
    ...papersOf(person, waiting),
    ...fromBoard(waiting),
    ...ofOffice(person, waiting),
    ...classesOf(waiting),
    ...reportsOf(person, waiting),
    ...dutiesOf(person, waiting),
    ...solutionsOf(person, waiting),
  ];
  return [...all.filter(({ late }) => late), ...all.filter(({ late }) => !late)];
};
