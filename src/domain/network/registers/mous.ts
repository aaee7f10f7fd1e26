/** `Biên bản hợp tác`: MOUs with companies that alumni manage: number, days, scan, interns and hires (S2.39, S2.40, S2.51; Điều 8.3). */
import { choice, date, integer, text } from '../../columns';
import type { IsoDate } from '../../dates';
import { table, type Row } from '../../table';
import { fold } from '../../text';
import { alumnus, faculty, link, note, rowKey } from '../columns';
import { endingFacts } from '../ending';
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

/** A company's older agreement that a later one follows needs no renewal. */
const notRenewed = (rows: readonly MouRow[]): { name: string; ends: IsoDate | null }[] =>
  rows
    .filter(
      (row) =>
        !rows.some((other) => fold(other.company) === fold(row.company) && ending(other) > ending(row)),
    )
    .map(({ company, expiresOn }) => ({ name: company, ends: expiresOn }));

const ending = ({ expiresOn }: Pick<MouRow, 'expiresOn'>): IsoDate => expiresOn ?? '9999-12-31';

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
    const total = (count: 'interns' | 'hires'): number =>
      rows.reduce((sum, row) => sum + (row[count] ?? 0), 0);
    return [
      { label: 'Còn hiệu lực', value: `${active.length}/${rows.length} biên bản` },
      { label: 'Thực tập, tuyển dụng', value: `${total('interns')}, ${total('hires')} người` },
      ...endingFacts(notRenewed(rows), today, { soon: 'Sắp hết hạn, nên gia hạn', over: 'Đã hết hạn' }),
    ];
  },
  follows: ({ company, managed, name, className, faculty: of, expiresOn }) => {
    const place = of ?? '';
    const renewal = {
      label: 'Gia hạn: ghi biên bản mới',
      register: 'mous',
      values: { company, managed, name: name ?? '', className: className ?? '', faculty: place },
    };
    const demand = {
      label: 'Ghi nhu cầu thực tập, tuyển dụng',
      register: 'jobs',
      values: { company, ofAlumnus: managed, faculty: place },
    };
    return [...(expiresOn === null ? [] : [renewal]), demand];
  },
});
