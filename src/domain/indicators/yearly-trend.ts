/** One line a year for the chart of the years: gaps stay gaps, and years are compared as they are counted today (B17, P34). */
import { formatFraction, formatRateOf, HIDDEN } from '../number-format';
import type { ColumnIndex } from '../table-columns';
import { joinFilled } from '../text';
import type { ChartPlan } from './chart-plan';
import { EMPLOYERS_ASKED, evidenceLabel } from './evidence';
import { comparableShare, isAskedOtherwise, isTyped, shareOf, yearsTo } from './yearly-view';
import type { YearlyRow, YearlyTrendRow } from './yearly-table';

/** The lines of the chart, in the order of the columns. */
export const TREND_LINES = [
  'responseRate',
  'employedOfGraduates',
  'employedOfAnswered',
  'employedOrStudyingOfAnswered',
  'fitting6OfAnswered',
] as const;
export type TrendLine = (typeof TREND_LINES)[number];

/** Names of a legend, as the three rates are named side by side. */
export const TREND_NAMES: Readonly<Record<TrendLine, string>> = {
  responseRate: 'Phản hồi',
  employedOfGraduates: 'Việc/tốt nghiệp',
  employedOfAnswered: 'Việc/trả lời',
  employedOrStudyingOfAnswered: 'Việc, học tiếp/trả lời',
  fitting6OfAnswered: 'Việc phù hợp 6 tháng',
};

/** Years at most. */
export const MOST_YEARS = 10;
const NO_FIGURES = 'Chưa có số liệu';

/** Whether an indicator has a line of its own. */
export const isLine = (indicator: string): indicator is TrendLine => indicator in TREND_NAMES;

/** What a reader must know before comparing this year with others; '' where nothing. */
const noteOf = (own: readonly YearlyRow[], before: readonly YearlyRow[]): string => {
  if (own.length === 0) return NO_FIGURES;
  const recounted = own.filter(({ nowNumerator }) => nowNumerator !== null);
  const reworded = own.filter((row) =>
    isAskedOtherwise(
      row,
      before.find(({ indicator }) => indicator === row.indicator),
    ),
  );
  const names = (rows: readonly YearlyRow[]): string =>
    rows.map(({ indicator }) => evidenceLabel(indicator)).join(', ');
  return joinFilled(
    [
      own.some(isTyped) ? 'Số gõ tay, chưa rõ cách tính' : '',
      ...recounted.map((row) => {
        const share = shareOf(row);
        const then = share === null ? '' : formatRateOf(share.numerator, share.denominator);
        return `${evidenceLabel(row.indicator)}: tính lại theo cách tính nay, báo cáo năm đó ghi ${then}`;
      }),
      reworded.length === 0 ? '' : `Câu hỏi đổi so với năm trước: ${names(reworded)}`,
    ],
    '. ',
  );
};

/** Shares of fewer people than `least` do not show; of the response rate those who answered count. */
const isSmall = (row: YearlyRow, own: readonly YearlyRow[], least: number): boolean => {
  const response = own.find(({ indicator }) => indicator === 'responseRate');
  const base = row.indicator === 'responseRate' ? least : (comparableShare(row)?.denominator ?? 0);
  return base < least || (row.indicator !== 'responseRate' && (response?.numerator ?? least) < least);
};

const rowOf = (rows: readonly YearlyRow[], year: number, least: number): YearlyTrendRow => {
  const ofYear = rows.filter((row) => row.year === year);
  const all = ofYear.filter(({ indicator }) => isLine(indicator));
  const own = all.filter((row) => !isSmall(row, all, least));
  const share = (indicator: TrendLine): number | null => {
    const row = own.find((one) => one.indicator === indicator);
    const count = row === undefined ? null : comparableShare(row);
    return count === null ? null : count.numerator / count.denominator;
  };
  const response = own.find(({ indicator }) => indicator === 'responseRate');
  const answered = response === undefined ? null : shareOf(response);
  return {
    year: String(year),
    answered: answered === null ? null : formatFraction(answered.numerator, answered.denominator),
    responseRate: share('responseRate'),
    employedOfGraduates: share('employedOfGraduates'),
    employedOfAnswered: share('employedOfAnswered'),
    employedOrStudyingOfAnswered: share('employedOrStudyingOfAnswered'),
    fitting6OfAnswered: share('fitting6OfAnswered'),
    employersAsked: ofYear.find(({ indicator }) => indicator === EMPLOYERS_ASKED)?.numerator ?? null,
    note:
      own.length < all.length
        ? `${HIDDEN}: dưới ${least} người trả lời`
        : noteOf(
            own,
            rows.filter((row) => row.year === year - 1),
          ) || null,
  };
};

/**
 * Every graduation year from the first with figures to the last, ten at most; those without figures say so. In papers that
 * leave the office, shares of fewer than `least` answers are hidden.
 */
export const trendRows = (rows: readonly YearlyRow[], least = 0): YearlyTrendRow[] => {
  const years = rows.filter(({ indicator }) => isLine(indicator)).map(({ year }) => year);
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return yearsTo(last, Math.min(MOST_YEARS, last - first + 1)).map((year) => rowOf(rows, year, least));
};

/** The lines of the years, as a picture and in words. */
export interface TrendView {
  readonly years: readonly string[];
  readonly series: readonly { readonly name: string; readonly points: readonly (number | null)[] }[];
  /** '2024: Chưa có số liệu'. */
  readonly notes: readonly string[];
}

/** The lines of the years as the panel draws them; null leaves a gap. */
export const trendView = (rows: readonly YearlyTrendRow[]): TrendView => ({
  years: rows.map(({ year }) => year),
  series: TREND_LINES.map((line) => ({ name: TREND_NAMES[line], points: rows.map((row) => row[line]) })),
  notes: rows.flatMap(({ year, note }) => (note === null ? [] : [`${year}: ${note}`])),
});

export const TREND_TITLE = 'Tỷ lệ qua các năm, toàn trường';
const [WIDTH, HEIGHT] = [720, 300];

/** The chart beside the lines; none before two years have figures, or without a column. */
export const planTrendChart = (
  { headerRow, index }: { readonly headerRow: number; readonly index: ColumnIndex },
  rows: readonly YearlyTrendRow[],
): ChartPlan[] => {
  const columns = ['year', ...TREND_LINES].flatMap((name) => index.get(name) ?? []);
  const known = rows.filter(({ responseRate }) => responseRate !== null).length;
  if (known < 2 || columns.length <= TREND_LINES.length) return [];
  return [
    {
      title: TREND_TITLE,
      subtitle: 'Năm không có điểm: chưa có số liệu. Theo cách tính nay',
      type: 'LINE',
      ranges: columns.map((at) => ({ row: headerRow + 2, column: at + 1, rows: rows.length, columns: 1 })),
      series: TREND_LINES.map((name) => TREND_NAMES[name]),
      transposed: false,
      shares: true,
      width: WIDTH,
      height: HEIGHT,
    },
  ];
};
