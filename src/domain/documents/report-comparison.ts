/** The report beside the campaign before: the same rates of the whole school, each with n/N, and the difference in points. */
import {
  formatDecimal,
  formatInteger,
  formatRateOf,
  HIDDEN,
  NO_RATE,
  type ShownCount,
} from '../number-format';
import type { ColumnChart } from './report-chart';
import type { EarlierCampaign, ReportInput, SchoolCounts } from './report-input';
import { everybody } from './report-results';
import type { ReportData } from './report-tags';

const plus = (one: ShownCount, other: ShownCount): ShownCount =>
  one === 'hidden' || other === 'hidden' ? 'hidden' : one + other;

/** The whole school of a report's own numbers. */
export const schoolCounts = (input: Pick<ReportInput, 'groups'>): SchoolCounts => {
  const { graduates, answered, employed, employedOrStudying, fieldMatch } = everybody(input);
  const fitting = plus(fieldMatch.exact, fieldMatch.related);
  return { graduates, answered, employed, employedOrStudying, fitting, matched: fieldMatch.answered };
};

interface Compared {
  readonly label: string;
  readonly short: string;
  readonly of: (school: SchoolCounts) => readonly [ShownCount, ShownCount];
}

const RATES: readonly Compared[] = [
  { label: 'Tỷ lệ phản hồi', short: 'Phản hồi', of: (s) => [s.answered, s.graduates] },
  { label: 'Có việc làm trên số người tốt nghiệp', short: 'Có việc/N', of: (s) => [s.employed, s.graduates] },
  { label: 'Có việc làm trên số người trả lời', short: 'Có việc/n', of: (s) => [s.employed, s.answered] },
  {
    label: 'Có việc làm hoặc học tiếp trên số người trả lời',
    short: 'Có việc hoặc học tiếp/n',
    of: (s) => [s.employedOrStudying, s.answered],
  },
  {
    label: 'Việc làm đúng hoặc liên quan ngành',
    short: 'Đúng, liên quan ngành',
    of: (s) => [s.fitting, s.matched],
  },
];

const share = ([count, base]: readonly [ShownCount, ShownCount]): number | null =>
  count === 'hidden' || base === 'hidden' || base === 0 ? null : (count * 100) / base;

const isHidden = ([count, base]: readonly [ShownCount, ShownCount]): boolean =>
  count === 'hidden' || base === 'hidden';

/** '+2,5', '-1,0', '0,0' in points of percent. */
const difference = (
  now: readonly [ShownCount, ShownCount],
  before: readonly [ShownCount, ShownCount],
): string => {
  const [one, other] = [share(now), share(before)];
  if (one === null || other === null) return isHidden(now) || isHidden(before) ? HIDDEN : NO_RATE;
  const points = formatDecimal(one - other);
  return one > other && points !== '0,0' ? `+${points}` : points;
};

const rowsOf = (now: SchoolCounts, { school }: EarlierCampaign): ReportData['so_sanh'] => [
  {
    muc: 'Người tốt nghiệp',
    truoc: school.graduates === 'hidden' ? HIDDEN : formatInteger(school.graduates),
    nay: now.graduates === 'hidden' ? HIDDEN : formatInteger(now.graduates),
    tang_giam: '',
  },
  ...RATES.map(({ label, of }) => ({
    muc: label,
    truoc: formatRateOf(...of(school)),
    nay: formatRateOf(...of(now)),
    tang_giam: difference(of(now), of(school)),
  })),
];

type Comparison = Pick<ReportData, 'co_so_sanh' | 'dot_truoc' | 'dot_nay' | 'ngay_dot_truoc' | 'so_sanh'>;

/** Nothing where no earlier report is known: the table and its picture then vanish from the paper. */
export const comparisonData = (input: ReportInput): Comparison => {
  const { earlier, campaign } = input;
  if (earlier === null)
    return { co_so_sanh: false, dot_truoc: '', dot_nay: campaign, ngay_dot_truoc: '', so_sanh: [] };
  return {
    co_so_sanh: true,
    dot_truoc: earlier.campaign,
    dot_nay: campaign,
    ngay_dot_truoc: `${earlier.frozenOn.slice(8, 10)}/${earlier.frozenOn.slice(5, 7)}/${earlier.frozenOn.slice(0, 4)}`,
    so_sanh: rowsOf(schoolCounts(input), earlier),
  };
};

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Both campaigns side by side; null without an earlier one, or where a rate of either may not show. */
export const comparisonChart = (input: ReportInput): ColumnChart | null => {
  const { earlier, campaign } = input;
  if (earlier === null) return null;
  const now = schoolCounts(input);
  const pairs = RATES.flatMap(({ short, of }) => {
    const [one, other] = [share(of(now)), share(of(earlier.school))];
    return one === null || other === null ? [] : [{ short, now: tenths(one), before: tenths(other) }];
  });
  if (pairs.length < 2) return null;
  return {
    title: '',
    categories: pairs.map(({ short }) => short),
    series: [
      { name: `Đợt ${earlier.campaign} (%)`, values: pairs.map(({ before }) => before) },
      { name: `Đợt ${campaign} (%)`, values: pairs.map(({ now: value }) => value) },
    ],
    width: 960,
    height: 420,
  };
};

/** The picture in words, for people who do not see it. */
export const comparisonDescription = (input: ReportInput): string => {
  const rows = comparisonData(input).so_sanh.slice(1);
  return `Biểu đồ cột. ${rows.map(({ muc, truoc, nay }) => `${muc}: trước ${truoc}, nay ${nay}`).join('; ')}.`;
};
