/** Tab `Hàng chờ`: what somebody asked for that only the office account can do, and how far it is. */
import { choice, integer, text, time, verbatim } from '../columns';
import { table, type Row } from '../table';

export const QUEUE_STATES = ['Chờ', 'Đang làm', 'Xong', 'Không làm được', 'Đã hủy'] as const;

/** One row an action; who may edit the workbook may ask, and what runs is what the program itself noted (QueueEntry). */
export const queue = table({
  name: 'queue',
  title: 'Hàng chờ',
  key: ['number'],
  visibility: 'hidden',
  columns: {
    number: integer('Số', { required: true, machine: true, width: 50 }),
    method: verbatim('Việc của máy', { machine: true, width: 140 }),
    action: text('Việc', { machine: true, width: 200 }),
    input: verbatim('Thông tin kèm', { machine: true, width: 160 }),
    askedBy: text('Người nhờ', { machine: true, width: 190 }),
    askedAt: time('Nhờ lúc', { machine: true, width: 130 }),
    state: choice('Tình trạng', QUEUE_STATES, { machine: true, width: 110 }),
    label: text('Đang', { machine: true, width: 160 }),
    done: integer('Đã xong', { machine: true, width: 70 }),
    total: integer('Tất cả', { machine: true, width: 70 }),
    outcome: text('Kết quả', { machine: true, width: 260 }),
    result: verbatim('Kết quả của máy', { machine: true, width: 160 }),
    endedAt: time('Xong lúc', { machine: true, width: 130 }),
  },
});
export type QueueRow = Row<typeof queue>;

/** A row is open as long as the dispatcher has still to do with it. */
export const isOpen = ({ state }: Pick<QueueRow, 'state'>): boolean =>
  state === 'Chờ' || state === 'Đang làm';
