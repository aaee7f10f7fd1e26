/** An hour or a day that passes on the workspace's clock, asked for piece by piece. */
import type { ClockReply, FiredView } from '../server/views';
import { post } from './api';

/** Time that is passing (ISO instants). */
export interface Passing {
  readonly from: string;
  readonly until: string;
  readonly clock: string;
}

/** What two pieces of time brought together. */
const joined = (one: ClockReply, other: ClockReply): ClockReply => {
  const keyOf = ({ handler, as }: FiredView): string => `${handler} ${as}`;
  const views = new Map(one.fired.map((fired) => [keyOf(fired), fired]));
  for (const fired of other.fired) {
    const before = views.get(keyOf(fired));
    views.set(keyOf(fired), {
      ...fired,
      runs: (before?.runs ?? 0) + fired.runs,
      first: before?.first ?? fired.first,
      errors: [...(before?.errors ?? []), ...fired.errors],
    });
  }
  return { ...other, fired: [...views.values()], mails: one.mails + other.mails };
};

/** Lets time pass piece by piece, and tells how far it is; gives what it brought altogether. */
export const passTime = async (
  by: 'hour' | 'day',
  from: string,
  tell: (passing: Passing) => void,
): Promise<ClockReply> => {
  let reply = await post<ClockReply>('/api/clock', { by });
  while (!reply.done) {
    const { until, clock } = reply;
    tell({ from, until, clock });
    reply = joined(reply, await post<ClockReply>('/api/clock', { until }));
  }
  return reply;
};
