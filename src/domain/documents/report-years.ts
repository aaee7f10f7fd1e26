/** Appendix IV of the report: the school's rates over the years, with what a reader must know before comparing them (B17). */
import { TREND_LINES, TREND_NAMES } from '../indicators/yearly-trend';
import type { YearlyTrendRow } from '../indicators/yearly-table';
import { formatDecimal, NO_RATE } from '../number-format';
import type { LineChart } from './report-chart';
import type { ReportInput } from './report-input';
import type { ReportData } from './report-tags';

const percent = (share: number | null): string =>
  share === null ? NO_RATE : `${formatDecimal(share * 100)}%`;

const rowOf = (row: YearlyTrendRow): ReportData['cac_nam'][number] => ({
  nam: row.year,
  tra_loi: row.answered ?? NO_RATE,
  ty_le_tra_loi: percent(row.responseRate),
  co_viec_tn: percent(row.employedOfGraduates),
  co_viec_tl: percent(row.employedOfAnswered),
  viec_hoc_tl: percent(row.employedOrStudyingOfAnswered),
  phu_hop: percent(row.fitting6OfAnswered),
});

/** One year alone is no trend. */
const isTrend = (years: readonly YearlyTrendRow[]): boolean =>
  years.filter(({ responseRate }) => responseRate !== null).length > 1;

/** Nothing where no other year has figures: table, notes and picture then vanish from the paper. */
export const yearsData = ({
  years = [],
}: ReportInput): Pick<ReportData, 'co_cac_nam' | 'cac_nam' | 'ghi_chu_cac_nam'> =>
  isTrend(years)
    ? {
        co_cac_nam: true,
        cac_nam: years.map(rowOf),
        ghi_chu_cac_nam: years.flatMap(({ year, note }) =>
          note === null ? [] : [{ cau: `Năm ${year}: ${note}.` }],
        ),
      }
    : { co_cac_nam: false, cac_nam: [], ghi_chu_cac_nam: [] };

/** The lines of the years, as percents; null without two years that have figures. */
export const yearsChart = ({ years = [] }: ReportInput): LineChart | null =>
  isTrend(years)
    ? {
        title: '',
        categories: years.map(({ year }) => year),
        series: TREND_LINES.map((line) => ({
          name: TREND_NAMES[line],
          values: years.map((row) => (row[line] === null ? null : Math.round(row[line] * 1000) / 10)),
        })),
        width: 960,
        height: 460,
      }
    : null;

/** The picture in words, for people who do not see it. */
export const yearsDescription = (input: ReportInput): string =>
  `Biểu đồ đường. ${yearsData(input)
    .cac_nam.map(
      ({ nam, ty_le_tra_loi, co_viec_tn, co_viec_tl, viec_hoc_tl }) =>
        `Năm ${nam}: phản hồi ${ty_le_tra_loi}, có việc trên số tốt nghiệp ${co_viec_tn}, trên số trả lời ${co_viec_tl}, có việc hoặc học tiếp ${viec_hoc_tl}`,
    )
    .join('; ')}.`;
