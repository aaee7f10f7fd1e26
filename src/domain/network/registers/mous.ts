/** `Biên bản hợp tác`: MOUs with companies that alumni manage: number, days, scan, interns and hires (S2.39, S2.40, S2.51; Điều 8.3). */
import { choice, date, integer, text } from '../../columns';
import { addDays, formatDate } from '../../dates';
import { table, type Row } from '../../table';
import { alumnus, faculty, link, note, rowKey } from '../columns';
import { register } from '../register';

export const mous = table({
  name: 'mous',
  title: 'Biên bản hợp tác',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    number: text('Số biên bản', { required: true, width: 110 }),
    company: text('Doanh nghiệp', { required: true, width: 220 }),
    managed: choice('Cựu HSSV quản lý', ['Có', 'Không'], { required: true, width: 90 }),
    ...alumnus,
    name: text('Cựu HSSV quản lý doanh nghiệp', { personal: true, width: 180 }),
    faculty,
    signedOn: date('Ngày ký', { required: true, width: 90 }),
    expiresOn: date('Hết hạn', { width: 90, note: 'Để trống khi không thời hạn.' }),
    scan: link('Bản chụp'),
    interns: integer('Số đã nhận thực tập', { width: 90 }),
    hires: integer('Số đã tuyển dụng', { width: 90 }),
    note,
    rowKey,
  },
});
export type MouRow = Row<typeof mous>;

/** Days before its end at which an MOU is told for renewal. */
const RENEWAL_DAYS = 60;

export const mousRegister = register({
  table: mous,
  group: 'resources',
  owner: 'Khoa',
  about: 'Biên bản hợp tác với doanh nghiệp do cựu HSSV quản lý, số thực tập và tuyển dụng (Điều 8.3).',
  item: 'biên bản',
  shows: ['company', 'number', 'faculty'],
  day: 'signedOn',
  rules: {
    past: ['signedOn'],
    order: [['signedOn', 'expiresOn']],
    unique: ['number'],
    names: { faculty: 'faculties' },
  },
  facts: (rows, { today }) => {
    const active = rows.filter(({ expiresOn }) => expiresOn === null || expiresOn >= today);
    const ending = active.filter(
      ({ expiresOn }) => expiresOn !== null && expiresOn <= addDays(today, RENEWAL_DAYS),
    );
    const total = (count: 'interns' | 'hires'): number =>
      rows.reduce((sum, row) => sum + (row[count] ?? 0), 0);
    return [
      { label: 'Còn hiệu lực', value: `${active.length}/${rows.length} biên bản` },
      { label: 'Thực tập, tuyển dụng', value: `${total('interns')}, ${total('hires')} người` },
      ...ending.map(({ company, expiresOn }) => ({
        ...{ label: `Sắp hết hạn: ${company}`, value: formatDate(expiresOn ?? ''), warns: true },
      })),
    ];
  },
});
