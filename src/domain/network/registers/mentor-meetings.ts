/** `Buổi cố vấn`: when a mentor and a student met, and about what (S2.38; Điều 8.2). */
import { choice, date, lines, text } from '../../columns';
import { table } from '../../table';
import { faculty, note, rowKey } from '../columns';
import { register } from '../register';

const mentorMeetings = table({
  name: 'mentorMeetings',
  title: 'Buổi cố vấn',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    date: date('Ngày', { required: true, width: 90 }),
    student: text('HSSV năm cuối', { required: true, personal: true, width: 170 }),
    studentClass: text('Lớp', { width: 90 }),
    mentor: text('Cố vấn', { required: true, personal: true, width: 170 }),
    faculty,
    how: choice('Hình thức', ['Gặp trực tiếp', 'Điện thoại', 'Trực tuyến', 'Tại nơi làm việc'], {
      required: true,
      width: 130,
    }),
    topic: lines('Nội dung', { required: true, width: 280 }),
    proof: text('Minh chứng', { width: 200 }),
    note,
    rowKey,
  },
});

export const mentorMeetingsRegister = register({
  table: mentorMeetings,
  group: 'activities',
  owner: 'Khoa',
  about: 'Từng buổi cố vấn gặp HSSV năm cuối về đồ án, thực tập (Điều 8.2).',
  item: 'buổi gặp',
  shows: ['student', 'mentor', 'how'],
  day: 'date',
  keeps: 'HSSV đang học và người cố vấn đã nhận việc',
  rules: { past: ['date'], names: { faculty: 'faculties' } },
  facts: (rows, { today }) => {
    const year = today.slice(0, 4);
    const own = rows.filter((row) => row.date.startsWith(year));
    const students = new Set(own.map(({ student, studentClass }) => `${student}|${studentClass ?? ''}`));
    return [{ label: `Năm ${year}`, value: `${own.length} buổi, ${students.size} HSSV` }];
  },
});
