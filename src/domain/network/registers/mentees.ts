/** `HSSV cần cố vấn`: final-year students who look for a mentor, and the one they have (S2.38; Điều 8.2). */
import { choice, date, integer, text } from '../../columns';
import { table, type Row } from '../../table';
import { faculty, note, rowKey } from '../columns';
import { register } from '../register';

export const mentees = table({
  name: 'mentees',
  title: 'HSSV cần cố vấn',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    askedOn: date('Ngày đăng ký', { required: true, width: 90 }),
    student: text('HSSV năm cuối', { required: true, personal: true, width: 170 }),
    studentClass: text('Lớp', { required: true, width: 90 }),
    faculty: { ...faculty, required: true },
    major: text('Ngành, nghề', { required: true, width: 170 }),
    topics: text('Chủ đề', { width: 220, note: 'Cách nhau bằng dấu chấm phẩy.' }),
    place: text('Nơi ở', { width: 150 }),
    /** The mentor's name as in `Cố vấn`; the key follows when the program has matched them. */
    mentor: text('Cố vấn', { personal: true, width: 170 }),
    mentorKey: text('Mã dòng cố vấn', { machine: true, width: 60 }),
    pairedOn: date('Ngày ghép', { width: 90 }),
    meetings: integer('Số buổi gặp', {
      width: 80,
      note: 'Để trống khi ghi từng buổi vào sổ Buổi cố vấn.',
    }),
    state: choice('Tình trạng', ['Chờ ghép', 'Đang cố vấn', 'Đã xong', 'Thôi'], {
      required: true,
      width: 110,
    }),
    note,
    rowKey,
  },
});
export type MenteeRow = Row<typeof mentees>;

export const menteesRegister = register({
  table: mentees,
  group: 'activities',
  owner: 'Khoa',
  about: 'HSSV năm cuối cần cố vấn, người cố vấn, số buổi gặp (Điều 8.2).',
  item: 'HSSV',
  shows: ['student', 'major', 'state'],
  day: 'askedOn',
  keeps: 'HSSV đang học và người cố vấn đã nhận việc',
  rules: {
    past: ['askedOn', 'pairedOn'],
    positive: ['meetings'],
    needs: [{ column: 'state', is: ['Đang cố vấn', 'Đã xong'], filled: ['mentor'] }],
    names: { faculty: 'faculties' },
  },
  follows: ({ student, studentClass, mentor, faculty: of, state }) =>
    mentor === null || state !== 'Đang cố vấn'
      ? []
      : [
          {
            label: 'Ghi buổi gặp',
            register: 'mentorMeetings',
            values: { student, studentClass, mentor, faculty: of },
          },
        ],
  facts: (rows) => [
    { label: 'Chờ ghép', value: `${rows.filter(({ state }) => state === 'Chờ ghép').length} HSSV` },
    { label: 'Đang cố vấn', value: `${rows.filter(({ state }) => state === 'Đang cố vấn').length} HSSV` },
  ],
});
