/** `Đại sứ`: alumni who speak for the college at home, by province, commune and former high school (S2.32, S2.33; Điều 7.1). */
import { date, integer, text } from '../../columns';
import { table, type Row } from '../../table';
import { alumnus, note, reach, rowKey } from '../columns';
import { endingFacts } from '../ending';
import { register } from '../register';
import { isValidOn } from '../valid-on';

export const ambassadors = table({
  name: 'ambassadors',
  title: 'Đại sứ',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    ...alumnus,
    province: text('Tỉnh', { required: true, width: 120 }),
    commune: text('Xã, phường', { required: true, width: 140 }),
    highSchool: text('Trường THPT cũ', { width: 180 }),
    from: date('Từ ngày', { required: true, width: 90 }),
    to: date('Đến ngày', { width: 90 }),
    trips: integer('Số đoàn tư vấn đã đi', { width: 90 }),
    ...reach,
    note,
    rowKey,
  },
});

export type AmbassadorRow = Row<typeof ambassadors>;

export const ambassadorsRegister = register({
  table: ambassadors,
  group: 'activities',
  owner: 'Tuyển sinh',
  about: 'Đại sứ truyền thông tại địa phương; ghép với đoàn tư vấn theo trường THPT cũ (Điều 7.1).',
  item: 'đại sứ',
  shows: ['name', 'commune', 'highSchool'],
  day: 'from',
  rules: { order: [['from', 'to']] },
  facts: (rows, { today }) => {
    const serving = rows.filter((row) => isValidOn(row, today));
    return [
      { label: 'Đang làm đại sứ', value: `${serving.length} người` },
      { label: 'Số xã, phường', value: String(new Set(serving.map(({ commune }) => commune)).size) },
      {
        label: 'Số trường THPT',
        value: String(new Set(serving.flatMap(({ highSchool }) => highSchool ?? [])).size),
      },
      ...endingFacts(
        rows.map(({ name, to }) => ({ name, ends: to })),
        today,
        { soon: 'Sắp hết hạn', over: 'Đã hết hạn' },
      ),
    ];
  },
});
