/** `Tuyển dụng`: labour demand, internships and job posts of alumni companies, with priority and how many were placed (S2.18, S2.34). */
import { choice, date, flag, integer, text } from '../../columns';
import { table } from '../../table';
import { faculty, link, note, rowKey } from '../columns';
import { endingFacts } from '../ending';
import { register } from '../register';
import { jobsStatement } from '../statements';

export const jobs = table({
  name: 'jobs',
  title: 'Tuyển dụng',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    date: date('Ngày nhận', { required: true, width: 90 }),
    company: text('Doanh nghiệp', { required: true, width: 220 }),
    ofAlumnus: flag('Của cựu HSSV', {
      required: true,
      width: 90,
      note: 'Có thì được ưu tiên đăng (Điều 7.2).',
    }),
    kind: choice('Loại', ['Tuyển dụng', 'Thực tập'], { required: true, width: 100 }),
    title: text('Vị trí', { required: true, width: 200 }),
    wanted: integer('Số cần', { width: 70 }),
    faculty,
    postedOn: date('Ngày đăng', { width: 90 }),
    channel: text('Kênh đăng', { width: 110 }),
    url: link('Đường dẫn'),
    deadline: date('Hạn nộp', { width: 90 }),
    placed: integer('Số đã nhận việc', { width: 80 }),
    note,
    rowKey,
  },
});

export const jobsRegister = register({
  table: jobs,
  group: 'resources',
  owner: 'Tuyển sinh',
  about: 'Nhu cầu nhân lực, tin tuyển dụng, thực tập; doanh nghiệp cựu HSSV được ưu tiên (Điều 4.3, 7.2).',
  item: 'tin tuyển dụng',
  shows: ['title', 'company', 'kind'],
  day: 'date',
  rules: {
    past: ['date', 'postedOn'],
    order: [['date', 'deadline']],
    positive: ['wanted'],
    names: { faculty: 'faculties' },
  },
  statement: (rows, { today, settings }) => jobsStatement(rows, today, settings.school),
  facts: (rows, { today }) => {
    const total = (name: 'wanted' | 'placed'): number => rows.reduce((sum, row) => sum + (row[name] ?? 0), 0);
    const first = rows.filter(({ ofAlumnus, postedOn }) => ofAlumnus && postedOn === null).length;
    return [
      { label: 'Cần, đã nhận việc', value: `${total('wanted')}, ${total('placed')} người` },
      ...(first === 0 ? [] : [{ label: 'Tin của cựu HSSV chưa đăng', value: `${first} tin`, warns: true }]),
      ...endingFacts(
        rows.map(({ title, company, deadline }) => ({ name: `${title}, ${company}`, ends: deadline })),
        today,
        { soon: 'Sắp hết hạn nộp' },
      ),
    ];
  },
});
