/** An action that the office account carries out: seen in a call's answer, followed by its number, taken back. */
import { call } from './rpc';
import type { Problem } from './types';

/** What a call gives when it was queued. */
export interface Queued {
  readonly state: 'queued';
  readonly number: number;
  readonly message: string;
}

export const isQueued = (value: unknown): value is Queued =>
  typeof value === 'object' &&
  value !== null &&
  'state' in value &&
  value.state === 'queued' &&
  'number' in value &&
  'message' in value;

export interface QueuedProgress {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** Where a queued action stands. */
export type Stand =
  | { readonly state: 'waiting' | 'working'; readonly progress: QueuedProgress | null }
  | { readonly state: 'done'; readonly outcome: string; readonly result: unknown }
  | { readonly state: 'failed'; readonly outcome: string }
  | { readonly state: 'cancelled'; readonly outcome: string };

/** The stand of the action of that number. Throws CallFailed. */
export const readStand = async (number: number): Promise<Stand> => {
  const { rows } = await call('readQueue', { number });
  const [row] = rows;
  if (!row) return { state: 'failed', outcome: '' };
  const { state, outcome } = row;
  if (state === 'waiting' || state === 'working') return { state, progress: row.progress };
  return state === 'done' ? { state, outcome, result: row.result } : { state, outcome };
};

/** What is told of an action that the office account could not do. */
export const queuedFailure = (outcome: string): Problem => ({
  code: 'queue.failed',
  message: outcome === '' ? 'Tài khoản của phòng không làm được việc này. Bấm lại.' : outcome,
  details: {},
});

/** Asks that often, and only while somebody can see the answer. */
export const ASK_EVERY_MS = 20_000;
