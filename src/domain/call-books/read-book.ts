/** Reads a call book as its teacher left it: rows and columns wherever they stand by now, people by their key. */
import { parseDate, pad, type LocalTime } from '../dates';
import { CONTACT_OUTCOMES, type ContactOutcome } from '../contacts/outcomes';
import { fold, joinFilled, tidy } from '../text';
import { readSheet, wordAt, type SheetCells, type SheetReading } from '../shared-sheets/read-sheet';
import { bookColumns, CONFIRM_LABEL, type BookColumn } from './columns';

/** What the teacher noted of one person. */
export interface BookNote {
  readonly key: string;
  readonly outcome: ContactOutcome | null;
  readonly callBack: LocalTime | null;
  readonly note: string | null;
}

export interface CallBook extends SheetReading<BookColumn> {
  readonly confirmed: boolean;
  readonly notes: readonly BookNote[];
}

/** 20/01/2026, 20/01/2026 16:00 or 16:00:00; a day without an hour is meant from its morning on. Null for anything else. */
export const parseCallBack = (typed: string): LocalTime | null => {
  const [, day = '', hour, minute = '00'] =
    /^(\S+?)(?:[ ,]+(\d{1,2})(?:[:hg](\d{2})?(?::\d{2})?)?)?$/i.exec(tidy(typed)) ?? [];
  const date = parseDate(day);
  const valid = Number(hour ?? 0) < 24 && Number(minute) < 60;
  return date === null || !valid
    ? null
    : `${date}T${hour === undefined ? '08' : pad(Number(hour))}:${minute}:00`;
};

const outcomeOf = (text: string): ContactOutcome | null =>
  CONTACT_OUTCOMES.find((outcome) => fold(outcome) === fold(text)) ?? null;

/** A call-back that cannot be read is kept as words, so that nothing the teacher typed is lost. */
const noteOf = (key: string, read: (column: BookColumn) => string): BookNote => {
  const typed = read('callBack');
  const callBack = typed === '' ? null : parseCallBack(typed);
  const words = [read('note'), typed !== '' && callBack === null ? `Hẹn: ${typed}` : ''];
  const note = joinFilled(words, '. ');
  return { key, outcome: outcomeOf(read('outcome')), callBack, note: note === '' ? null : note };
};

const isConfirmed = (rows: SheetCells): boolean =>
  rows.some(
    (row) => row.some(({ text }) => fold(text) === fold(CONFIRM_LABEL)) && row.some(({ checked }) => checked),
  );

/** Null where no row holds the header of the key: the book has not been laid out, or is spoilt. */
export const readCallBook = (cells: SheetCells): CallBook | null => {
  const reading = readSheet<BookColumn>(cells, bookColumns);
  if (reading === null) return null;
  const notes = [...reading.rows].map(([key, row]) => noteOf(key, (column) => wordAt(reading, row, column)));
  return { ...reading, confirmed: isConfirmed(cells.slice(0, reading.header + 1)), notes };
};
