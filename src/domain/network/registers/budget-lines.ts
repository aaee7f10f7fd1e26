/** `Kinh phí`: what the work with alumni may cost and did, from the school's budget and from sponsors (S2.48, S2.49; Điều 10.2). */
import { choice, date, integer, money, text } from '../../columns';
import { table, type Row } from '../../table';
import { note, rowKey, unit } from '../columns';
import { formatMoney } from '../money';
import { register } from '../register';

const SOURCES = ['Ngân sách trường', 'Xã hội hóa'] as const;

export const budgetLines = table({
  name: 'budgetLines',
  title: 'Kinh phí',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    year: integer('Năm', { required: true, width: 60 }),
    date: date('Ngày lập', { required: true, width: 90 }),
    source: choice('Nguồn', SOURCES, { required: true, width: 130 }),
    content: text('Nội dung', { required: true, width: 280 }),
    unit,
    event: text('Sự kiện', { width: 200, note: 'Khoản của một sự kiện: đúng tên trong sổ Sự kiện.' }),
    planned: money('Dự toán (đồng)', { required: true, width: 120 }),
    actual: money('Đã chi (đồng)', { width: 120 }),
    proof: text('Chứng từ', { width: 200 }),
    note,
    rowKey,
  },
});
export type BudgetRow = Row<typeof budgetLines>;

export const budgetRegister = register({
  table: budgetLines,
  group: 'resources',
  owner: 'Tài chính',
  about: 'Dự toán và thực chi cho hoạt động thường niên, từ ngân sách trường và xã hội hóa (Điều 10.2).',
  item: 'khoản kinh phí',
  shows: ['content', 'source', 'planned'],
  day: 'date',
  rules: { positive: ['planned'], names: { unit: 'units' } },
  facts: (rows, { today }) => {
    const year = Number(today.slice(0, 4));
    return SOURCES.map((source) => {
      const own = rows.filter((row) => row.year === year && row.source === source);
      const planned = own.reduce((sum, row) => sum + row.planned, 0);
      const actual = own.reduce((sum, row) => sum + (row.actual ?? 0), 0);
      const value = `${formatMoney(actual)} / ${formatMoney(planned)}`;
      return { label: `${source} ${year}, đã chi / dự toán`, value, warns: actual > planned };
    });
  },
});
