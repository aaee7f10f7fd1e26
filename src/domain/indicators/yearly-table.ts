/** Tab `Số liệu các năm`: what each year's report froze, beside the standard that asks for it (B17). */
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
    hash: text('SHA-256 số liệu chốt', { machine: true, width: 160 }),
  },
});
export type YearlyRow = Row<typeof yearlyFigures>;
