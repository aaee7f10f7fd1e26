/** `Cố vấn`: alumni who help final-year students, by major, topic, capacity and place (S2.38; Điều 8.2). */
import { date, integer, text } from '../../columns';
import { table, type Row } from '../../table';
import { alumnus, faculty, note, reach, rowKey } from '../columns';
import { endingFacts } from '../ending';
import { register } from '../register';
import { isValidOn } from '../valid-on';

export const mentors = table({
  name: 'mentors',
  title: 'Cố vấn',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    ...alumnus,
    faculty: { ...faculty, required: true },
    major: text('Ngành, nghề', { required: true, width: 170 }),
    topics: text('Chủ đề', { width: 220, note: 'Cách nhau bằng dấu chấm phẩy: đồ án; thực tập; phỏng vấn.' }),
    capacity: integer('Nhận tối đa', { required: true, width: 80, note: 'Số HSSV nhận cố vấn cùng lúc.' }),
    place: text('Nơi ở, làm việc', { width: 150 }),
    from: date('Từ ngày', { required: true, width: 90 }),
    to: date('Đến ngày', { width: 90 }),
    ...reach,
    note,
    rowKey,
  },
});
export type MentorRow = Row<typeof mentors>;

export const mentorsRegister = register({
  table: mentors,
  group: 'activities',
  owner: 'Khoa',
  about: 'Mạng lưới Cố vấn đồng hành giúp HSSV năm cuối làm đồ án, thực tập (Điều 8.2).',
  item: 'cố vấn',
  shows: ['name', 'major', 'faculty'],
  day: 'from',
  rules: { order: [['from', 'to']], positive: ['capacity'], names: { faculty: 'faculties' } },
  facts: (rows, { today }) => {
    const ready = rows.filter((row) => isValidOn(row, today));
    const places = ready.reduce((sum, { capacity }) => sum + capacity, 0);
    return [
      { label: 'Đang nhận cố vấn', value: `${ready.length} người, ${places} chỗ` },
      ...endingFacts(
        rows.map(({ name, to }) => ({ name, ends: to })),
        today,
        { soon: 'Sắp thôi cố vấn', over: 'Đã hết hạn cố vấn' },
      ),
    ];
  },
});
