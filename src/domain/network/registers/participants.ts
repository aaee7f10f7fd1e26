/** `Người dự`: who was asked to an event, says they come, and came (S2.16, S2.23; Điều 4.2, 5.3). */
import { choice, date, integer, text, verbatim } from '../../columns';
import { table, type Row } from '../../table';
import { alumnus, note, reach, rowKey } from '../columns';
import { register } from '../register';

export const COMING = ['Sẽ đến', 'Chưa chắc', 'Không đến'] as const;
/** How somebody came onto the list; empty in rows typed by hand, which are asked like those chosen. */
const LISTED = ['Được mời', 'Tự đăng ký', 'Đến không đăng ký'] as const;
export const ASKED_BY = ['Email', 'Zalo', 'Facebook', 'SMS', 'Điện thoại', 'Giấy mời'] as const;

export const participants = table({
  name: 'participants',
  title: 'Người dự',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    event: text('Sự kiện', { required: true, width: 220, note: 'Đúng tên trong sổ Sự kiện.' }),
    code: integer('Mã dự', { width: 70, note: 'Số của người dự trong sự kiện; gõ khi điểm danh.' }),
    ...alumnus,
    listed: choice('Diện', LISTED, { width: 110 }),
    askedOn: date('Ngày mời', { width: 90 }),
    askedBy: choice('Mời qua', ASKED_BY, { width: 90 }),
    coming: choice('Trả lời', COMING, { width: 100 }),
    guests: integer('Số người đi cùng', { width: 80 }),
    present: choice('Điểm danh', ['Có mặt', 'Vắng'], { width: 90 }),
    presentOn: date('Ngày điểm danh', { width: 90 }),
    ...reach,
    note,
    /** In the personal link and in the code on invitation and badge: unguessable, of this event alone. */
    ticket: verbatim('Mã mời', { machine: true, width: 60 }),
    /** The submission that the row took its answer from, where it did not begin with one: form and id. */
    answer: verbatim('Mã phiếu trả lời', { machine: true, width: 60 }),
    /** The event's row; its title may be worded anew. */
    eventKey: text('Mã dòng sự kiện', { machine: true, width: 60 }),
    rowKey,
  },
});
export type ParticipantRow = Row<typeof participants>;

export const participantsRegister = register({
  table: participants,
  group: 'activities',
  owner: 'Đầu mối',
  about: 'Người được mời, trả lời và có mặt ở từng sự kiện (Điều 4.2, 5.3).',
  item: 'người dự',
  shows: ['name', 'event', 'coming', 'present'],
  day: 'presentOn',
  keeps: 'tên trong danh sách dự sự kiện của trường',
  rules: { past: ['presentOn'] },
  facts: (rows) => [
    { label: 'Được mời', value: `${rows.filter(({ listed }) => listed === 'Được mời').length} người` },
    { label: 'Sẽ đến', value: `${rows.filter(({ coming }) => coming === 'Sẽ đến').length} người` },
    { label: 'Có mặt', value: `${rows.filter(({ present }) => present === 'Có mặt').length} người` },
  ],
});
