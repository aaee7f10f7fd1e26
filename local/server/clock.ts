/** The clock of the page: an hour or a day passes, in pieces so that the page can show how far it is. */
import type { Fired } from '../tick';
import type { Desk } from './desk';
import { fieldsOf, textIn, type Fields } from './fields';
import { HttpProblem, json, type Reply, type Request } from './http';
import type { ClockReply, FiredView } from './views';

const STEPS = { hour: 3_600_000, day: 86_400_000 } as const;

/** The dispatcher runs many times a day: its runs are told together. */
const firedViews = (fired: readonly Fired[]): FiredView[] => {
  const views = new Map<string, FiredView>();
  for (const { handler, as, at, error } of fired) {
    const key = `${handler} ${as}`;
    const before = views.get(key) ?? { handler, as, runs: 0, first: at, last: at, errors: [] };
    const errors = error === null ? before.errors : [...before.errors, error];
    views.set(key, { ...before, runs: before.runs + 1, last: at, errors });
  }
  return [...views.values()];
};

/** Where the time that passes ends: as the page was told before, or an hour or a day from now. */
const untilIn = (fields: Fields, clock: string): string => {
  const { until } = fields;
  if (typeof until === 'string' && !Number.isNaN(Date.parse(until))) {
    const most = Date.parse(clock) + STEPS.day;
    return new Date(Math.min(most, Date.parse(until))).toISOString();
  }
  const by = textIn(fields, 'by');
  if (by !== 'hour' && by !== 'day') throw new HttpProblem(400, 'Chỉ có giờ sau và ngày sau.');
  return new Date(Date.parse(clock) + STEPS[by]).toISOString();
};

export const moveClock = (desk: Desk, request: Request): Reply => {
  const until = untilIn(fieldsOf(request), desk.world().clock);
  const before = desk.world().outbox.length;
  const fired = desk.passTime(until);
  const { clock, outbox } = desk.world();
  const reply: ClockReply = {
    ok: true,
    until,
    clock,
    done: clock >= until,
    fired: firedViews(fired),
    mails: outbox.length - before,
  };
  return json(reply);
};
