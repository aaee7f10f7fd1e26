/** Indicators as a report may print them: small groups hidden, and with them the one that would give them away (B8). */
import type { ShownCount as Shown } from '../number-format';
import type { ReportGroup } from '../documents/report-input';
import type { Count, GroupResult } from './calculate';
import { INCOME_BANDS, type Family } from './definitions';
import { suppression, type SmallGroupRules } from './suppression';

export type { SmallGroupRules } from './suppression';

const count = (result: GroupResult, code: string): Count =>
  result.counts[code] ?? { numerator: 0, denominator: 0 };
const incomeAnswers = (result: GroupResult): number => count(result, 'income.1').denominator;

type Kind = ReportGroup['kind'];
const KINDS: readonly Kind[] = ['all', 'faculty', 'major', 'class'];
const kindOf = ({ breakdown }: GroupResult): Kind | undefined => KINDS.find((kind) => kind === breakdown);

const reportGroup = (result: GroupResult, kind: Kind, isHidden: (family: Family) => boolean): ReportGroup => {
  const show = (family: Family, value: number): Shown => (isHidden(family) ? 'hidden' : value);
  const people = (code: string, family: Family = 'answered'): Shown =>
    show(family, count(result, code).numerator);
  return {
    kind,
    name: result.group,
    graduates: result.graduates,
    answered: result.answered,
    employed: people('employedOfAnswered'),
    studying: people('studyingOfAnswered'),
    employedOrStudying: people('employedOrStudyingOfAnswered'),
    fieldMatch: {
      answered: show('fieldMatch', count(result, 'fieldMatch.same').denominator),
      exact: people('fieldMatch.same', 'fieldMatch'),
      related: people('fieldMatch.related', 'fieldMatch'),
      unrelated: people('fieldMatch.none', 'fieldMatch'),
    },
    income: {
      answered: show('income', incomeAnswers(result)),
      bands: INCOME_BANDS.map(({ code, label }) => ({ label, count: people(`income.${code}`, 'income') })),
    },
  };
};

/**
 * Every group that the report prints, in the order of the results. What leaves the office besides (two-way tables) must be
 * among the results, so that nothing hidden here comes back from there.
 */
export const reportGroups = (results: readonly GroupResult[], rules: SmallGroupRules): ReportGroup[] => {
  const isHidden = suppression(results, rules);
  return results.flatMap((result) => {
    const kind = kindOf(result);
    return kind === undefined ? [] : [reportGroup(result, kind, (family) => isHidden(result, family))];
  });
};
