/** Section IV of the plan: the eight steps with who answers for them and when; section VI: the same by owner. */
import { addDays, formatDate } from '../dates';
import { fold } from '../text';
import type { FrozenPlan, PlanStep } from './plan-input';

/** Days after the survey has closed by which a step ends: proposed, the office changes them in the Doc. */
const DAYS_AFTER = { answers: 7, report: 21, publish: 30, archive: 45 } as const;

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

export const scheduleRows = (
  plan: FrozenPlan,
  steps: readonly PlanStep[],
): { tt: string; noi_dung: string; nguoi: string; thoi_gian: string; mau: string }[] => {
  const times = timesOf(plan);
  return steps.map(({ number, title, content, owner, form }) => ({
    tt: String(number),
    noi_dung: `${title}: ${content.charAt(0).toLowerCase()}${content.slice(1)}`,
    nguoi: owner,
    thoi_gian: times[number - 1] ?? '',
    mau: form,
  }));
};

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts[parts.length - 1] ?? ''}`;

interface Duty {
  readonly name: string;
  readonly steps: string[];
}

/** 'GVCN các lớp' and 'GVCN' are one. */
const ownerKey = (name: string): string => fold(name).replace(/ các lớp$/, '');

/** Who does which steps, each owner once, in the order in which the steps name them. */
const dutiesOf = (steps: readonly PlanStep[]): Duty[] => {
  const duties = new Map<string, Duty>();
  for (const { number, owner } of steps) {
    for (const name of owner.split(/[,;]/).map((part) => part.trim())) {
      if (name === '') continue;
      const duty = duties.get(ownerKey(name));
      if (duty) duty.steps.push(String(number));
      else duties.set(ownerKey(name), { name, steps: [String(number)] });
    }
  }
  return [...duties.values()];
};

const isPrincipal = (name: string): boolean => fold(name) === 'hiệu trưởng';

/** One paragraph an owner; the principal approves and is given no task. */
export const dutySentences = (steps: readonly PlanStep[]): string[] =>
  dutiesOf(steps)
    .filter(({ name }) => !isPrincipal(name))
    .map(({ name, steps: numbers }, index) =>
      index === 0
        ? `${name}: chủ trì, phối hợp với các đơn vị, cá nhân liên quan tổ chức thực hiện Kế hoạch; thực hiện các bước ${joined(numbers)}; tổng hợp, báo cáo Hiệu trưởng.`
        : `${name}: thực hiện ${numbers.length === 1 ? 'bước' : 'các bước'} ${joined(numbers)} theo phân công tại mục IV.`,
    );
