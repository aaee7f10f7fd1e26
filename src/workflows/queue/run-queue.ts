/** Carries out the rows of `Hàng chờ` as the office account, the oldest first, each once, over as many runs as it takes. */
import type { CarriedOut, CarryOut, QueueProgress } from '../../domain/queue/carry-out';
import { addDays } from '../../domain/dates';
import { isOld, KEPT_DAYS, MOST_BEGUN, planQueue, type QueuePlan } from '../../domain/queue/queue-entries';
import { isOpen, queue, type QueueRow } from '../../domain/queue/queue-table';
import { UserError } from '../../domain/problem';
import { isCopied } from '../../google/account';
import { now, today, type Budget } from '../../google/clock';
import { writeRows } from '../../google/keyed-write';
import {
  clearEnded,
  queueMarkOf,
  noteEnded,
  readBegun,
  readEnded,
  readNotes,
  readQueueRows,
  writeBegun,
  writeNotes,
  type EndedRow,
} from '../../google/queue';
import { removeRows } from '../../google/remove-rows';
import { underPress } from '../../google/press';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';

/** A longer result is left out: a property holds 9 KB. */
const MOST_RESULT = 2_000;
const FORGED =
  'Dòng này không do bảng công việc ghi, hoặc đã bị sửa. Máy không làm; bấm lại trong bảng công việc.';

/** Whether anything waits, or pretends to, or was ended and a stop left its note. */
export const hasQueued = (): boolean =>
  readNotes().open.length > 0 || readQueueRows().some(isOpen) || readEnded() !== null;

/** Works off the queue as far as the time reaches. An action that is not done then goes on in the next run. */
export const runQueue = (carryOut: CarryOut, budget: Budget): void => {
  for (const row of settle().run) {
    if (!budget.hasTime() || !work(row, carryOut, budget)) return;
  }
};

/** Ends what a stop left half told, takes forged and old rows out, and gives what is left to do. */
const settle = (): QueuePlan =>
  underLock('xem hàng chờ', () => {
    finishUnfinished();
    applyEnded();
    const notes = readNotes();
    const rows = readQueueRows();
    dropOld(rows);
    const plan = planQueue(notes, rows, queueMarkOf);
    writeRows(
      queue,
      plan.forged.map(({ number }) => ({
        number,
        state: 'Không làm được' as const,
        outcome: FORGED,
        endedAt: now(),
      })),
    );
    if (plan.dropped.length > 0)
      writeNotes({ ...notes, open: notes.open.filter(({ number }) => !plan.dropped.includes(number)) });
    return plan;
  });

/** Only beside other work: an idle run stays short. */
const dropOld = (rows: readonly QueueRow[]): void => {
  const limit = `${addDays(today(), -KEPT_DAYS)}T00:00:00`;
  removeRows(queue, new Set(rows.filter((row) => isOld(row, limit)).map(({ number }) => String(number))));
};

/** Tells in the row how its action ended, then forgets the action. */
const applyEnded = (): void => {
  const ended = readEnded();
  if (!ended) return;
  writeRows(queue, [{ ...ended, endedAt: now() }]);
  const notes = readNotes();
  writeNotes({ ...notes, open: notes.open.filter(({ number }) => number !== ended.number) });
  clearEnded();
};

/** Whether the next row may be begun: not while this one goes on or somebody else holds the workbook. */
const work = (row: QueueRow, carryOut: CarryOut, budget: Budget): boolean => {
  try {
    const taken = take(row);
    if (taken === 'gone') return true;
    const came = taken === 'worn out' ? WORN_OUT : isCopied() ? COPIED : carryOn(row, carryOut, budget);
    if (came.state === 'busy') writeBegun(row.number, 0);
    if (came.state === 'running' || came.state === 'busy') return false;
    noteEnded(endOf(row.number, came));
    underLock('ghi kết quả hàng chờ', () => {
      finishUnfinished();
      applyEnded();
    });
    return true;
  } catch (thrown) {
    if (thrown instanceof UserError && thrown.problem.code === 'action.busy') return false;
    throw thrown;
  }
};

const COPIED: CarriedOut = {
  state: 'failed',
  outcome: 'Đây là bản sao của một bảng tính khác. Mở menu Quản trị, bấm Đây là bảng tính mới.',
};

const WORN_OUT: CarriedOut = {
  state: 'failed',
  outcome: `Đã làm ${MOST_BEGUN} lần mà lần nào cũng bị ngắt giữa chừng. Bấm lại; nếu vẫn vậy, chia nhỏ việc.`,
};

/** Marks the row as begun, unless it was taken back or changed meanwhile, or was begun too often. */
const take = (row: QueueRow): 'gone' | 'begun' | 'worn out' =>
  underLock('nhận việc trong hàng chờ', () => {
    const plan = planQueue(readNotes(), readQueueRows(), queueMarkOf);
    if (!plan.run.some(({ number }) => number === row.number)) return 'gone';
    const begun = readBegun(row.number);
    if (begun >= MOST_BEGUN) return 'worn out';
    writeBegun(row.number, begun + 1);
    writeRows(queue, [{ number: row.number, state: 'Đang làm' }]);
    return 'begun';
  });

/** Calls the action again while there is time, and tells the one who asked how far it is. */
const carryOn = (row: QueueRow, carryOut: CarryOut, budget: Budget): CarriedOut => {
  for (;;) {
    const came = underPress(`queue-${row.number}`, () => carryOut(row.method ?? '', row.input ?? ''));
    if (came.state !== 'running') return came;
    tell(row.number, came.progress);
    if (!budget.hasTime()) return came;
  }
};

const tell = (number: number, { label, done, total }: QueueProgress): void => {
  underLock('ghi tiến độ hàng chờ', () => {
    writeRows(queue, [{ number, label, done, total }]);
    // Whoever tells how far it is was not cut short.
    writeBegun(number, 0);
  });
};

const endOf = (number: number, came: Extract<CarriedOut, { state: 'done' | 'failed' }>): EndedRow => {
  const result = came.state === 'done' ? JSON.stringify(came.result) : '';
  return {
    number,
    state: came.state === 'done' ? 'Xong' : 'Không làm được',
    outcome: came.outcome,
    result: result.length > MOST_RESULT ? null : result,
  };
};
