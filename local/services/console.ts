/** console and Logger: their lines are kept by the host and are no service calls. */
import { host } from './core';

const shown = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? `${value.name}: ${value.message}`;
  // JSON has no text for undefined and functions.
  return value === undefined || typeof value === 'function' ? String(value) : JSON.stringify(value);
};

/** printf-like %s, %d, %j in the first text, as both do. */
const line = (values: readonly unknown[]): string => {
  const [first, ...rest] = values;
  if (typeof first !== 'string') return values.map(shown).join(' ');
  const filled = first.replace(/%[sdoj]/g, (token) => (rest.length > 0 ? shown(rest.shift()) : token));
  return [filled, ...rest.map(shown)].join(' ');
};

const writer =
  (level: string) =>
  (...values: unknown[]): void =>
    host().log(level, line(values));

export const createConsole = () => ({
  log: writer('info'),
  info: writer('info'),
  warn: writer('warning'),
  error: writer('error'),
  time: () => undefined,
  timeEnd: () => undefined,
});

export const createLogger = () => {
  const logger = {
    log: (...values: unknown[]) => {
      host().log('info', line(values));
      return logger;
    },
    clear: () => undefined,
  };
  return logger;
};
