/** Section IV of the plan: the eight steps with who answers for them and when; section VI: the same by owner. */
import { addDays, formatDate, type IsoDate } from '../dates';
import { fold } from '../text';
import type { FrozenPlan, PlanStep } from './plan-input';
import type { PlanData } from './plan-tags';

/** Days after the survey has closed by which a step ends: proposed, the office changes them in the Doc. */
const DAYS_AFTER = { answers: 7, report: 21, publish: 30, archive: 45 } as const;

/** The last day of each of the eight steps, in their order, as the plan proposes them. */
export const stepDays = ({ opens, closes }: Pick<FrozenPlan, 'opens' | 'closes'>): readonly IsoDate[] => {
  const before = addDays(opens, -1);
  const { answers, report, publish, archive } = DAYS_AFTER;
  const after = [answers, report, publish, archive].map((days) => addDays(closes, days - 1));
  return [before, before, before, closes, ...after];
};

/** When each of the eight steps is done, from the survey's own dates. */
const timesOf = ({ opens, closes }: FrozenPlan): readonly string[] => {
  const before = `Trước ngày ${formatDate(opens)}`;
  const until = (days: number): string => `Trước ngày ${formatDate(addDays(closes, days))}`;
  return [
    before,
    before,
    before,
    `Từ ngày ${formatDate(opens)} đến ngày ${formatDate(closes)}`,
    until(DAYS_AFTER.answers),
    until(DAYS_AFTER.report),
    until(DAYS_AFTER.publish),
    until(DAYS_AFTER.archive),
  ];
};

/** The table of the eight steps, with who does what until when. */
export const scheduleRows = (plan: FrozenPlan, steps: readonly PlanStep[]): PlanData['buoc'] => {
  const times = timesOf(plan);
  return steps.map(({ number, title, content, owner, supports, form }) => ({
    tt: String(number),
    noi_dung: `${title}: ${content.charAt(0).toLowerCase()}${content.slice(1)}`,
    nguoi: owner,
    phoi_hop: supports,
    thoi_gian: times[number - 1] ?? '',
    mau: form,
  }));
};

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts[parts.length - 1] ?? ''}`;

interface Duty {
  readonly name: string;
  readonly leads: string[];
  readonly supports: string[];
}

/** 'GVCN các lớp' and 'GVCN' are one. */
const ownerKey = (name: string): string => fold(name).replace(/ các lớp$/, '');

const namesIn = (cell: string): string[] =>
  cell
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((name) => name !== '');

/** Who leads and who supports which steps, each name once, in the order in which the steps give them. */
const dutiesOf = (steps: readonly PlanStep[]): Duty[] => {
  const duties = new Map<string, Duty>();
  const note = (name: string, list: 'leads' | 'supports', number: number): void => {
    const duty = duties.get(ownerKey(name)) ?? { name, leads: [], supports: [] };
    duties.set(ownerKey(name), duty);
    duty[list].push(String(number));
  };
  for (const { number, owner } of steps) namesIn(owner).forEach((name) => note(name, 'leads', number));
  for (const { number, supports } of steps)
    namesIn(supports).forEach((name) => note(name, 'supports', number));
  return [...duties.values()];
};

const isPrincipal = (name: string): boolean => fold(name) === 'hiệu trưởng';

const stepsWord = (numbers: readonly string[]): string =>
  `${numbers.length === 1 ? 'bước' : 'các bước'} ${joined(numbers)}`;

const tasksOf = ({ leads, supports }: Duty): string =>
  [
    ...(leads.length > 0 ? [`thực hiện ${stepsWord(leads)}`] : []),
    ...(supports.length > 0 ? [`phối hợp thực hiện ${stepsWord(supports)}`] : []),
  ].join('; ');

/** One paragraph a unit or person; the principal approves and is given no task (S1.4). */
export const dutySentences = (steps: readonly PlanStep[]): string[] =>
  dutiesOf(steps)
    .filter(({ name }) => !isPrincipal(name))
    .map((duty, index) =>
      index === 0
        ? `${duty.name}: chủ trì, phối hợp với các đơn vị, cá nhân liên quan tổ chức thực hiện Kế hoạch; ${tasksOf(duty)}; tổng hợp, báo cáo Hiệu trưởng.`
        : `${duty.name}: ${tasksOf(duty)} theo phân công tại mục IV.`,
    );
