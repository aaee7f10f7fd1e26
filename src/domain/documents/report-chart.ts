/** The report's picture: employment rates of the majors, beside those of the whole school. */
import { FEWEST_TO_COMPARE } from '../indicators/intervals';
import { formatRate } from '../number-format';
import type { ReportInput } from './report-input';
import { majorsOf } from './report-results';

/** A line chart, ready to draw. Values are percents, null leaves a gap; sizes are pixels. */
export interface LineChart {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly width: number;
  readonly height: number;
}

/** A column chart: every value is there. */
export interface ColumnChart extends LineChart {
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

const percent = (count: number, base: number): number => Math.round((count * 1000) / base) / 10;

/** Columns whose names can still be read below them. */
const MOST_COLUMNS = 12;

interface Column {
  readonly name: string;
  readonly answered: number;
  readonly employed: number;
  readonly either: number;
}

/** The majors that may be compared, in their order. */
const comparable = (input: ReportInput): Column[] =>
  majorsOf(input).flatMap(({ name, answered, employed, employedOrStudying }) =>
    answered === 'hidden' ||
    employed === 'hidden' ||
    employedOrStudying === 'hidden' ||
    answered < FEWEST_TO_COMPARE
      ? []
      : [
          {
            name,
            answered,
            employed: percent(employed, answered),
            either: percent(employedOrStudying, answered),
          },
        ],
  );

/** Of many majors those with the most answers. */
const columnsOf = (input: ReportInput): Column[] => {
  const all = comparable(input);
  const largest = new Set(
    [...all].sort((one, other) => other.answered - one.answered).slice(0, MOST_COLUMNS),
  );
  return all.filter((column) => largest.has(column));
};

/** Says which majors the picture shows, and which it leaves out. */
export const chartCaption = (input: ReportInput): string => {
  const which =
    comparable(input).length > MOST_COLUMNS
      ? `${MOST_COLUMNS} ngành có nhiều người trả lời nhất`
      : `các ngành có từ ${FEWEST_TO_COMPARE} người trả lời`;
  return `Tỷ lệ có việc làm, có việc làm hoặc học tiếp trên số người trả lời, ${which}`;
};

/** The chart of the majors that may be compared; null when there are fewer than two. */
export const reportChart = (input: ReportInput): ColumnChart | null => {
  const majors = columnsOf(input);
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
  const shown = new Set(columnsOf(input).map(({ name }) => name));
  const rates = majorsOf(input)
    .filter(({ name }) => shown.has(name))
    .map(({ name, employed, answered }) => `${name} ${formatRate(employed, answered)}`);
  return `Biểu đồ cột. Có việc làm trên số người trả lời: ${rates.join('; ')}.`;
};
