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

const offset = (parts: Parts, colon: boolean): string => {
  const found = /([+-])(\d{2}):(\d{2})/.exec(parts['timeZoneName'] ?? '');
  return found ? `${found[1] ?? '+'}${found[2] ?? '00'}${colon ? ':' : ''}${found[3] ?? '00'}` : colon ? 'Z' : '+0000';
};

const written = (token: string, parts: Parts, date: Date): string => {
  const number = (type: string): number => Number(parts[type]);
  const width = token.length;
  switch (token.charAt(0)) {
    case 'y':
      return width === 2 ? two(number('year') % 100, 2) : two(number('year'), width);
    case 'M':
      if (width > 2) throw exception(`not emulated: Utilities.formatDate with ${token}`);
      return two(number('month'), width);
    case 'd':
      return two(number('day'), width);
    case 'H':
      return two(number('hour'), width);
    case 'h':
      return two(number('hour') % 12 === 0 ? 12 : number('hour') % 12, width);
    case 'a':
      return number('hour') < 12 ? 'AM' : 'PM';
    case 'm':
      return two(number('minute'), width);
    case 's':
      return two(number('second'), width);
    case 'S':
      return two(date.getUTCMilliseconds(), width);
    case 'E':
      return parts['weekday'] ?? '';
    case 'u':
      return String(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts['weekday'] ?? '') + 1);
    case 'Z':
      return offset(parts, false);
    case 'X':
      return offset(parts, true);
    default:
      throw exception(`not emulated: Utilities.formatDate with ${token}`);
  }
};

export const formatDate = (date: Date, timeZone: string, format: string): string => {
  const parts = partsOf(date, timeZone);
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token: string, quoted: string | undefined) => {
    if (quoted === undefined) return written(token, parts, date);
    return quoted === '' ? "'" : quoted.replace(/''/g, "'");
  });
};
