/** Moving the clock on: clock triggers that are due run as the people who made them. */
import type { Workspace } from './workspace/workspace';
import { quotaLeft, useQuota } from './world/quotas';
import type { TriggerState } from './world/world';

export interface Fired {
  readonly handler: string;
  readonly as: string;
  /** ISO instant at which it started. */
  readonly at: string;
  readonly ok: boolean;
  readonly error: string | null;
}

/** The trigger that is due first, null when none is. */
export const nextTrigger = ({
  world,
}: Pick<Workspace, 'world'>): (TriggerState & { next: string }) | null => {
  const due = world.triggers.filter(
    (trigger): trigger is TriggerState & { next: string } => trigger.next !== null,
  );
  return due.reduce<(typeof due)[number] | null>(
    (first, trigger) => (first && first.next <= trigger.next ? first : trigger),
    null,
  );
};

const reschedule = (trigger: TriggerState & { next: string }): void => {
  const { everyMinutes } = trigger;
  const state: TriggerState = trigger;
  state.next =
    everyMinutes === undefined
      ? null
      : new Date(Date.parse(trigger.next) + everyMinutes * 60_000).toISOString();
};

/** Runs one trigger at its time, or now when that has passed; a person out of trigger time has to wait for the next day. */
const fire = (workspace: Workspace, trigger: TriggerState & { next: string }): Fired | null => {
  const { world } = workspace;
  if (trigger.next > world.clock) world.clock = trigger.next;
  reschedule(trigger);
  const { handler, creator: as, id } = trigger;
  const left = quotaLeft(world, as, 'triggerMinutes');
  if (left <= 0) return null;
  const at = world.clock;
  const result = workspace.run(handler, [id], { as, event: 'clock' });
  useQuota(world, as, 'triggerMinutes', Math.min(left, result.modelledMs / 60_000));
  return { handler, as, at, ok: result.ok, error: result.error?.message ?? null };
};

/**
 * Moves the clock to an instant (ISO), by default to the next due trigger, and fires every trigger due until then.
 * Gives what was fired, in order. Throws when the instant lies in the past.
 */
export const tick = (workspace: Workspace, to?: string): Fired[] => {
  const { world } = workspace;
  const until = to === undefined ? (nextTrigger(workspace)?.next ?? world.clock) : new Date(to).toISOString();
  if (to !== undefined && until < world.clock)
    throw new Error(`${until} lies before the workspace's clock, ${world.clock}.`);
  const fired: Fired[] = [];
  for (let next = nextTrigger(workspace); next && next.next <= until; next = nextTrigger(workspace)) {
    const done = fire(workspace, next);
    if (done) fired.push(done);
  }
  if (world.clock < until) world.clock = until;
  return fired;
};
