/**
 * Which rows of `Hàng chờ` may run: numbers and marks that the program keeps outside the grid, where nobody types. A row
 * that has no entry, or no longer shows what its entry was made from, is somebody's hand and does nothing.
 */
import type { LocalTime } from '../dates';
import { isOpen, type QueueRow } from './queue-table';

export interface QueueEntry {
  readonly number: number;
  /** The mark of what was asked, by whom, when: see `sealedText`. */
  readonly mark: string;
}

export interface QueueNotes {
  /** The number of the next row; never used twice. */
  readonly next: number;
  /** Open actions, the oldest first. */
  readonly open: readonly QueueEntry[];
}

/** An action begun so often without ever coming to an end is not begun again: it would take every later run with it. */
export const MOST_BEGUN = 3;
/** Google keeps 9 KB a property; an entry takes some 40 bytes. */
export const MOST_OPEN = 100;

/** What a row's mark is made from: everything that decides what would be done. */
export const sealedText = ({
  number,
  method,
  input,
  askedBy,
  askedAt,
}: Pick<QueueRow, 'number' | 'method' | 'input' | 'askedBy' | 'askedAt'>): string =>
  JSON.stringify([number, method, input, askedBy, askedAt]);

/** As a property keeps it. */
export const formatNotes = ({ next, open }: QueueNotes): string =>
  JSON.stringify({ next, open: open.map(({ number, mark }) => [number, mark]) });

const isPair = (value: unknown): value is [number, string] =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'string';

/** The notes as they were formatted; an empty queue where there are none. */
export const parseNotes = (text: string | null): QueueNotes => {
  const read: unknown = text === null ? null : JSON.parse(text);
  if (typeof read !== 'object' || read === null || !('next' in read) || !('open' in read))
    return { next: 1, open: [] };
  const pairs: readonly unknown[] = Array.isArray(read.open) ? read.open : [];
  return {
    next: typeof read.next === 'number' ? read.next : 1,
    open: pairs.filter(isPair).map(([number, mark]) => ({ number, mark })),
  };
};

/** Ended rows stay this long to be looked up; after that `Nhật ký` and the papers tell what was done. */
export const KEPT_DAYS = 30;

/** Whether a row ended before `limit`, so that nobody looks for it any more. */
export const isOld = (row: Pick<QueueRow, 'state' | 'endedAt'>, limit: LocalTime): boolean =>
  !isOpen(row) && row.endedAt !== null && row.endedAt < limit;

export interface QueuePlan {
  /** Rows to carry out, in this order. */
  readonly run: readonly QueueRow[];
  /** Rows that pretend to wait: nobody asked for them through the program, or they were changed since. */
  readonly forged: readonly QueueRow[];
  /** Entries whose row is gone, ended or forged: nothing is left to do for them. */
  readonly dropped: readonly number[];
}

/** Decides what of the tab is to be done. `markOf` makes the mark of a row as it stands. */
export const planQueue = (
  { open }: QueueNotes,
  rows: readonly QueueRow[],
  markOf: (row: QueueRow) => string,
): QueuePlan => {
  const waiting = rows.filter(isOpen);
  const run = open.flatMap(({ number, mark }) => {
    const genuine = waiting.find((row) => row.number === number && markOf(row) === mark);
    return genuine ? [genuine] : [];
  });
  const numbers = new Set(run.map(({ number }) => number));
  return {
    run,
    // A second row under a number already given cannot be marked by its number; it does nothing either way.
    forged: waiting.filter(
      (row) => !numbers.has(row.number) && rows.find(({ number }) => number === row.number) === row,
    ),
    dropped: open.filter(({ number }) => !numbers.has(number)).map(({ number }) => number),
  };
};

/** An open row that asks the same: pressed twice it is done once. */
export const findSame = (rows: readonly QueueRow[], method: string, input: string): QueueRow | undefined =>
  rows.find((row) => isOpen(row) && row.method === method && row.input === input);
