/** `Diễn giả`: alumni who came to talk to students; one a term and faculty at least (S2.36; Điều 8.1). */
import { choice, date, integer, text } from '../../columns';
import { table } from '../../table';
import { alumnus, faculty, note, rowKey } from '../columns';
import { register } from '../register';

export const speakers = table({
  name: 'speakers',
  title: 'Diễn giả',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    date: date('Ngày', { required: true, width: 90 }),
    ...alumnus,
    faculty: { ...faculty, required: true },
    kind: choice('Hình thức', ['Báo cáo chuyên đề', 'Chia sẻ kỹ năng thực tế'], {
      required: true,
      width: 150,
    }),
    topic: text('Chủ đề', { required: true, width: 240 }),
    work: text('Chức danh, nơi công tác', { personal: true, width: 200 }),
    attended: integer('Số HSSV dự', { width: 80 }),
    proof: text('Minh chứng', { width: 200 }),
    note,
    rowKey,
  },
});

export const speakersRegister = register({
  table: speakers,
  group: 'activities',
  owner: 'Khoa',
  about: 'Cựu HSSV về báo cáo chuyên đề, chia sẻ kỹ năng: mỗi khoa, mỗi học kỳ ít nhất một người (Điều 8.1).',
  item: 'diễn giả',
  shows: ['name', 'topic', 'faculty'],
  day: 'date',
  rules: { positive: ['attended'], names: { faculty: 'faculties' } },
});
