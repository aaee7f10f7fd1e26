/** Takes an action back out of `Hàng chờ`, as long as nobody has begun it. */
import { queue } from '../../domain/queue/queue-table';
import { userError } from '../../domain/problem';
import { readOwner } from '../../google/account';
import { now } from '../../google/clock';
import { writeRows } from '../../google/keyed-write';
import { readNotes, readQueueRows, writeNotes } from '../../google/queue';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readQueue, type QueuedState } from './read-queue';

/** Only the one who asked and the office account may. */
export const cancelQueued = (number: number): { readonly rows: QueuedState[] } => {
  underLock('hủy việc trong hàng chờ', () => {
    finishUnfinished();
    const row = readQueueRows().find((one) => one.number === number);
    if (!row) throw userError('queue.unknown', { number });
    const me = whoami();
    if (row.askedBy !== me && readOwner() !== me)
      throw userError('queue.notYours', { number, askedBy: row.askedBy ?? '' });
    // Pressed again because no answer came.
    if (row.state === 'Đã hủy') return;
    if (row.state !== 'Chờ') throw userError('queue.notWaiting', { number, state: row.state ?? '' });
    const notes = readNotes();
    // First the note, without which nothing runs; then what people see.
    writeNotes({ ...notes, open: notes.open.filter((entry) => entry.number !== number) });
    writeRows(queue, [{ number, state: 'Đã hủy', outcome: `${me} đã hủy`, endedAt: now() }]);
  });
  return readQueue({ number });
};
