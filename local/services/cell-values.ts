/** Cell values on their way between the state and a script: serial numbers become Dates of this realm, texts are parsed. */
import { displayText, isDateFormat, momentOfSerial } from '../world/number-format';
import type { CellStyle, CellValue, SheetState } from '../world/sheet-state';
import { styleAt } from '../world/styles';
import { typedValue, type TypedValue } from '../world/typed-values';
import { dateOf, exception } from './core';

/** What a script reads from a cell. */
export type ScriptValue = string | number | boolean | GoogleAppsScript.Base.Date;

const MAX_LENGTH = 50_000;

/** Milliseconds by serial number, as far as this execution has worked them out: birth dates come again and again. */
const instants = new Map<number, number>();

const instantOf = (serial: number): number => {
  const moment = momentOfSerial(serial);
  const local = new Date(2000, 0, 1, moment.getUTCHours(), moment.getUTCMinutes(), moment.getUTCSeconds());
  return local.setFullYear(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate());
};

/** The Date of a serial number in the spreadsheet's time zone (which is the process's: Asia/Ho_Chi_Minh); each one anew, for scripts may change it. */
export const dateOfSerial = (serial: number): GoogleAppsScript.Base.Date => {
  const known = instants.get(serial);
  if (known !== undefined) return dateOf(known);
  const instant = instantOf(serial);
  instants.set(serial, instant);
  return dateOf(instant);
};

const serialOfDate = (date: Date): number =>
  Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  ) /
    86_400_000 +
  25_569;

export const toScript = (value: CellValue, style: CellStyle | undefined): ScriptValue =>
  typeof value === 'number' && isDateFormat(style?.format) ? dateOfSerial(value) : value;

export const toDisplay = (value: CellValue, style: CellStyle | undefined): string =>
  displayText(value, style?.format);

const fromDate = (date: Date, style: CellStyle): TypedValue => {
  const serial = serialOfDate(date);
  const format = Number.isInteger(serial) ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss';
  // Assumed: under '@' a Date is stored as its text.
  return style.format === '@' ? { value: displayText(serial, format) } : { value: serial, format };
};

const typedByScript = (value: unknown, style: CellStyle, thisYear: number): TypedValue => {
  if (value === null || value === undefined) return { value: '' };
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : '#NUM!' };
  if (value instanceof Date) return fromDate(value, style);
  if (typeof value !== 'string')
    throw exception(`Cannot put ${Object.prototype.toString.call(value)} into a cell.`);
  if (value.length > MAX_LENGTH) {
    throw exception('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  return typedValue(value, style, thisYear);
};

/** What a value from a script becomes in a cell. */
export const readScriptValue = (
  sheet: SheetState,
  row: number,
  column: number,
  value: unknown,
  thisYear: number,
): TypedValue => typedByScript(value, styleAt(sheet, row, column), thisYear);
