/** Indicators as a report may print them: small groups hidden, and with them the one that would give them away (B8). */
import type { Count as Shown } from '../documents/number-format';
import type { ReportGroup } from '../documents/report-input';
import { BREAKDOWNS, type Count, type GroupResult } from './calculate';
import { INCOME_BANDS } from './definitions';

export interface SmallGroupRules {
  /** Groups with fewer answers are hidden (facts: HESA and others hide below 5). */
  readonly answers: number;
  /** Income is hidden below this many named bands. */
  readonly income: number;
}

type Size = (group: GroupResult) => number;

/**
 * Hides enough of groups that add up to a known total: those under the threshold, and if any is hidden the next smallest
 * until at least two are hidden and together reach the threshold; otherwise the total less the others would tell.
 * A group nobody answered in has nothing to hide.
 */
const hide = (
  groups: readonly GroupResult[],
  size: Size,
  threshold: number,
  hidden: Set<GroupResult>,
): void => {
  const answered = groups.filter((group) => size(group) > 0).sort((a, b) => size(a) - size(b));
  answered.filter((group) => size(group) < threshold).forEach((group) => hidden.add(group));
  const total = (): number =>
    answered.filter((group) => hidden.has(group)).reduce((sum, group) => sum + size(group), 0);
  const count = (): number => answered.filter((group) => hidden.has(group)).length;
  for (const group of answered) {
    if (count() === 0 || (count() >= 2 && total() >= threshold)) return;
    hidden.add(group);
  }
};

/** All groups to hide. Majors add up to the school, and so do classes; classes also add up to their major. */
const hiddenGroups = (
  results: readonly GroupResult[],
  size: Size,
  threshold: number,
): ReadonlySet<GroupResult> => {
  const hidden = new Set<GroupResult>();
  for (const breakdown of BREAKDOWNS)
    hide(
      results.filter((result) => result.breakdown === breakdown),
      size,
      threshold,
      hidden,
    );
  const classes = results.filter(({ breakdown }) => breakdown === 'class');
  for (const major of results.filter(({ breakdown }) => breakdown === 'major')) {
    const own = classes.filter((result) => result.major === major.group);
    // The classes of a hidden major would add up to it.
    if (hidden.has(major)) own.forEach((result) => hidden.add(result));
    else hide(own, size, threshold, hidden);
  }
  return hidden;
};

const count = (result: GroupResult, code: string): Count =>
  result.counts[code] ?? { numerator: 0, denominator: 0 };
const incomeAnswers = (result: GroupResult): number => count(result, 'income.1').denominator;

const reportGroup = (result: GroupResult, hidden: boolean, incomeHidden: boolean): ReportGroup => {
  const people = (code: string): Shown => (hidden ? 'hidden' : count(result, code).numerator);
  const income = (value: number): Shown => (hidden || incomeHidden ? 'hidden' : value);
  return {
    kind: result.breakdown,
    name: result.group,
    graduates: result.graduates,
    answered: result.answered,
    employed: people('employedOfAnswered'),
    studying: people('studyingOfAnswered'),
    employedOrStudying: people('employedOrStudyingOfAnswered'),
    fieldMatch: {
      answered: hidden ? 'hidden' : count(result, 'fieldMatch.same').denominator,
      exact: people('fieldMatch.same'),
      related: people('fieldMatch.related'),
      unrelated: people('fieldMatch.none'),
    },
    income: {
      answered: income(incomeAnswers(result)),
      bands: INCOME_BANDS.map(({ code, label }) => ({
        label,
        count: income(count(result, `income.${code}`).numerator),
      })),
    },
  };
};

/** Every group, in the order of the results. First form: a table of two breakdowns at once would ask for more. */
export const reportGroups = (results: readonly GroupResult[], rules: SmallGroupRules): ReportGroup[] => {
  const hidden = hiddenGroups(results, ({ answered }) => answered, rules.answers);
  const incomeHidden = hiddenGroups(results, incomeAnswers, rules.income);
  return results.map((result) => reportGroup(result, hidden.has(result), incomeHidden.has(result)));
};
