/** `Lượt kết nối`: what went between the college and its alumni, both ways (S2.12; Điều 3.1). */
import { choice, date, lines } from '../../columns';
import { table } from '../../table';
import { alumnus, note, rowKey, unit } from '../columns';
import { register } from '../register';

export const DIRECTIONS = ['Trường đến cựu HSSV', 'Cựu HSSV đến trường'] as const;

export const interactions = table({
  name: 'interactions',
  title: 'Lượt kết nối',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    date: date('Ngày', { required: true, width: 90 }),
    direction: choice('Chiều', DIRECTIONS, { required: true, width: 150 }),
    ...alumnus,
    channel: choice('Kênh', ['Email', 'Điện thoại', 'Zalo', 'Facebook', 'Gặp mặt', 'Sự kiện', 'Khác'], {
      required: true,
      width: 100,
    }),
    content: lines('Nội dung', { personal: true, width: 300 }),
    unit,
    note,
    rowKey,
  },
});

export const interactionsRegister = register({
  table: interactions,
  group: 'information',
  owner: 'Đầu mối',
  about: 'Liên hệ hai chiều giữa trường và cựu HSSV, ngoài thư và cuộc gọi khảo sát (Điều 3.1).',
  item: 'lượt kết nối',
  shows: ['name', 'channel', 'direction'],
  day: 'date',
  rules: { past: ['date'], names: { unit: 'units' } },
  facts: (rows) => {
    const [out, back] = DIRECTIONS.map((way) => rows.filter(({ direction }) => direction === way).length);
    return [{ label: 'Trường gửi, cựu HSSV gửi', value: `${out ?? 0}, ${back ?? 0}` }];
  },
});
