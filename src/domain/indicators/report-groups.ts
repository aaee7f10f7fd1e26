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

/**
 * Groups whose answers are hidden: those under the threshold, and where a breakdown would hide a single group, the next
 * smallest too, for the total would tell the hidden one. A group nobody answered in has nothing to hide.
 */
const hiddenGroups = (
  groups: readonly GroupResult[],
  size: (group: GroupResult) => number,
  threshold: number,
): Set<string> => {
  const answered = groups.filter((group) => size(group) > 0).sort((a, b) => size(a) - size(b));
  const small = answered.filter((group) => size(group) < threshold);
  const complement = small.length === 1 ? answered.slice(1, 2) : [];
  return new Set([...small, ...complement].map(({ group }) => group));
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

export const reportGroups = (results: readonly GroupResult[], rules: SmallGroupRules): ReportGroup[] =>
  BREAKDOWNS.flatMap((breakdown) => {
    const groups = results.filter((result) => result.breakdown === breakdown);
    const hidden = hiddenGroups(groups, ({ answered }) => answered, rules.answers);
    const incomeHidden = hiddenGroups(groups, incomeAnswers, rules.income);
    return groups.map((group) => reportGroup(group, hidden.has(group.group), incomeHidden.has(group.group)));
  });
