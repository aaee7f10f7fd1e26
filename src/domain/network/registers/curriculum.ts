/** `Góp ý chương trình`: what alumni as employers and experts say of a programme, and what was changed for it (S2.37; Điều 8.1). */
import { choice, date, lines, text } from '../../columns';
import { table } from '../../table';
import { alumnus, faculty, note, rowKey } from '../columns';
import { register } from '../register';

export const curriculum = table({
  name: 'curriculum',
  title: 'Góp ý chương trình',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    date: date('Ngày', { required: true, width: 90 }),
    ...alumnus,
    as: choice('Với tư cách', ['Nhà tuyển dụng', 'Chuyên gia'], { required: true, width: 130 }),
    work: text('Chức danh, nơi công tác', { personal: true, width: 200 }),
    faculty: { ...faculty, required: true },
    programme: text('Chương trình, ngành', { required: true, width: 180 }),
    opinion: lines('Góp ý', { required: true, width: 300 }),
    change: lines('Đã điều chỉnh', { width: 260 }),
    changedOn: date('Ngày điều chỉnh', { width: 90 }),
    proof: text('Minh chứng', { width: 200 }),
    note,
    rowKey,
  },
});

export const curriculumRegister = register({
  table: curriculum,
  group: 'information',
  owner: 'Khoa',
  about: 'Ý kiến của cựu HSSV là nhà tuyển dụng, chuyên gia và việc điều chỉnh chương trình (Điều 8.1).',
  item: 'góp ý',
  shows: ['programme', 'opinion', 'name'],
  day: 'date',
  rules: {
    past: ['date', 'changedOn'],
    order: [['date', 'changedOn']],
    names: { faculty: 'faculties' },
  },
  facts: (rows) => {
    const changed = rows.filter(({ change }) => change !== null).length;
    return [{ label: 'Đã điều chỉnh theo góp ý', value: `${changed}/${rows.length}` }];
  },
});
