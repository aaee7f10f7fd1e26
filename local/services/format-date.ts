/** Utilities.formatDate: the letters of Java's SimpleDateFormat that office programs use, in any time zone. */
import { exception } from './core';

const two = (value: number, width: number): string => String(value).padStart(width, '0');

type Parts = Record<string, string>;
const partsOf = (date: Date, timeZone: string): Parts => {
  try {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      weekday: 'short',
      timeZoneName: 'longOffset',
    });
    return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
  } catch {
    throw exception(`Invalid time zone: ${timeZone}`);
  }
};

/** '+0700', or '+07:00' and 'Z' for none. */
const offset = (parts: Parts, colon: boolean): string => {
  const [, sign = '+', hours = '00', minutes = '00'] =
    /([+-])(\d{2}):(\d{2})/.exec(parts['timeZoneName'] ?? '') ?? [];
  if (!colon) return sign + hours + minutes;
  return hours === '00' && minutes === '00' ? 'Z' : `${sign}${hours}:${minutes}`;
};

const WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const number = (parts: Parts, type: string): number => Number(parts[type]);

/** What each letter stands for; `width` is how often it is repeated. */
const LETTERS: Readonly<Record<string, (parts: Parts, width: number, date: Date) => string>> = {
  y: (parts, width) =>
    width === 2 ? two(number(parts, 'year') % 100, 2) : two(number(parts, 'year'), width),
  M: (parts, width) => two(number(parts, 'month'), width),
  d: (parts, width) => two(number(parts, 'day'), width),
  H: (parts, width) => two(number(parts, 'hour'), width),
  h: (parts, width) => two(number(parts, 'hour') % 12 === 0 ? 12 : number(parts, 'hour') % 12, width),
  a: (parts) => (number(parts, 'hour') < 12 ? 'AM' : 'PM'),
  m: (parts, width) => two(number(parts, 'minute'), width),
  s: (parts, width) => two(number(parts, 'second'), width),
  S: (_parts, width, date) => two(date.getUTCMilliseconds(), width),
  E: (parts) => parts['weekday'] ?? '',
  u: (parts) => String(WEEK.indexOf(parts['weekday'] ?? '') + 1),
  Z: (parts) => offset(parts, false),
  X: (parts) => offset(parts, true),
};

const written = (token: string, parts: Parts, date: Date): string => {
  const letter = LETTERS[token.charAt(0)];
  if (!letter || (token.startsWith('M') && token.length > 2))
    throw exception(`not emulated: Utilities.formatDate with ${token}`);
  return letter(parts, token.length, date);
};

export const formatDate = (date: Date, timeZone: string, format: string): string => {
  const parts = partsOf(date, timeZone);
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token: string, quoted: string | undefined) => {
    if (quoted === undefined) return written(token, parts, date);
    return quoted === '' ? "'" : quoted.replace(/''/g, "'");
  });
};
