/** `Người dự`: who was asked to an event, says they come, and came (S2.16, S2.23; Điều 4.2, 5.3). */
import { choice, date, integer, text } from '../../columns';
import { table, type Row } from '../../table';
import { alumnus, note, reach, rowKey } from '../columns';
import { register } from '../register';

export const COMING = ['Sẽ đến', 'Chưa chắc', 'Không đến'] as const;

export const participants = table({
  name: 'participants',
  title: 'Người dự',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    event: text('Sự kiện', { required: true, width: 220, note: 'Đúng tên trong sổ Sự kiện.' }),
    code: integer('Mã dự', { width: 70, note: 'Số của người dự trong sự kiện; gõ khi điểm danh.' }),
    ...alumnus,
    coming: choice('Trả lời', COMING, { width: 100 }),
    guests: integer('Số người đi cùng', { width: 80 }),
    present: choice('Điểm danh', ['Có mặt', 'Vắng'], { width: 90 }),
    presentOn: date('Ngày điểm danh', { width: 90 }),
    ...reach,
    note,
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
    { label: 'Sẽ đến', value: `${rows.filter(({ coming }) => coming === 'Sẽ đến').length} người` },
    { label: 'Có mặt', value: `${rows.filter(({ present }) => present === 'Có mặt').length} người` },
  ],
});
