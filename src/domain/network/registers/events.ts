/** `Sự kiện`: Ngày hội trở về, forums, workshops, talks, movements, admission trips, with plan, people and cost (S2.16, S2.23, S2.33, S2.41, S2.42). */
import { choice, date, hour, integer, lines, money, text } from '../../columns';
import { table, type Row } from '../../table';
import { faculty, note, rowKey, unit } from '../columns';
import { register } from '../register';

const EVENT_KINDS = [
  'Ngày hội trở về',
  'Diễn đàn',
  'Hội thảo',
  'Chia sẻ kinh nghiệm',
  'Tọa đàm kỹ năng mềm',
  'Sinh viên năm cuối kết nối cựu sinh viên',
  'Đoàn tư vấn tuyển sinh',
  'Gặp mặt khác',
] as const;

export const events = table({
  name: 'events',
  title: 'Sự kiện',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    date: date('Ngày', { required: true, width: 90 }),
    until: date('Đến ngày', { width: 90 }),
    hour: hour('Giờ', { width: 70, note: 'Giờ bắt đầu, ví dụ 7h30 hoặc 7h30 - 11h30; có trong thư mời.' }),
    kind: choice('Loại', EVENT_KINDS, { required: true, width: 200 }),
    title: text('Tên sự kiện', { required: true, width: 260 }),
    place: text('Nơi tổ chức', { width: 160, note: 'Đoàn tư vấn tuyển sinh: tên trường THPT.' }),
    unit,
    faculty,
    state: choice('Tình trạng', ['Dự kiến', 'Đã tổ chức', 'Hủy'], { required: true, width: 100 }),
    invited: integer('Số người mời', { width: 80 }),
    attended: integer('Số người dự', { width: 80 }),
    alumni: integer('Trong đó cựu HSSV', { width: 80 }),
    plannedCost: money('Dự toán (đồng)', { width: 110 }),
    actualCost: money('Đã chi (đồng)', { width: 110 }),
    purpose: lines('Mục đích', { width: 220, note: 'Mỗi dòng một ý; vào kế hoạch tổ chức.' }),
    programme: lines('Chương trình', {
      width: 220,
      note: 'Mỗi dòng một việc: giờ, nội dung, sau dấu | là người phụ trách. 7h30 Đón tiếp | Đoàn Thanh niên',
    }),
    tasks: lines('Phân công', {
      width: 220,
      note: 'Mỗi dòng một đơn vị: tên, sau dấu | là việc, rồi dấu | và hạn. Khoa | mời cựu HSSV của khoa | 31/08/2026',
    }),
    plan: text('Kế hoạch', { width: 200, note: 'Số, ngày hoặc đường dẫn văn bản.' }),
    proof: text('Minh chứng', { width: 200 }),
    note,
    rowKey,
  },
});
export type EventRow = Row<typeof events>;

export const eventsRegister = register({
  table: events,
  group: 'activities',
  owner: 'Đầu mối',
  about: 'Sự kiện kết nối: kế hoạch, người dự, kinh phí (Điều 4.2, 5.3, 7.1, 9.1).',
  item: 'sự kiện',
  shows: ['title', 'kind', 'state'],
  day: 'date',
  rules: {
    order: [['date', 'until']],
    positive: ['plannedCost', 'actualCost'],
    needs: [{ column: 'state', is: ['Đã tổ chức'], filled: ['attended'] }],
    names: { faculty: 'faculties', unit: 'units' },
  },
});
