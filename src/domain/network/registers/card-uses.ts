/** `Lượt dùng thẻ`: optional log of what a card was used for (S2.26). */
import { choice, date, integer } from '../../columns';
import { table } from '../../table';
import { note, rowKey } from '../columns';
import { register } from '../register';

const cardUses = table({
  name: 'cardUses',
  title: 'Lượt dùng thẻ',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    date: date('Ngày', { required: true, width: 90 }),
    number: integer('Số thẻ', { required: true, width: 70 }),
    benefit: choice('Dùng', ['Thư viện', 'Hạ tầng thể thao', 'Khác'], { required: true, width: 140 }),
    note,
    rowKey,
  },
});

export const cardUsesRegister = register({
  table: cardUses,
  group: 'activities',
  owner: 'Đầu mối',
  about: 'Lượt dùng đặc quyền của thẻ, ghi khi trường cần biết (Điều 5.3).',
  item: 'lượt dùng',
  shows: ['number', 'benefit'],
  day: 'date',
  rules: { past: ['date'], positive: ['number'] },
  facts: (rows, { today }) => [
    {
      label: `Năm ${today.slice(0, 4)}`,
      value: `${rows.filter(({ date: day }) => day.startsWith(today.slice(0, 4))).length} lượt`,
    },
  ],
});
