/** What tab `KPI` shows besides its numbers: bands by breakdown, and three charts of its own ranges (P34). */
import type { ColumnIndex } from '../table-columns';
import type { Breakdown } from './calculate';
import { BREAKDOWN_LABELS, kpi, type KpiRow } from './kpi-table';
import { LIGHT_WORDS } from './lights';

/** Cells from (row, column), counted from 1. */
export interface ChartRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ChartPlan {
  /** Also the mark by which the chart is found again. */
  readonly title: string;
  readonly type: 'BAR' | 'COLUMN';
  /** The names first, then one range a series. */
  readonly ranges: readonly ChartRange[];
  /** One name a series, for the legend. */
  readonly series: readonly string[];
  /** The names stand in a row, not in a column. */
  readonly transposed: boolean;
  /** Values are shares from 0 to 1; otherwise numbers of people. */
  readonly shares: boolean;
  /** Pixels. */
  readonly height: number;
}

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
  response: 'Tỷ lệ phản hồi theo lớp',
  income: 'Thu nhập mỗi tháng, toàn trường (số người)',
} as const;

/** A chart of so many groups is as high as its bars need. */
const barHeight = (groups: number, series: number): number => 110 + groups * (series * 14 + 12);
const COLUMN_HEIGHT = 380;

/** The rows of one breakdown, which stand together in the tab: the first (zero-based) and how many. */
const blockOf = (rows: readonly KpiRow[], breakdown: Breakdown): readonly [first: number, count: number] => {
  const label = BREAKDOWN_LABELS[breakdown];
  const first = rows.findIndex((row) => row.breakdown === label);
  return [first, rows.filter((row) => row.breakdown === label).length];
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

const headersOf = (names: readonly Name[]): string[] => names.map((name) => kpi.columns[name].header);

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
  return [{ title, type: 'BAR', ranges, series: headersOf(names), transposed: false, shares: true, height }];
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
      type: 'COLUMN',
      ranges,
      series: ['Số người'],
      transposed: true,
      shares: false,
      height: COLUMN_HEIGHT,
    },
  ];
};

/** The charts that the rows allow: one of a breakdown without rows, or without its columns, is left out. */
export const planKpiCharts = (stand: Stand, rows: readonly KpiRow[]): ChartPlan[] => [
  ...barsOf(stand, rows, 'major', CHART_TITLES.rates, RATES),
  ...barsOf(stand, rows, 'class', CHART_TITLES.response, ['responseRate']),
  ...incomeOf(stand, rows),
];

const BANDS: Readonly<Record<Breakdown, string>> = {
  all: '#D2E3FC',
  faculty: '#FEF7E0',
  major: '#E6F4EA',
  level: '#F3E8FD',
  cohort: '#FCE8E6',
  sex: '#E8F0FE',
  ethnicGroup: '#F1F3F4',
  class: '#FFFFFF',
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
