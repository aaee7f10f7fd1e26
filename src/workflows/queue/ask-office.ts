/** Puts an action into `Hàng chờ`, for the office account to carry out: whoever pressed cannot reach forms, files and mail. */
import { findSame, MOST_OPEN } from '../../domain/queue/queue-entries';
import { queue, type QueueRow } from '../../domain/queue/queue-table';
import { userError } from '../../domain/problem';
import { MOST_IN_CELL } from '../../domain/text';
import { now } from '../../google/clock';
import { writeRows } from '../../google/keyed-write';
import { queueMarkOf, readNotes, readQueueRows, writeNotes } from '../../google/queue';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';

export interface QueuedAction {
  readonly state: 'queued';
  /** The row's number in `Hàng chờ`. */
  readonly number: number;
  /** What to tell the person who pressed. */
  readonly message: string;
}

const queued = (number: number): QueuedAction => ({
  state: 'queued',
  number,
  message: 'Đã chuyển cho tài khoản của phòng, xong trong khoảng 5 phút.',
});

/** `action` is what people call it; `input` the validated input as JSON. What waits already is not asked for twice. */
export const askOffice = (method: string, action: string, input: string): QueuedAction =>
  underLock('ghi vào hàng chờ', () => {
    finishUnfinished();
    if (input.length > MOST_IN_CELL) throw userError('queue.tooLong', {});
    const same = findSame(readQueueRows(), method, input);
    const notes = readNotes();
    if (same && notes.open.some(({ number, mark }) => number === same.number && mark === queueMarkOf(same)))
      return queued(same.number);
    if (notes.open.length >= MOST_OPEN) throw userError('queue.full', {});
    const row = { number: notes.next, method, action, input, askedBy: whoami(), askedAt: now() };
    writeRows(queue, [{ ...row, ...EMPTY }]);
    writeNotes({
      next: notes.next + 1,
      open: [...notes.open, { number: row.number, mark: queueMarkOf(row) }],
    });
    return queued(row.number);
  });

/** A row that a stop left under this number before it was noted is written over whole. */
const EMPTY: Partial<QueueRow> = {
  state: 'Chờ',
  label: null,
  done: null,
  total: null,
  outcome: null,
  result: null,
  endedAt: null,
};
