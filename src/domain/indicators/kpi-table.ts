/** Tab `KPI`: one row a group, the three employment rates side by side; the program writes it anew each time. */
import { decimal, integer, percent, text, time } from '../columns';
import type { LocalTime } from '../dates';
import { table, type Row } from '../table';
import { formatDecimal } from '../number-format';
import { inOrder } from '../documents/report-order';
import type { Settings } from '../office/settings';
import { BREAKDOWN_LABELS } from './breakdowns';
import { rate, type Count, type GroupResult } from './calculate';
import { LIGHT_WORDS, lightFor } from './lights';
import { countOf, incomeMedian, meanScore, recommendationScore, searchMedian, type Median } from './measures';

export { BREAKDOWN_LABELS } from './breakdowns';

const machine = { machine: true, width: 90 } as const;
/** Of the columns that everybody reads, which stand beside the charts on a screen of 1366 pixels. */
const number = { machine: true, width: 62 } as const;
const rateWidth = { machine: true, width: 74 } as const;
const light = { machine: true, width: 92 } as const;

export const kpi = table({
  name: 'kpi',
  title: 'KPI',
  key: ['breakdown', 'group'],
  visibility: 'shown',
  columns: {
    campaign: text('Đợt', { machine: true, width: 48 }),
    breakdown: text('Phân tổ', { required: true, machine: true, width: 84 }),
    group: text('Nhóm', { required: true, machine: true, width: 160 }),
    graduates: integer('Số tốt nghiệp', number),
    answered: integer('Số trả lời', number),
    responseRate: percent('Tỷ lệ phản hồi', number),
    responseLight: text('Mức phản hồi', light),
    employedOfGraduates: percent('Có việc trên số tốt nghiệp', rateWidth),
    employedOfAnswered: percent('Có việc trên số trả lời', rateWidth),
    employedOrStudyingOfAnswered: percent('Có việc hoặc học tiếp trên số trả lời', rateWidth),
    employedLight: text('Mức việc làm', light),
    employed: integer('Có việc làm', machine),
    employedOrStudying: integer('Có việc hoặc học tiếp', machine),
    fieldSame: integer('Đúng ngành', machine),
    fieldRelated: integer('Liên quan ngành', machine),
    fieldNone: integer('Không liên quan ngành', machine),
    fieldFitting: percent('Đúng hoặc liên quan ngành', machine),
    income1: integer('Dưới 5 triệu', machine),
    income2: integer('5 đến dưới 7 triệu', machine),
    income3: integer('7 đến dưới 9 triệu', machine),
    income4: integer('9 đến dưới 12 triệu', machine),
    income5: integer('12 đến dưới 15 triệu', machine),
    income6: integer('Từ 15 triệu', machine),
    incomeDeclined: integer('Không trả lời thu nhập', machine),
    studying: integer('Học tiếp', machine),
    ownUseFarming: integer('Làm nông chủ yếu để dùng', machine),
    military: integer('Nghĩa vụ quân sự, công an', machine),
    unemployed: integer('Thất nghiệp', machine),
    unemploymentRate: percent('Thất nghiệp trên lực lượng lao động', machine),
    fitting6OfGraduates: percent('Việc phù hợp 6 tháng trên số tốt nghiệp', machine),
    fitting6OfAnswered: percent('Việc phù hợp 6 tháng trên số trả lời', machine),
    fitting6OrStudying: percent('Việc phù hợp 6 tháng hoặc học tiếp trên số trả lời', machine),
    fitting12OfGraduates: percent('Việc phù hợp 12 tháng trên số tốt nghiệp', machine),
    fitting12OfAnswered: percent('Việc phù hợp 12 tháng trên số trả lời', machine),
    fitting12OrStudying: percent('Việc phù hợp 12 tháng hoặc học tiếp trên số trả lời', machine),
    levelAdequate: percent('Việc cần trình độ tương đương trở lên', machine),
    incomeMedian: text('Thu nhập trung vị (triệu)', machine),
    searchMedian: text('Tìm việc, trung vị (tháng)', machine),
    jobScore: decimal('Hài lòng việc làm (1–5)', machine),
    recommendation: decimal('Điểm giới thiệu trường', machine),
    updated: percent('Cập nhật trong năm (khóa mới)', machine),
    calculatedAt: time('Tính lúc', { machine: true, width: 140 }),
  },
});
export type KpiRow = Row<typeof kpi>;

/** Under so many answers a rate is not held against a target (facts: warn under 30). */
const FEW = 30;
const FEW_WORDS = `n dưới ${FEW}`;

/** What is read first, side by side; the charts stand between these columns and the others. */
export const KPI_FIRST: readonly (keyof KpiRow)[] = [
  'breakdown',
  'group',
  'graduates',
  'answered',
  'responseRate',
  'responseLight',
  'employedOfGraduates',
  'employedOfAnswered',
  'employedOrStudyingOfAnswered',
  'employedLight',
];

/** '7,8'; 'dưới 5', 'trên 15' where the band has no other end; null where nobody said. */
export const medianWords = (median: Median | null): string | null => {
  if (median === null) return null;
  if (median.kind === 'value') return formatDecimal(median.value);
  return `${median.kind === 'below' ? 'dưới' : 'trên'} ${median.bound}`;
};

type Cells = Partial<KpiRow>;

const peopleCells = (people: (code: string) => number): Cells => ({
  employed: people('employedOfAnswered'),
  employedOrStudying: people('employedOrStudyingOfAnswered'),
  studying: people('studyingOfAnswered'),
  ownUseFarming: people('ownUseFarmingOfAnswered'),
  military: people('militaryOfAnswered'),
  unemployed: people('unemployedOfAnswered'),
  fieldSame: people('fieldMatch.same'),
  fieldRelated: people('fieldMatch.related'),
  fieldNone: people('fieldMatch.none'),
  income1: people('income.1'),
  income2: people('income.2'),
  income3: people('income.3'),
  income4: people('income.4'),
  income5: people('income.5'),
  income6: people('income.6'),
  incomeDeclined: people('income.declined'),
});

const rateCells = (share: (code: string) => number | null): Cells => ({
  responseRate: share('responseRate'),
  employedOfGraduates: share('employedOfGraduates'),
  employedOfAnswered: share('employedOfAnswered'),
  employedOrStudyingOfAnswered: share('employedOrStudyingOfAnswered'),
  fieldFitting: share('fieldMatch.fitting'),
  unemploymentRate: share('unemploymentRate'),
  fitting6OfGraduates: share('fitting6OfGraduates'),
  fitting6OfAnswered: share('fitting6OfAnswered'),
  fitting6OrStudying: share('fitting6OrStudyingOfAnswered'),
  fitting12OfGraduates: share('fitting12OfGraduates'),
  fitting12OfAnswered: share('fitting12OfAnswered'),
  fitting12OrStudying: share('fitting12OrStudyingOfAnswered'),
  levelAdequate: share('levelMatch.adequate'),
  updated: share('updatedOfCohort'),
});

const figureCells = (result: GroupResult): Cells => ({
  incomeMedian: medianWords(incomeMedian(result)),
  searchMedian: medianWords(searchMedian(result)),
  jobScore: meanScore(result, 'jobSatisfaction'),
  recommendation: recommendationScore(result),
});

const EMPTY = Object.fromEntries(Object.keys(kpi.columns).map((name) => [name, null]));

/** The groups of each breakdown together, in the order in which people look for names. */
const inBlocks = (results: readonly GroupResult[]): GroupResult[] => {
  const breakdowns = [...new Set(results.map(({ breakdown }) => breakdown))];
  return breakdowns.flatMap((breakdown) =>
    inOrder(
      results
        .filter((result) => result.breakdown === breakdown)
        .map((result) => ({ name: result.group, result })),
    ).map(({ result }) => result),
  );
};

/** The rows of the tab for the results of one calculation of a campaign. */
export const kpiRows = (
  results: readonly GroupResult[],
  calculatedAt: LocalTime,
  settings: Settings,
  campaign: string,
): KpiRow[] =>
  inBlocks(results).map((result) => {
    const count = (code: string): Count => countOf(result, code);
    const light = (code: string): string => LIGHT_WORDS[lightFor(code, count(code), settings) ?? 'none'];
    return {
      // Every column that nothing below fills is empty.
      ...(EMPTY as Record<keyof KpiRow, null>),
      campaign,
      breakdown: BREAKDOWN_LABELS[result.breakdown],
      group: result.group,
      graduates: result.graduates,
      answered: result.answered,
      ...peopleCells((code) => count(code).numerator),
      ...rateCells((code) => rate(count(code))),
      ...figureCells(result),
      responseLight: light('responseRate'),
      employedLight: result.answered > 0 && result.answered < FEW ? FEW_WORDS : light('employedOfAnswered'),
      calculatedAt,
    };
  });
