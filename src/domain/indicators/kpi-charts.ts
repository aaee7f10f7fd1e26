/** What tab `KPI` shows besides its numbers: bands by breakdown, and three charts of its own ranges (P34). */
import { formatTime } from '../dates';
import { formatInteger } from '../number-format';
import type { ColumnIndex } from '../table-columns';
import type { Breakdown } from './calculate';
import type { ChartPlan, ChartRange } from './chart-plan';
import { BREAKDOWN_LABELS, kpi, type KpiRow } from './kpi-table';
import { LIGHT_WORDS } from './lights';
import { UNKNOWN_GROUP } from './records';

/** Where the table stands: zero-based row of its header, zero-based columns. */
interface Stand {
  readonly headerRow: number;
  readonly index: ColumnIndex;
}
type Name = keyof KpiRow;

const RATES: readonly Name[] = ['employedOfGraduates', 'employedOfAnswered', 'employedOrStudyingOfAnswered'];
const INCOME: readonly Name[] = ['income1', 'income2', 'income3', 'income4', 'income5', 'income6'];

export const CHART_TITLES = {
  rates: 'Ba tỷ lệ việc làm theo ngành, nghề',
  income: 'Thu nhập mỗi tháng, toàn trường (số người)',
  response: 'Tỷ lệ phản hồi theo lớp',
} as const;

/** A chart of so many groups is as high as its bars need. */
const barHeight = (groups: number, series: number): number => 110 + groups * (series * 11 + 10);
const COLUMN_HEIGHT = 260;
/** As wide as the free columns of the tab (kpi-layout.ts). */
const WIDTH = 430;

/** Which campaign and when: charts are looked at, copied and printed without the tab. */
const subtitleOf = ([whole]: readonly KpiRow[]): string =>
  whole === undefined
    ? ''
    : `Đợt ${whole.campaign ?? ''}: ${formatInteger(whole.answered ?? 0)}/${formatInteger(whole.graduates ?? 0)} người trả lời` +
      (whole.calculatedAt === null ? '' : `, tính lúc ${formatTime(whole.calculatedAt)}`);

/** The named groups of one breakdown, which stand together in the tab, the unknown one last: the first (zero-based), how many. */
const blockOf = (rows: readonly KpiRow[], breakdown: Breakdown): readonly [first: number, count: number] => {
  const label = BREAKDOWN_LABELS[breakdown];
  const first = rows.findIndex((row) => row.breakdown === label);
  return [first, rows.filter((row) => row.breakdown === label && row.group !== UNKNOWN_GROUP).length];
};

/** One range for each column, or null where a column is not there. */
const rangesOf = (
  { index }: Stand,
  names: readonly Name[],
  row: number,
  rows: number,
): ChartRange[] | null => {
  const found = names.flatMap((name) => index.get(name) ?? []);
  return found.length < names.length
    ? null
    : found.map((at) => ({ row: row + 1, column: at + 1, rows, columns: 1 }));
};

/** Names of a legend that stands in one line. */
const LEGEND: Partial<Readonly<Record<Name, string>>> = {
  employedOfGraduates: 'Việc/tốt nghiệp',
  employedOfAnswered: 'Việc/trả lời',
  employedOrStudyingOfAnswered: 'Việc, học tiếp/trả lời',
};
const namesOf = (names: readonly Name[]): string[] =>
  names.map((name) => LEGEND[name] ?? kpi.columns[name].header);

const barsOf = (
  stand: Stand,
  rows: readonly KpiRow[],
  breakdown: Breakdown,
  title: string,
  names: readonly Name[],
): ChartPlan[] => {
  const [first, count] = blockOf(rows, breakdown);
  const ranges =
    count === 0 ? null : rangesOf(stand, ['group', ...names], stand.headerRow + 1 + first, count);
  if (ranges === null) return [];
  const height = barHeight(count, names.length);
  return [
    {
      title,
      subtitle: subtitleOf(rows),
      type: 'BAR',
      ranges,
      series: namesOf(names),
      transposed: false,
      shares: true,
      width: WIDTH,
      height,
    },
  ];
};

/** Headers and the row of the whole school, which stands right below them. */
const incomeOf = (stand: Stand, rows: readonly KpiRow[]): ChartPlan[] => {
  const [first] = blockOf(rows, 'all');
  const ranges = first === 0 ? rangesOf(stand, INCOME, stand.headerRow, 2) : null;
  if (ranges === null) return [];
  const title = CHART_TITLES.income;
  return [
    {
      title,
      subtitle: subtitleOf(rows),
      type: 'COLUMN',
      ranges,
      series: ['Số người'],
      transposed: true,
      shares: false,
      width: WIDTH,
      height: COLUMN_HEIGHT,
    },
  ];
};

/** The charts that the rows allow: one of a breakdown without rows, or without its columns, is left out. */
export const planKpiCharts = (stand: Stand, rows: readonly KpiRow[]): ChartPlan[] => [
  ...barsOf(stand, rows, 'major', CHART_TITLES.rates, RATES),
  ...incomeOf(stand, rows),
  ...barsOf(stand, rows, 'class', CHART_TITLES.response, ['responseRate']),
];

/** Greys and blues that alternate: green, yellow and red are left to the lights. */
const BANDS: Readonly<Record<Breakdown, string>> = {
  all: '#D2E3FC',
  faculty: '#E8F0FE',
  major: '#FFFFFF',
  level: '#F1F3F4',
  cohort: '#FFFFFF',
  sex: '#F1F3F4',
  ethnicGroup: '#FFFFFF',
  class: '#F8F9FA',
  majorSex: '#FFFFFF',
  levelSex: '#FFFFFF',
};
const BAND_OF = new Map(
  Object.entries(BANDS).map(([breakdown, colour]) => [BREAKDOWN_LABELS[breakdown as Breakdown], colour]),
);
const LIGHTS: Readonly<Record<string, string>> = {
  [LIGHT_WORDS.green]: '#CEEAD6',
  [LIGHT_WORDS.yellow]: '#FEEFC3',
  [LIGHT_WORDS.red]: '#FAD2CF',
};

/** The background of a cell: of its light, or of its row's breakdown; dark text stands out on each (contrast ≥ 11:1). */
export const bandOf = (row: KpiRow, column: string): string => {
  const light = column === 'responseLight' || column === 'employedLight' ? LIGHTS[row[column] ?? ''] : null;
  return light ?? BAND_OF.get(row.breakdown) ?? BANDS.class;
};

/** The row that everybody looks for first. */
export const isWholeSchool = ({ breakdown }: KpiRow): boolean => breakdown === BREAKDOWN_LABELS.all;
