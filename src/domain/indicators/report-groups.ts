/** Indicators as a report may print them: small groups hidden, and with them the one that would give them away (B8). */
import type { Count as Shown } from '../documents/number-format';
import type { ReportGroup } from '../documents/report-input';
import type { Breakdown, Count, GroupResult } from './calculate';
import { INCOME_BANDS } from './definitions';

export interface SmallGroupRules {
  /** Groups with fewer answers are hidden (facts: HESA and others hide below 5). */
  readonly answers: number;
  /** Income is hidden below this many named bands. */
  readonly income: number;
}

type Size = (group: GroupResult) => number;

/** What is hidden of groups that add up to a known sum must be two at least and together reach the threshold. */
const isSafe = (secret: readonly GroupResult[], size: Size, threshold: number): boolean =>
  secret.length === 0 ||
  (secret.length > 1 && secret.reduce((sum, group) => sum + size(group), 0) >= threshold);

/**
 * Hides enough of groups that add up to a known sum: those under the threshold, and if any is hidden the next smallest
 * until the sum less the others tells nothing. A group nobody answered in has nothing to hide.
 */
const hide = (
  groups: readonly GroupResult[],
  size: Size,
  threshold: number,
  hidden: Set<GroupResult>,
): boolean => {
  const answered = groups.filter((group) => size(group) > 0).sort((a, b) => size(a) - size(b));
  answered.filter((group) => size(group) < threshold).forEach((group) => hidden.add(group));
  for (const group of answered) {
    if (
      isSafe(
        answered.filter((each) => hidden.has(each)),
        size,
        threshold,
      )
    )
      return true;
    hidden.add(group);
  }
  return isSafe(
    answered.filter((each) => hidden.has(each)),
    size,
    threshold,
  );
};

/**
 * All groups to hide. Faculties, majors and classes each add up to the school, and classes to their major. Hiding in one
 * place can give away another, so it goes round until nothing more has to be hidden.
 */
const hiddenGroups = (
  results: readonly GroupResult[],
  size: Size,
  threshold: number,
): ReadonlySet<GroupResult> => {
  // A school with so few answers shows none of them.
  if (results.some((result) => result.breakdown === 'all' && size(result) < threshold))
    return new Set(results);
  const hidden = new Set<GroupResult>();
  const of = (breakdown: Breakdown): GroupResult[] =>
    results.filter((result) => result.breakdown === breakdown);
  const classesOf = (major: GroupResult): GroupResult[] =>
    of('class').filter((result) => result.major === major.group);
  for (let before = -1; before < hidden.size;) {
    before = hidden.size;
    // The whole school is a group too: the first few answers of a campaign are somebody's.
    of('all')
      .filter((all) => size(all) > 0 && size(all) < threshold)
      .forEach((all) => hidden.add(all));
    hide(of('faculty'), size, threshold, hidden);
    hide(of('major'), size, threshold, hidden);
    for (const major of of('major')) {
      // The classes of a hidden major would add up to it.
      if (hidden.has(major)) classesOf(major).forEach((result) => hidden.add(result));
    }
    hide(of('class'), size, threshold, hidden);
    for (const major of of('major')) {
      if (!hidden.has(major) && !hide(classesOf(major), size, threshold, hidden)) hidden.add(major);
    }
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
