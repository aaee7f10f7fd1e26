/** Starts a top-level function of the script; arguments and result cross the border of the realm as JSON text. */
import { mayRunScript } from './consent';
import { dateOf, exception, host } from './core';

/** What starts a function besides a plain call: the opening of the spreadsheet, or a clock trigger. */
export type EventKind = 'none' | 'open' | 'clock';

const clockEvent = (triggerUid: string) => {
  const now = dateOf(host().now());
  return {
    authMode: mode('FULL'),
    triggerUid,
    timezone: 'UTC',
    year: now.getUTCFullYear(),
    month: now.getUTCMonth() + 1,
    'day-of-month': now.getUTCDate(),
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    second: now.getUTCSeconds(),
  };
};

const mode = (name: 'FULL' | 'LIMITED'): unknown => ScriptApp.AuthMode[name];

const argumentsOf = (kind: EventKind, json: string): unknown[] => {
  // The host writes a list.
  const args = JSON.parse(json) as unknown[];
  if (kind === 'open') return [{ authMode: mode('LIMITED') }];
  return kind === 'clock' ? [clockEvent(String(args[0]))] : args;
};

const described = (error: unknown) =>
  error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack ?? '' }
    : { name: 'Error', message: String(error), stack: '' };

/** Gives the JSON of {ok: true, value} or {ok: false, error: {name, message, stack}}. */
export const invoke = (name: string, kind: EventKind, args: string): string => {
  try {
    // Opened read-only, the spreadsheet runs no trigger; google.script.run and menus are not there to be called.
    if (!mayRunScript()) {
      if (kind === 'open') return JSON.stringify({ ok: true });
      throw exception('You do not have permission to access the requested document.');
    }
    const found: unknown = Reflect.get(globalThis, name);
    if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
    return JSON.stringify({
      ok: true,
      value: Reflect.apply(found, null, argumentsOf(kind, args)) as unknown,
    });
  } catch (error) {
    return JSON.stringify({ ok: false, error: described(error) });
  }
};
