/** Time-driven triggers: their builder and what a script sees of them. They run as the person who made them. */
import { randomText } from '../world/random';
import type { TriggerState } from '../world/world';
import { exception, host, world } from './core';
import { emulate, reveal } from './emulate';
import { enumOf } from './enum-values';

type Trigger = GoogleAppsScript.Script.Trigger;
type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;
type Builder = GoogleAppsScript.Script.TriggerBuilder;
type Enums = typeof GoogleAppsScript.Script;

export const EVENT_TYPES = enumOf<Enums['EventType']>([
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
]);
export const TRIGGER_SOURCES = enumOf<Enums['TriggerSource']>([
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);

class TriggerPart
  implements Pick<Trigger, 'getUniqueId' | 'getHandlerFunction' | 'getEventType' | 'getTriggerSource'>
{
  constructor(
    private readonly id: string,
    private readonly handler: string,
  ) {}
  getUniqueId(): string {
    return this.id;
  }
  getHandlerFunction(): string {
    return this.handler;
  }
  getEventType(): GoogleAppsScript.Script.EventType {
    return EVENT_TYPES.CLOCK;
  }
  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return TRIGGER_SOURCES.CLOCK;
  }
}

const triggerOf = ({ id, handler }: TriggerState): Trigger =>
  emulate<Trigger>('Trigger', new TriggerPart(id, handler));
const own = (): TriggerState[] => world().triggers.filter(({ creator }) => creator === host().user);

/** A person sees only the triggers that he or she made. */
export const projectTriggers = (): Trigger[] => own().map(triggerOf);

export const deleteTrigger = (trigger: Trigger): void => {
  const id = reveal(trigger, TriggerPart)?.getUniqueId();
  world().triggers = world().triggers.filter((other) => other.id !== id);
};

const MINUTE = 60_000;
/** The next moment at which the clock in the college shows this hour. */
const nextHour = (hour: number): number => {
  const day = new Date(host().now());
  day.setHours(hour, 0, 0, 0);
  return day.getTime() > host().now() ? day.getTime() : day.getTime() + 1440 * MINUTE;
};

const oneOf = (n: number, allowed: readonly number[], unit: string): number => {
  if (!allowed.includes(n))
    throw exception(`The value you passed to ${unit} was invalid. It must be one of ${allowed.join(', ')}.`);
  return n;
};

type ClockMembers =
  | 'after'
  | 'at'
  | 'atDate'
  | 'atHour'
  | 'create'
  | 'everyDays'
  | 'everyHours'
  | 'everyMinutes';

class ClockPart implements Pick<Clock, ClockMembers> {
  private minutes: number | null = null;
  private once: number | null = null;
  private hour: number | null = null;
  constructor(private readonly handler: string) {}
  private set(change: () => void): Clock {
    change();
    return emulate<Clock>('ClockTriggerBuilder', this);
  }
  everyMinutes(n: number): Clock {
    return this.set(() => (this.minutes = oneOf(n, [1, 5, 10, 15, 30], 'everyMinutes')));
  }
  everyHours(n: number): Clock {
    return this.set(() => (this.minutes = 60 * oneOf(n, [1, 2, 4, 6, 8, 12], 'everyHours')));
  }
  everyDays(n: number): Clock {
    return this.set(() => (this.minutes = 1440 * n));
  }
  atHour(hour: number): Clock {
    return this.set(() => (this.hour = hour));
  }
  after(milliseconds: number): Clock {
    return this.set(() => (this.once = host().now() + milliseconds));
  }
  at(date: GoogleAppsScript.Base.Date): Clock {
    return this.set(() => (this.once = date.getTime()));
  }
  atDate(year: number, month: number, day: number): Clock {
    return this.set(() => (this.once = new Date(year, month - 1, day).getTime()));
  }
  create(): Trigger {
    if (own().length >= 20)
      throw exception(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    const every = this.minutes;
    const next =
      this.once ?? (this.hour === null ? host().now() + (every ?? 0) * MINUTE : nextHour(this.hour));
    if (this.once === null && every === null)
      throw exception('Please specify the recurrence or date for the trigger.');
    const state: TriggerState = {
      id: randomText(world(), 19, '0123456789'),
      handler: this.handler,
      creator: host().user,
      ...(every === null ? {} : { everyMinutes: every }),
      next: new Date(next).toISOString(),
    };
    world().triggers.push(state);
    return triggerOf(state);
  }
}

export const newTrigger = (handler: string): Builder =>
  emulate<Builder>('TriggerBuilder', {
    timeBased: () => emulate<Clock>('ClockTriggerBuilder', new ClockPart(handler)),
  } satisfies Pick<Builder, 'timeBased'>);
