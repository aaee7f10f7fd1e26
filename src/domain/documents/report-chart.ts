/** The report's picture: employment rates of the majors, beside those of the whole school. */
import { formatRate } from './number-format';
import type { ReportInput } from './report-input';
import { COMPARABLE } from './report-remarks';
import { majorsOf } from './report-results';

/** A column chart, ready to draw. Values are percents; sizes are pixels. */
export interface ColumnChart {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly width: number;
  readonly height: number;
}

const percent = (count: number, base: number): number => Math.round((count * 1000) / base) / 10;

export const CHART_CAPTION = `Tỷ lệ có việc làm, có việc làm hoặc học tiếp trên số người trả lời, các ngành có từ ${COMPARABLE} người trả lời`;

/** The chart of the majors that may be compared; null when there are fewer than two. */
export const reportChart = (input: ReportInput): ColumnChart | null => {
  const majors = majorsOf(input).flatMap(({ name, answered, employed, employedOrStudying }) =>
    answered === 'hidden' || employed === 'hidden' || employedOrStudying === 'hidden' || answered < COMPARABLE
      ? []
      : [{ name, employed: percent(employed, answered), either: percent(employedOrStudying, answered) }],
  );
  if (majors.length < 2) return null;
  return {
    title: '',
    categories: majors.map(({ name }) => name),
    series: [
      { name: 'Có việc làm (%)', values: majors.map(({ employed }) => employed) },
      { name: 'Có việc làm hoặc học tiếp (%)', values: majors.map(({ either }) => either) },
    ],
    width: 960,
    height: 500,
  };
};

/** The chart in words, for people who do not see it. */
export const chartDescription = (input: ReportInput): string => {
  const rates = majorsOf(input)
    .filter(({ answered }) => answered !== 'hidden' && answered >= COMPARABLE)
    .map(({ name, employed, answered }) => `${name} ${formatRate(employed, answered)}`);
  return `Biểu đồ cột. Có việc làm trên số người trả lời: ${rates.join('; ')}.`;
};
