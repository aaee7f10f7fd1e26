/** How a stored value is shown, by its number format, in locale vi_VN (1.234,5; 31/12/2025). */
import type { CellValue } from './sheet-state';

/** Without texts in quotes, escaped letters and brackets. */
const bare = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
const dateFormats = new Map<string, boolean>();

/** Whether a number under this format is a date or time. */
export const isDateFormat = (format: string | undefined): boolean => {
  if (format === undefined || format === '@') return false;
  let answer = dateFormats.get(format);
  if (answer === undefined) dateFormats.set(format, (answer = /[dmyhs]/i.test(bare(format))));
  return answer;
};

/** 912345678 → '912.345.678'. */
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

const general = (value: number): string => {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return String(Number(value.toPrecision(10)))
    .replace('.', ',')
    .replace('e', 'E');
};

const formatNumber = (value: number, format: string): string => {
  const pattern = /[#0][#0,.]*/.exec(bare(format))?.[0];
  if (pattern === undefined) return format.includes('@') ? general(value) : general(value);
  const decimals = /\.(0*)/.exec(pattern)?.[1]?.length ?? 0;
  const scaled = format.includes('%') ? value * 100 : value;
  const [whole = '', fraction = ''] = Math.abs(scaled).toFixed(decimals).split('.');
  const padded = whole.padStart((/^[#,]*(0*)/.exec(pattern.split('.')[0] ?? '')?.[1] ?? '').length, '0');
  const digits = (pattern.includes(',') ? grouped(padded) : padded) + (fraction === '' ? '' : `,${fraction}`);
  const literal = format
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replace(/"([^"]*)"/g, '$1')
    .replace(/\\(.)/g, '$1');
  return (scaled < 0 ? '-' : '') + literal.replace(/[#0][#0,.]*/, digits);
};

const two = (value: number): string => String(value).padStart(2, '0');

/** The parts of a serial number as the clock on the wall shows them. */
export const momentOfSerial = (serial: number): Date =>
  new Date(Math.round((serial - 25_569) * 86_400) * 1000);

const formatMoment = (serial: number, format: string): string => {
  const moment = momentOfSerial(serial);
  let timeSeen = false;
  return format.replace(
    /"([^"]*)"|\[[^\]]*\]|y+|m+|d+|h+|s+/gi,
    (token: string, quoted: string | undefined) => {
      if (quoted !== undefined) return quoted;
      const sized = (value: number): string => (token.length > 1 ? two(value) : String(value));
      switch (token.charAt(0).toLowerCase()) {
        case 'y':
          return String(moment.getUTCFullYear()).slice(token.length > 2 ? 0 : -2);
        case 'd':
          return sized(moment.getUTCDate());
        case 'h':
          timeSeen = true;
          return sized(moment.getUTCHours());
        case 's':
          return sized(moment.getUTCSeconds());
        case 'm':
          return sized(timeSeen ? moment.getUTCMinutes() : moment.getUTCMonth() + 1);
        default:
          return token;
      }
    },
  );
};

/** The text a person sees in the cell. */
export const displayText = (value: CellValue, format: string | undefined): string => {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === undefined || format === '@' || format === 'General') return general(value);
  return isDateFormat(format) ? formatMoment(value, format) : formatNumber(value, format);
};
