/** Appendix IV of the report: every rate of the school with interval and weights, the other breakdowns, medians and scores (B7, B8). */
import { formatDecimal, formatFraction, formatInteger, formatRate, HIDDEN, NO_RATE } from '../number-format';
import { inOrder } from '../documents/report-order';
import { BREAKDOWN_LABELS, PUBLISHED, type Breakdown } from './breakdowns';
import { calculateIndicators, type GroupResult } from './calculate';
import { indicators, type Family, type Indicator } from './definitions';
import { shownInterval } from './intervals';
import { medianWords } from './kpi-table';
import { countOf, incomeMedian, meanScore, recommendationScore, searchMedian } from './measures';
import { RATED } from './opinion-facets';
import type { GraduateRecord } from './records';
import { suppression, type SmallGroupRules } from './suppression';
import { weightedRates, type WeightedRate } from './weights';

export interface AppendixRate {
  readonly name: string;
  /** n/N, not weighted. */
  readonly fraction: string;
  readonly rate: string;
  /** '78,1–85,9%', or a dash where none is shown. */
  readonly interval: string;
  /** Weighted for those who did not answer. */
  readonly weighted: string;
}

export interface AppendixGroup {
  readonly breakdown: string;
  readonly name: string;
  readonly graduates: string;
  readonly answered: string;
  readonly responseRate: string;
  readonly employed: string;
  readonly employedOfGraduates: string;
  readonly employedOfAnswered: string;
  readonly employedOrStudying: string;
}

export interface ReportAppendix {
  readonly rates: readonly AppendixRate[];
  readonly groups: readonly AppendixGroup[];
  readonly figures: readonly string[];
}

const percent = (share: number): string => formatDecimal(share * 100);

/** Single scores stand as means among the figures. */
const isScore = ({ code }: Indicator): boolean => /^(rate[A-Z]\w*|jobSatisfaction)\.\d$/.test(code);

/**
 * Only those who answered are a sample; how many of all graduates would have answered a later question is estimated by the
 * share of the answers. Rates out of all graduates are counts of what is known, without an interval.
 */
const intervalOf = (whole: GroupResult, indicator: Indicator): string => {
  const count = countOf(whole, indicator.code);
  if (isOfAll(indicator) || whole.answered === 0) return NO_RATE;
  const population = Math.max(
    count.denominator,
    Math.round((whole.graduates * count.denominator) / whole.answered),
  );
  const interval = shownInterval(count, population);
  return interval === null ? NO_RATE : `${percent(interval.low)}–${percent(interval.high)}%`;
};

const OF_ALL = new Set(['responseRate', 'updatedOfCohort']);
const isOfAll = ({ code }: Indicator): boolean => OF_ALL.has(code) || code.endsWith('OfGraduates');

const rateRow = (
  whole: GroupResult,
  indicator: Indicator,
  weighted: WeightedRate | undefined,
  hidden: boolean,
): AppendixRate => {
  const { numerator, denominator } = countOf(whole, indicator.code);
  if (hidden) {
    return { name: indicator.label, fraction: HIDDEN, rate: HIDDEN, interval: HIDDEN, weighted: HIDDEN };
  }
  const share = isOfAll(indicator) ? null : (weighted?.rate ?? null);
  return {
    name: indicator.label,
    fraction: formatFraction(numerator, denominator),
    rate: formatRate(numerator, denominator),
    interval: intervalOf(whole, indicator),
    weighted: share === null ? NO_RATE : `${percent(share)}%`,
  };
};

const OTHER_BREAKDOWNS: readonly Breakdown[] = ['level', 'cohort', 'sex', 'levelSex', 'majorSex'];

const groupRow = (group: GroupResult, hidden: boolean): AppendixGroup => {
  const { graduates, answered } = group;
  const people = (code: string) => (hidden ? 'hidden' : countOf(group, code).numerator);
  const employed = people('employedOfAnswered');
  return {
    breakdown: BREAKDOWN_LABELS[group.breakdown],
    name: group.group,
    graduates: formatInteger(graduates),
    answered: formatInteger(answered),
    responseRate: formatRate(answered, graduates),
    employed: hidden ? HIDDEN : formatInteger(countOf(group, 'employedOfAnswered').numerator),
    employedOfGraduates: formatRate(employed, graduates),
    employedOfAnswered: formatRate(employed, answered),
    employedOrStudying: formatRate(people('employedOrStudyingOfAnswered'), answered),
  };
};

const figureLines = (whole: GroupResult, isHidden: (family: Family) => boolean): string[] => {
  const line = (family: Family, base: string, text: string | null, name: string): string => {
    const { denominator } = countOf(whole, base);
    if (denominator === 0) return `${name}: chưa có người trả lời.`;
    const shown = isHidden(family) ? HIDDEN : `${text ?? NO_RATE} (n = ${formatInteger(denominator)})`;
    return `${name}: ${shown}.`;
  };
  const score = (value: number | null): string | null => (value === null ? null : formatDecimal(value));
  return [
    line('income', 'income.1', medianWords(incomeMedian(whole)), 'Thu nhập trung vị mỗi tháng, triệu đồng'),
    line('firstJob', 'firstJob.0', medianWords(searchMedian(whole)), 'Thời gian tìm việc trung vị, tháng'),
    line(
      'recommend',
      'recommend.promoter',
      score(recommendationScore(whole)),
      'Điểm giới thiệu trường, từ −100 đến 100',
    ),
    ...RATED.map(({ question, name }) =>
      line(
        question,
        `${question}.1`,
        score(meanScore(whole, question)),
        `Điểm hài lòng trung bình (1–5), ${name.toLowerCase()}`,
      ),
    ),
  ];
};

/** The numbers of the appendix, small groups hidden with every published table in view. */
export const reportAppendix = (
  records: readonly GraduateRecord[],
  rules: SmallGroupRules,
): ReportAppendix => {
  const results = calculateIndicators(records, PUBLISHED);
  const isHidden = suppression(results, rules);
  const [whole] = results;
  if (!whole) return { rates: [], groups: [], figures: [] };
  const shown = indicators.filter((indicator) => !isScore(indicator));
  const weighted = weightedRates(records, shown);
  return {
    rates: shown.map((indicator, at) =>
      rateRow(whole, indicator, weighted[at], isHidden(whole, indicator.family)),
    ),
    groups: OTHER_BREAKDOWNS.flatMap((breakdown) =>
      inOrder(
        results
          .filter((result) => result.breakdown === breakdown)
          .map((result) => ({ name: result.group, result })),
      ).map(({ result }) => groupRow(result, isHidden(result, 'answered'))),
    ),
    figures: figureLines(whole, (family) => isHidden(whole, family)),
  };
};
