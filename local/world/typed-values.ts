/**
 * What a text becomes when a person types it into a cell, or a script gives it to setValue, in locale vi_VN:
 * decimal comma, thousands point, day before month. Read: Sheets' "automatic" parsing (USER_ENTERED in the
 * Sheets API). Assumed, not seen live: points never separate dates, two-digit years turn at 30, and a text
 * that starts with + or − and is no number is taken for a formula.
 */
import type { CellStyle, CellValue } from './sheet-state';

export interface TypedValue {
  value: CellValue;
  /** The format the cell takes when it had none. */
  format?: string;
  formula?: string;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d+)?(?:[eE][+-]?\d+)?$/;
const parseNumber = (text: string): number | null => {
  if (!NUMBER.test(text) || !/\d/.test(text) || /^[+-]?[eE]/.test(text)) return null;
  return Number(text.replace(/\./g, '').replace(',', '.'));
};

/** The serial number of a day; null when there is no such day. */
const serialOfDay = (year: number, month: number, day: number): number | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round(date.getTime() / 86_400_000) + 25_569;
};

const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);

const parseDay = (text: string, thisYear: number): TypedValue | null => {
  const found = (serial: number | null, format: string): TypedValue | null =>
    serial === null || serial < 0 ? null : { value: serial, format };
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (iso) return found(serialOfDay(Number(iso[1]), Number(iso[2]), Number(iso[3])), 'dd/mm/yyyy');
  const full = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (full)
    return found(serialOfDay(fullYear(full[4] ?? ''), Number(full[3]), Number(full[1])), 'dd/mm/yyyy');
  const month = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  if (month) return found(serialOfDay(Number(month[2]), Number(month[1]), 1), 'mm/yyyy');
  const short = /^(\d{1,2})[/-](\d{1,2})$/.exec(text);
  return short ? found(serialOfDay(thisYear, Number(short[2]), Number(short[1])), 'dd/mm') : null;
};

const parseTime = (text: string): number | null => {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return null;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  return hour < 24 && minute < 60 && second < 60 ? (hour * 3600 + minute * 60 + second) / 86_400 : null;
};

const parseMoment = (text: string, thisYear: number): TypedValue | null => {
  const [first = '', second, ...more] = text.split(/\s+/);
  if (more.length > 0) return null;
  if (second === undefined) {
    const time = parseTime(first);
    return time === null ? parseDay(first, thisYear) : { value: time, format: 'hh:mm:ss' };
  }
  const day = parseDay(first, thisYear);
  const time = parseTime(second);
  return day && time !== null ? { value: Number(day.value) + time, format: 'dd/mm/yyyy hh:mm:ss' } : null;
};

const parseAmount = (text: string): TypedValue | null => {
  const plain = parseNumber(text);
  if (plain !== null) return { value: plain };
  const percent = /^(.+?)\s*%$/.exec(text);
  const share = percent ? parseNumber(percent[1] ?? '') : null;
  if (share !== null) return { value: share / 100, format: text.includes(',') ? '0.00%' : '0%' };
  const money = /^(.+?)\s*₫$/.exec(text);
  const amount = money ? parseNumber(money[1] ?? '') : null;
  return amount === null ? null : { value: amount, format: '#,##0 [$₫]' };
};

/** Nothing is computed: HYPERLINK shows its label, every other formula shows '#N/A', what cannot be one '#ERROR!'. */
export const shownForFormula = (formula: string): string => {
  const link = /^=HYPERLINK\(\s*"([^"]*)"\s*(?:[;,]\s*"([^"]*)"\s*)?\)$/i.exec(formula);
  if (link) return link[2] ?? link[1] ?? '';
  return /^=[+-]?\s*[\p{L}\d("{]/u.test(formula) && !/^=[+-]/.test(formula) ? '#N/A' : '#ERROR!';
};

const asFormula = (text: string): TypedValue => {
  const formula = text.startsWith('=') ? text : `=${text}`;
  return { value: shownForFormula(formula), formula };
};

/** Begins like nothing but plain text: most of what is typed. */
const surelyText = (text: string): boolean => !/^[\s\d+\-=.,'tTfF]/.test(text);

/**
 * What a typed text becomes in a cell of that style. `thisYear` completes 'dd/mm'.
 * A cell with format '@' keeps the text as it is.
 */
export const typedValue = (text: string, style: CellStyle, thisYear: number): TypedValue => {
  if (text === '' || style.format === '@' || surelyText(text)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return asFormula(text);
  const trimmed = text.trim();
  if (/^true$/i.test(trimmed)) return { value: true };
  if (/^false$/i.test(trimmed)) return { value: false };
  const parsed = parseAmount(trimmed) ?? parseMoment(trimmed, thisYear);
  if (parsed) return parsed;
  return /^[+-]./.test(text) ? asFormula(text) : { value: text };
};
