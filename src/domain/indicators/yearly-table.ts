/** The tabs of the years: what each year's report froze beside the standard that asks for it, and one line a year (B17). */
import { integer, percent, text, time, verbatim } from '../columns';
import { table, type Row } from '../table';

export const yearlyFigures = table({
  name: 'yearlyFigures',
  title: 'Số liệu các năm',
  key: ['year', 'indicator'],
  visibility: 'on-first-row',
  columns: {
    year: integer('Năm tốt nghiệp', {
      required: true,
      width: 90,
      note: 'Máy ghi từ báo cáo đã chốt. Năm chưa có báo cáo trong chương trình: gõ thêm dòng, mã chỉ tiêu như năm khác.',
    }),
    indicator: verbatim('Mã chỉ tiêu', { required: true, width: 170 }),
    standard: text('Minh chứng cho', { width: 300 }),
    label: text('Chỉ tiêu', { width: 300 }),
    numerator: integer('Tử số', { width: 70 }),
    denominator: integer('Mẫu số', { width: 70 }),
    rate: percent('Tỷ lệ', { width: 70 }),
    target: text('Mục tiêu', { width: 110 }),
    light: text('Mức', { width: 120 }),
    source: text('Nguồn', { width: 220 }),
    frozenAt: time('Chốt lúc', { width: 130 }),
    nowNumerator: integer('Tử số, cách tính nay', {
      width: 90,
      note: 'Chỉ ghi khi cách tính nay cho số khác số đã báo cáo năm đó.',
    }),
    nowDenominator: integer('Mẫu số, cách tính nay', { width: 90 }),
    asked: text('Câu đã hỏi', {
      width: 260,
      note: 'Lời câu hỏi trên phiếu năm đó; đổi lời thì không so sánh.',
    }),
    hash: text('SHA-256 số liệu chốt', { machine: true, width: 160 }),
  },
});
export type YearlyRow = Row<typeof yearlyFigures>;

const machine = { machine: true, width: 84 } as const;

/** One line a year, years without figures too: what the chart of the years is drawn from. */
export const yearlyTrend = table({
  name: 'yearlyTrend',
  title: 'Xu hướng các năm',
  key: ['year'],
  visibility: 'on-first-row',
  columns: {
    year: verbatim('Năm', { required: true, machine: true, width: 60 }),
    answered: text('Trả lời/tốt nghiệp', { machine: true, width: 110 }),
    responseRate: percent('Tỷ lệ phản hồi', machine),
    employedOfGraduates: percent('Có việc trên số tốt nghiệp', machine),
    employedOfAnswered: percent('Có việc trên số trả lời', machine),
    employedOrStudyingOfAnswered: percent('Có việc hoặc học tiếp trên số trả lời', machine),
    fitting6OfAnswered: percent('Việc phù hợp 6 tháng trên số trả lời', machine),
    employersAsked: integer('Nơi tuyển dụng đã lấy ý kiến', machine),
    note: text('Ghi chú', { machine: true, width: 260 }),
  },
});
export type YearlyTrendRow = Row<typeof yearlyTrend>;
