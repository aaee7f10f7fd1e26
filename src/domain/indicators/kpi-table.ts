/** Tab `KPI`: one row a group, the three employment rates side by side; the program writes it anew each time. */
import { integer, percent, text, time } from '../columns';
import type { LocalTime } from '../dates';
import { table, type Row } from '../table';
import { rate, type Breakdown, type Count, type GroupResult } from './calculate';

const machine = { machine: true, width: 90 } as const;

export const kpi = table({
  name: 'kpi',
  title: 'KPI',
  key: ['breakdown', 'group'],
  visibility: 'shown',
  columns: {
    breakdown: text('Phân tổ', { required: true, machine: true, width: 90 }),
    group: text('Nhóm', { required: true, machine: true, width: 200 }),
    graduates: integer('Số tốt nghiệp', machine),
    answered: integer('Số trả lời', machine),
    responseRate: percent('Tỷ lệ phản hồi', machine),
    employed: integer('Có việc làm', machine),
    employedOfGraduates: percent('Có việc trên số tốt nghiệp', machine),
    employedOfAnswered: percent('Có việc trên số trả lời', machine),
    employedOrStudying: integer('Có việc hoặc học tiếp', machine),
    employedOrStudyingOfAnswered: percent('Có việc hoặc học tiếp trên số trả lời', machine),
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
    calculatedAt: time('Tính lúc', { machine: true, width: 140 }),
  },
});
export type KpiRow = Row<typeof kpi>;

export const BREAKDOWN_LABELS: Readonly<Record<Breakdown, string>> = {
  all: 'Toàn trường',
  faculty: 'Khoa',
  major: 'Ngành, nghề',
  class: 'Lớp',
};
const NOBODY: Count = { numerator: 0, denominator: 0 };

/** The rows of the tab for the results of one calculation. */
export const kpiRows = (results: readonly GroupResult[], calculatedAt: LocalTime): KpiRow[] =>
  results.map((result) => {
    const count = (code: string): Count => result.counts[code] ?? NOBODY;
    const people = (code: string): number => count(code).numerator;
    return {
      breakdown: BREAKDOWN_LABELS[result.breakdown],
      group: result.group,
      graduates: result.graduates,
      answered: result.answered,
      responseRate: rate(count('responseRate')),
      employed: people('employedOfAnswered'),
      employedOfGraduates: rate(count('employedOfGraduates')),
      employedOfAnswered: rate(count('employedOfAnswered')),
      employedOrStudying: people('employedOrStudyingOfAnswered'),
      employedOrStudyingOfAnswered: rate(count('employedOrStudyingOfAnswered')),
      fieldSame: people('fieldMatch.same'),
      fieldRelated: people('fieldMatch.related'),
      fieldNone: people('fieldMatch.none'),
      fieldFitting: rate(count('fieldMatch.fitting')),
      income1: people('income.1'),
      income2: people('income.2'),
      income3: people('income.3'),
      income4: people('income.4'),
      income5: people('income.5'),
      income6: people('income.6'),
      incomeDeclined: people('income.declined'),
      calculatedAt,
    };
  });
