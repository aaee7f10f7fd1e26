/** Lets hours and days pass quickly: a trigger that finds nothing to do is fired now and then instead of every few minutes. */
import { queue } from '../src/domain/queue/queue-table';
import { schedule } from '../src/domain/office/office-tables';
import { nextTrigger, tick, type Fired } from './tick';
import { momentOfSerial } from './world/number-format';
import { eachRow } from './world/table-cells';
import type { World } from './world/world';
import type { Workspace } from './workspace/workspace';

const MINUTE = 60_000;
const VIETNAM_OFFSET = 7 * 60 * MINUTE;

const isoOf = (instant: number): string => new Date(instant).toISOString();

/** Instants (ISO) by task; cells of `Lịch chạy` hold local times. */
const dueTimes = (world: World): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  eachRow(world.spreadsheet, schedule, (read) => {
    const due = read('due');
    if (typeof due === 'number')
      found.set(String(read('task')), isoOf(momentOfSerial(due).getTime() - VIETNAM_OFFSET));
    return false;
  });
  return found;
};

const first = (instants: readonly string[]): string | null =>
  instants.reduce<string | null>((found, due) => (found !== null && found <= due ? found : due), null);

/** When a task of `Lịch chạy` is due next, of whatever campaign, an instant (ISO); null while it is not arranged. */
export const taskDue = (world: World, task: string): string | null =>
  first([...dueTimes(world)].flatMap(([name, due]) => (name.split(' ')[0] === task ? [due] : [])));

/** Somebody's request waits or is under way: the dispatcher goes on with it at its very next run. */
const isAsked = (world: World): boolean => {
  let asked = false;
  eachRow(world.spreadsheet, queue, (read) => {
    const state = read('state');
    asked ||= state === 'Chờ' || state === 'Đang làm';
    return asked;
  });
  return asked;
};

/** When the program next has something to do: now, an instant (ISO), or null when nothing is planned. */
export const workDue = (world: World): string | null => {
  if (isAsked(world)) return world.clock;
  return first([...dueTimes(world).values()]);
};

const postpone = (world: World, to: string): void => {
  for (const trigger of world.triggers)
    if (trigger.everyMinutes !== undefined && trigger.next !== null && trigger.next < to) trigger.next = to;
};

/** How time passes. */
export interface Passing {
  /** Triggers with nothing to do are fired once in so many minutes. */
  readonly idleMinutes: number;
  /** When something is to be done, at which they are fired as well; by default only the minutes count. */
  readonly due?: (world: World) => string | null;
  /** Asked between two firings: time stops there when it says so. */
  readonly enough?: () => boolean;
}

/** The instant to go to next. */
const nextStop = (
  workspace: Pick<Workspace, 'world'>,
  until: string,
  { idleMinutes, due }: Passing,
): string => {
  const { world } = workspace;
  const idle = isoOf(Date.parse(world.clock) + idleMinutes * MINUTE);
  const planned = due?.(world) ?? idle;
  const soon = planned <= world.clock ? (nextTrigger(workspace)?.next ?? idle) : planned;
  return [idle, until, soon > world.clock ? soon : idle].reduce((one, other) => (one < other ? one : other));
};

/**
 * Moves the clock on to an instant (ISO) and gives what was fired. It may stop before, where `enough` says so, or a
 * little after, where the last execution ran on.
 */
export const passTime = (workspace: Workspace, until: string, passing: Passing): Fired[] => {
  const { world } = workspace;
  const fired: Fired[] = [];
  while (world.clock < until) {
    const stop = nextStop(workspace, until, passing);
    postpone(world, stop);
    fired.push(...tick(workspace, stop));
    if (passing.enough?.() === true) break;
  }
  return fired;
};
