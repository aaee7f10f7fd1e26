/** Evidence over the years by standard, from the numbers that reports froze (B17): a college needs the year and the two before. */
import { formatRateOf } from '../documents/number-format';
import type { PaperRow } from '../office/office-tables';
import { numberSetting, type Settings } from '../office/settings';
import type { Count } from './calculate';
import { indicatorOf } from './definitions';
import { lightOf, LIGHT_WORDS, TARGETS } from './lights';
import { frozenWhole, type Snapshot } from './snapshot';
import type { YearlyRow } from './yearly-table';

/** TT 14/2024/TT-BLĐTBXH, Điều 3: a standard is met in the assessed year and the two before. */
export const YEARS_OF_EVIDENCE = 3;

const CRITERION_8 = 'TT 14/2024/TT-BLĐTBXH, tiêu chí 8';
const TRACING = 'CV 3943/LĐTBXH-TCGDNN';

/** Indicators that are evidence without a target of their own. */
const OTHERS: readonly (readonly [indicator: string, standard: string])[] = [
  ['employedOfGraduates', TRACING],
  ['employedOrStudyingOfAnswered', TRACING],
  ['fieldMatch.fitting', TRACING],
  ['fitting6OfGraduates', CRITERION_8],
  ['fitting12OfAnswered', CRITERION_8],
  ['rateTheory.good', CRITERION_8],
  ['ratePractice.good', CRITERION_8],
  ['rateInternship.good', CRITERION_8],
  ['rateSoftSkills.good', CRITERION_8],
  ['rateLanguageIt.good', CRITERION_8],
  ['jobSatisfaction.good', CRITERION_8],
];

/** Each standard with its indicators, in the order in which they are shown. */
export const EVIDENCE: readonly { readonly indicator: string; readonly standard: string }[] = [
  ...TARGETS.map(({ indicator, standard }) => ({ indicator, standard })),
  ...OTHERS.map(([indicator, standard]) => ({ indicator, standard })),
];

type Frozen = Pick<PaperRow, 'kind' | 'period' | 'version' | 'state' | 'snapshotId'>;

/** Of each campaign the report that counts: the newest issued one, or the newest there is. */
export const reportsThatCount = <P extends Frozen>(papers: readonly P[], label: string): P[] => {
  const best = new Map<string, P>();
  const issued = ({ state }: P): boolean => state === 'Đã ban hành';
  for (const paper of papers) {
    if (paper.kind !== label || paper.snapshotId === null || paper.state === 'Đang tạo') continue;
    const rival = best.get(paper.period);
    const better =
      !rival || (issued(paper) === issued(rival) ? paper.version > rival.version : issued(paper));
    if (better) best.set(paper.period, paper);
  }
  return [...best.values()];
};

/** The rows of one report; `source` says which report, `hash` is that of its numbers. */
export const yearlyRows = (
  snapshot: Snapshot,
  year: number,
  from: { readonly source: string; readonly hash: string },
  settings: Settings,
): YearlyRow[] => {
  const counts = frozenWhole(snapshot);
  const cohort = snapshot.numbers?.newCohort ?? null;
  return EVIDENCE.flatMap(({ indicator, standard }) => {
    const own: Count | undefined =
      indicator === 'updatedOfCohort' && cohort !== null
        ? { numerator: cohort.updated, denominator: cohort.graduates }
        : counts.get(indicator);
    if (own === undefined || own.denominator === 0) return [];
    const { numerator, denominator } = own;
    const aim = TARGETS.find((target) => target.indicator === indicator);
    const bound = aim === undefined ? 0 : numberSetting(settings, aim.setting);
    const light = lightOf(own, bound, numberSetting(settings, 'lightMargin'), aim?.above);
    return [
      {
        ...{ year, indicator, standard, numerator, denominator, ...from },
        label: indicatorOf.get(indicator)?.label ?? indicator,
        rate: numerator / denominator,
        target: aim === undefined ? null : `${aim.above ? 'trên' : 'từ'} ${bound}%`,
        light: aim === undefined ? null : LIGHT_WORDS[light],
        frozenAt: snapshot.frozenAt,
      },
    ];
  });
};

export interface YearlyLine {
  readonly label: string;
  readonly target: string;
  /** One for each year, '' where there is none. */
  readonly values: readonly { readonly year: number; readonly value: string; readonly light: string }[];
  /** 'tăng 3,1 điểm', against the year before; '' without two years. */
  readonly trend: string;
}

export interface YearlyView {
  readonly years: readonly number[];
  /** Years of evidence that are missing up to three. */
  readonly missing: number;
  readonly standards: readonly { readonly standard: string; readonly lines: readonly YearlyLine[] }[];
}

const countOf = ({ numerator, denominator }: YearlyRow): Count | null =>
  numerator === null || denominator === null || denominator <= 0 ? null : { numerator, denominator };

const trendOf = (rows: readonly (YearlyRow | undefined)[]): string => {
  const [before, now] = rows.slice(-2).map((row) => (row === undefined ? null : countOf(row)));
  if (!before || !now) return '';
  const points = Math.round((now.numerator / now.denominator - before.numerator / before.denominator) * 1000);
  const words = `${Math.floor(Math.abs(points) / 10)},${Math.abs(points) % 10} điểm`;
  return points === 0 ? 'không đổi' : `${points > 0 ? 'tăng' : 'giảm'} ${words}`;
};

const lineOf = (rows: readonly YearlyRow[], indicator: string, years: readonly number[]): YearlyLine => {
  const own = years.map((year) => rows.find((row) => row.year === year && row.indicator === indicator));
  const named = [...own].reverse().find((row) => row !== undefined);
  return {
    label: named?.label ?? indicatorOf.get(indicator)?.label ?? indicator,
    target: named?.target ?? '',
    values: own.map((row, at) => {
      const count = row === undefined ? null : countOf(row);
      const value = count === null ? '' : formatRateOf(count.numerator, count.denominator);
      return { year: years[at] ?? 0, value, light: row?.light ?? '' };
    }),
    trend: trendOf(own),
  };
};

/** The newest years that have figures, five at most, by standard. */
export const yearlyView = (rows: readonly YearlyRow[]): YearlyView => {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b).slice(-5);
  const standards = [...new Set(EVIDENCE.map(({ standard }) => standard))];
  return {
    years,
    missing: Math.max(0, YEARS_OF_EVIDENCE - years.length),
    standards: standards.flatMap((standard) => {
      const lines = EVIDENCE.filter(
        (one) => one.standard === standard && rows.some(({ indicator }) => indicator === one.indicator),
      ).map(({ indicator }) => lineOf(rows, indicator, years));
      return lines.length === 0 ? [] : [{ standard, lines }];
    }),
  };
};
