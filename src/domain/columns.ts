/** The columns of a table by what they hold: text, email, telephone, day, hour, time, number, yes or no, choice. */
import type { Cell, CellProblemCode, CellReading } from './cell';
import type { ColumnKind } from './column-kind';
import { parseDate, type IsoDate, type LocalTime } from './dates';
import { ANY_TEXT } from './problems/where';
import { lazily, remember } from './remember';
import { readPhone } from './roster/phone';
import type { Column, ColumnOptions } from './table';
import { eitherOf, fold, tidy } from './text';
import { parseTimeOfDay } from './time-of-day';

const good = <T>(value: T): CellReading<T> => ({ ok: true, value });
const bad = (code: CellProblemCode): { readonly ok: false; readonly code: CellProblemCode } => ({
  ok: false,
  code,
});
const sheetError = (cell: Cell): boolean =>
  typeof cell === 'string' &&
  cell.startsWith('#') &&
  /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)$/.test(cell);

const textKind: ColumnKind<string> = {
  name: 'text',
  expected: ANY_TEXT,
  format: '@',
  read: (cell) => (sheetError(cell) ? bad('cell.formulaError') : good(tidy(String(cell)))),
  write: (value) => value,
};

const verbatimKind: ColumnKind<string> = { ...textKind, read: (cell) => good(String(cell)) };

/** Text whose line breaks count. */
const linesKind: ColumnKind<string> = {
  ...textKind,
  read: (cell) =>
    sheetError(cell)
      ? bad('cell.formulaError')
      : good(String(cell).split(/\r?\n/).map(tidy).join('\n').trim()),
};

/** When on a day something begins; kept as text, for people say '7h30 - 11h30' and 'buổi sáng' too. */
const hourKind: ColumnKind<string> = {
  ...textKind,
  expected: 'giờ, ví dụ 7h30 hoặc 7h30 - 11h30',
  read: (cell) => {
    const hour = parseTimeOfDay(String(cell));
    return hour === null ? bad('cell.notHour') : good(hour);
  },
};

const emailKind: ColumnKind<string> = {
  name: 'email',
  expected: 'địa chỉ như lan@gmail.com',
  format: '@',
  read: (cell) => {
    const address = tidy(String(cell)).toLowerCase();
    // ASCII alone: 'hoà@gmail.com' is a slip of the Vietnamese keyboard, and no mail would reach it.
    return /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(address)
      ? good(address)
      : bad('cell.notEmail');
  },
  write: (value) => value,
};

const phoneKind: ColumnKind<string> = {
  name: 'phone',
  expected: 'một số điện thoại 10 số',
  format: '@',
  read: (cell) => readPhone(tidy(String(cell))),
  write: (value) => value,
};

const dateKind: ColumnKind<IsoDate> = {
  name: 'date',
  expected: 'ngày/tháng/năm, ví dụ 05/09/2003',
  format: 'dd/mm/yyyy',
  read: remember((cell: Cell): CellReading<IsoDate> => {
    const date = parseDate(tidy(String(cell)));
    return date ? good(date) : bad('cell.notDate');
  }),
  write: (value) => value,
};

const timeKind: ColumnKind<LocalTime> = {
  name: 'time',
  expected: 'ngày giờ',
  format: 'dd/mm/yyyy hh:mm:ss',
  read: (cell) => {
    const text = tidy(String(cell));
    const date = parseDate(text);
    if (!date) return bad('cell.notDate');
    return good(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(text) ? text : `${date}T00:00:00`);
  },
  write: (value) => value,
};

/** 1.250.000 and 1.234,5 are how Vietnamese people write numbers; null for anything else but a plain number. */
const readNumber = (text: string): number | null => {
  const grouped = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text) ? text.replace(/\./g, '') : text;
  const plain = grouped.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
};

const numberKind = (format: string): ColumnKind<number> => ({
  name: 'number',
  expected: 'một số',
  format,
  read: (cell) => {
    const number = typeof cell === 'number' ? cell : readNumber(tidy(String(cell)));
    return number === null ? bad('cell.notNumber') : good(number);
  },
  write: (value) => value,
});

const integerKind: ColumnKind<number> = {
  ...numberKind('0'),
  expected: 'một số nguyên',
  read: (cell) => {
    const reading = numberKind('0').read(cell);
    return reading.ok && !Number.isInteger(reading.value) ? bad('cell.notInteger') : reading;
  },
};

const flagKind: ColumnKind<boolean> = {
  name: 'flag',
  expected: 'Có hoặc Không',
  format: '@',
  choices: ['Có', 'Không'],
  read: remember((cell: Cell): CellReading<boolean> => {
    const word = fold(String(cell));
    if (['có', 'true', 'x', '1'].includes(word)) return good(true);
    return ['không', 'false', '0'].includes(word) ? good(false) : bad('cell.notChoice');
  }),
  write: (value) => (value ? 'Có' : 'Không'),
};

const choiceKind = <C extends string>(choices: readonly C[]): ColumnKind<C> => {
  const byFold = lazily(() => new Map(choices.map((known) => [fold(known), known])));
  return {
    name: 'choice',
    expected: eitherOf(choices),
    format: '@',
    choices,
    read: remember((cell: Cell): CellReading<C> => {
      const choice = byFold().get(fold(String(cell)));
      return choice === undefined ? bad('cell.notChoice') : good(choice);
    }),
    write: (value) => value,
  };
};

type Made<T, O> = Column<T> & O;
const column =
  <T>(kind: ColumnKind<T>) =>
  <const O extends ColumnOptions>(header: string, options: O): Made<T, O> => ({
    ...options,
    header,
    kind,
  });

export const text = column(textKind);
/** Text kept to the letter: ids, JSON, what the machine wrote for itself. */
export const verbatim = column(verbatimKind);
export const lines = column(linesKind);
export const hour = column(hourKind);
export const email = column(emailKind);
export const phone = column(phoneKind);
export const date = column(dateKind);
export const time = column(timeKind);
export const integer = column(integerKind);
/** Whole đồng. */
export const money = column({
  ...integerKind,
  format: '#,##0',
  expected: 'số tiền bằng đồng, ví dụ 5.000.000',
});
export const decimal = column(numberKind('#,##0.0'));
export const percent = column(numberKind('0.0%'));
export const flag = column(flagKind);
/** A text out of a short list, shown as a drop-down. */
export const choice = <const C extends string, const O extends ColumnOptions>(
  header: string,
  choices: readonly C[],
  options: O,
): Made<C, O> => column(choiceKind(choices))(header, options);
