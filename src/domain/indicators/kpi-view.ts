/** What the sidebar's picture of the indicators shows: lights, figures, and one indicator by one breakdown (P34). */
import { formatDecimal, formatInteger, formatRateOf } from '../number-format';
import { numberSetting, type Settings } from '../office/settings';
import { inOrder } from '../documents/report-order';
import { BREAKDOWN_LABELS, type Breakdown } from './breakdowns';
import type { Count, GroupResult } from './calculate';
import { indicators, type Indicator } from './definitions';
import { medianWords } from './kpi-table';
import { lightOf, LIGHT_WORDS, TARGETS, type Light } from './lights';
import { countOf, incomeMedian, meanScore, recommendationScore, searchMedian } from './measures';
import { RATED } from './opinion-facets';
import type { NewCohort } from './updated';

export interface LightLine {
  readonly indicator: string;
  readonly label: string;
  /** '82,2% (1.738/2.114)'. */
  readonly value: string;
  /** 'mục tiêu 80%', 'trên 80%'. */
  readonly target: string;
  readonly light: Light;
  readonly word: string;
}

export interface BarLine extends Count {
  readonly group: string;
}

export interface KpiView {
  readonly graduates: number;
  readonly answered: number;
  readonly lights: readonly LightLine[];
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly choices: readonly { readonly code: string; readonly label: string }[];
  readonly breakdowns: readonly { readonly code: Breakdown; readonly label: string }[];
  readonly indicator: string;
  readonly breakdown: Breakdown;
  readonly bars: readonly BarLine[];
}

/** S2.50 is about everybody of the latest graduation year, whatever the campaign. */
const countFor = (whole: GroupResult, indicator: string, cohort: NewCohort | null): Count =>
  indicator === 'updatedOfCohort' && cohort !== null
    ? { numerator: cohort.updated, denominator: cohort.graduates }
    : countOf(whole, indicator);

const lightLines = (whole: GroupResult, cohort: NewCohort | null, settings: Settings): LightLine[] =>
  TARGETS.map(({ indicator, setting, above }) => {
    const count = countFor(whole, indicator, cohort);
    const target = numberSetting(settings, setting);
    const light = lightOf(count, target, numberSetting(settings, 'lightMargin'), above);
    const year = indicator === 'updatedOfCohort' && cohort !== null ? ` ${cohort.graduationYear}` : '';
    return {
      indicator,
      label: `${indicators.find(({ code }) => code === indicator)?.label ?? indicator}${year}`,
      value: count.denominator === 0 ? '–' : formatRateOf(count.numerator, count.denominator),
      target: `${above ? 'trên' : 'mục tiêu'} ${formatInteger(target)}%`,
      light,
      word: LIGHT_WORDS[light],
    };
  });

const figureLines = (whole: GroupResult): KpiView['figures'] => {
  const score = (value: number | null): string => (value === null ? '–' : formatDecimal(value));
  return [
    { label: 'Thu nhập trung vị (triệu/tháng)', value: medianWords(incomeMedian(whole)) ?? '–' },
    { label: 'Trung vị thời gian tìm việc (tháng)', value: medianWords(searchMedian(whole)) ?? '–' },
    { label: 'Điểm giới thiệu trường (−100 đến 100)', value: score(recommendationScore(whole)) },
    ...RATED.map(({ question, name }) => ({
      label: `Hài lòng, ${name.charAt(0).toLowerCase()}${name.slice(1)} (1–5)`,
      value: score(meanScore(whole, question)),
    })),
  ];
};

/** `results`: every group of every breakdown that may be asked for, the whole school first. */
export const kpiView = (
  results: readonly GroupResult[],
  cohort: NewCohort | null,
  settings: Settings,
  asked: { readonly indicator: Indicator; readonly breakdown: Breakdown },
): KpiView => {
  const [whole] = results;
  if (!whole) throw new Error('results without the whole school');
  const there = new Set(results.map(({ breakdown }) => breakdown));
  return {
    graduates: whole.graduates,
    answered: whole.answered,
    lights: lightLines(whole, cohort, settings),
    figures: figureLines(whole),
    choices: indicators.map(({ code, label }) => ({ code, label })),
    breakdowns: [...there].map((code) => ({ code, label: BREAKDOWN_LABELS[code] })),
    indicator: asked.indicator.code,
    breakdown: asked.breakdown,
    bars: inOrder(
      results
        .filter(({ breakdown }) => breakdown === asked.breakdown)
        .map((result) => ({
          name: result.group,
          group: result.group,
          ...countOf(result, asked.indicator.code),
        })),
    ).map(({ group, numerator, denominator }) => ({ group, numerator, denominator })),
  };
};
