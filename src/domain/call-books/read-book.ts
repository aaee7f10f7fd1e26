/** Reads a call book as its teacher left it: rows and columns wherever they stand by now, people by their key. */
import { parseDate, pad, type LocalTime } from '../dates';
import { OUTCOMES, type Outcome } from '../contacts/outcomes';
import { fold, tidy } from '../text';
import { BOOK_COLUMNS, BOOK_HEADERS, CONFIRM_LABEL, type BookColumn } from './columns';

/** A cell as Sheets shows it; `checked` of a box that is ticked. */
export interface BookCell {
  readonly text: string;
  readonly checked: boolean;
  /** What stands behind the text, to be put back as it was. */
  readonly value?: string | number | boolean;
}

/** What the teacher noted of one person. */
export interface BookNote {
  readonly key: string;
  readonly outcome: Outcome | null;
  readonly callBack: LocalTime | null;
  readonly note: string | null;
}

export interface Book {
  readonly confirmed: boolean;
  readonly notes: readonly BookNote[];
  /** Zero-based places, for what the program writes again. */
  readonly columns: ReadonlyMap<BookColumn, number>;
  readonly rows: ReadonlyMap<string, number>;
  /** The row of the headers. */
  readonly header: number;
  readonly cells: readonly (readonly BookCell[])[];
}

const EMPTY: BookCell = { text: '', checked: false };
export const cellAt = ({ cells }: Pick<Book, 'cells'>, row: number, column: number | undefined): BookCell =>
  column === undefined ? EMPTY : (cells[row]?.[column] ?? EMPTY);

const columnsIn = (row: readonly BookCell[]): Map<BookColumn, number> => {
  const words = row.map(({ text }) => fold(text));
  return new Map(
    BOOK_COLUMNS.flatMap((column): [BookColumn, number][] => {
      const at = words.indexOf(fold(BOOK_HEADERS[column]));
      return at < 0 ? [] : [[column, at]];
    }),
  );
};

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

const outcomeOf = (text: string): Outcome | null =>
  OUTCOMES.find((outcome) => fold(outcome) === fold(text)) ?? null;

/** A call-back that cannot be read is kept as words, so that nothing the teacher typed is lost. */
const noteOf = (key: string, read: (column: BookColumn) => string): BookNote => {
  const typed = read('callBack');
  const callBack = typed === '' ? null : parseCallBack(typed);
  const words = [read('note'), typed !== '' && callBack === null ? `Hẹn: ${typed}` : ''];
  const note = words.filter((word) => word !== '').join('. ');
  return { key, outcome: outcomeOf(read('outcome')), callBack, note: note === '' ? null : note };
};

const isConfirmed = (rows: readonly (readonly BookCell[])[]): boolean =>
  rows.some(
    (row) => row.some(({ text }) => fold(text) === fold(CONFIRM_LABEL)) && row.some(({ checked }) => checked),
  );

/** Null where no row holds the headers of name and key: the book has not been laid out, or is spoilt. */
export const readBook = (cells: readonly (readonly BookCell[])[]): Book | null => {
  const header = cells.findIndex((row) => columnsIn(row).has('key'));
  if (header < 0) return null;
  const columns = columnsIn(cells[header] ?? []);
  const rows = new Map<string, number>();
  const notes: BookNote[] = [];
  cells.forEach((_row, at) => {
    const read = (column: BookColumn): string => tidy(cellAt({ cells }, at, columns.get(column)).text);
    const key = read('key');
    if (at <= header || key === '' || rows.has(key)) return;
    rows.set(key, at);
    notes.push(noteOf(key, read));
  });
  return { confirmed: isConfirmed(cells.slice(0, header + 1)), notes, columns, rows, header, cells };
};
