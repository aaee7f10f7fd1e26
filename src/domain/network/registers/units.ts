/** `Đơn vị`: phòng, khoa, trung tâm, đoàn thể with heads and addresses, finance among them (S2.4, S2.8; Điều 1.2, Điều 3). */
import { choice, email, phone, text } from '../../columns';
import { table, type Row } from '../../table';
import { note, rowKey } from '../columns';
import { register } from '../register';
import { ROLES, UNIT_KINDS } from '../roles';

export const units = table({
  name: 'units',
  title: 'Đơn vị',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    name: text('Tên đơn vị', { required: true, width: 260 }),
    kind: choice('Loại', UNIT_KINDS, { required: true, width: 90 }),
    role: choice('Vai trò', ROLES, {
      required: true,
      width: 170,
      note: 'Nhiệm vụ của Điều 4 đến Điều 10 giao theo vai trò này.',
    }),
    shortName: text('Tên viết tắt', { width: 110 }),
    head: text('Trưởng đơn vị', { personal: true, width: 170 }),
    email: email('Email', { personal: true, width: 190 }),
    phone: phone('Số điện thoại', { personal: true, width: 110 }),
    note,
    rowKey,
  },
});
export type UnitRow = Row<typeof units>;

export const unitsRegister = register({
  table: units,
  group: 'duties',
  owner: 'Đầu mối',
  about: 'Các phòng, khoa, trung tâm, đoàn thể làm công tác cựu HSSV (Điều 1.2, Điều 3).',
  item: 'đơn vị',
  shows: ['name', 'role', 'head'],
  rules: { unique: ['name'] },
  keeps: 'người của trường, không phải cựu HSSV',
});
