/** Tells the one who asked how far the queued actions are. */
import { isOpen, type QUEUE_STATES, type QueueRow } from '../../domain/queue/queue-table';
import { userError } from '../../domain/problem';
import { readQueueRows } from '../../google/queue';
import { whoami } from '../../google/session';

const STATES = {
  Chờ: 'waiting',
  'Đang làm': 'working',
  Xong: 'done',
  'Không làm được': 'failed',
  'Đã hủy': 'cancelled',
} as const satisfies Record<(typeof QUEUE_STATES)[number], string>;

export interface QueuedState {
  readonly number: number;
  readonly method: string;
  /** What people call it. */
  readonly action: string;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly state: (typeof STATES)[keyof typeof STATES];
  readonly progress: { readonly label: string; readonly done: number; readonly total: number } | null;
  readonly outcome: string;
  /** What the method gave, once it is done and where it is short enough to be kept. */
  readonly result?: unknown;
}

/** Rows told at once: the newest. */
const SHOWN = 20;

/** Which rows are asked for: the one of a number, the newest of all, or the newest of one's own that are still open. */
export interface QueueQuestion {
  readonly number?: number | undefined;
  readonly mine?: boolean | undefined;
}

export const readQueue = ({ number, mine }: QueueQuestion): { readonly rows: QueuedState[] } => {
  const rows = readQueueRows();
  if (number === undefined) {
    const me = mine === true ? whoami() : null;
    const shown = me === null ? rows : rows.filter((row) => isOpen(row) && row.askedBy === me);
    return { rows: shown.slice(-SHOWN).reverse().map(stateOf) };
  }
  const row = rows.find((one) => one.number === number);
  if (!row) throw userError('queue.unknown', { number });
  return { rows: [stateOf(row)] };
};

const stateOf = (row: QueueRow): QueuedState => ({
  number: row.number,
  method: row.method ?? '',
  action: row.action ?? row.method ?? '',
  askedBy: row.askedBy ?? '',
  askedAt: row.askedAt ?? '',
  state: STATES[row.state ?? 'Không làm được'],
  progress: row.total === null ? null : { label: row.label ?? '', done: row.done ?? 0, total: row.total },
  outcome: row.outcome ?? '',
  ...resultOf(row.result),
});

/** The cell is in people's reach: what is no JSON any more is left out. */
const resultOf = (text: string | null): { result?: unknown } => {
  if (text === null) return {};
  try {
    return { result: JSON.parse(text) as unknown };
  } catch {
    return {};
  }
};
