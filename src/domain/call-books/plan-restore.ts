/** Gives a teacher's cells back what they held where a write met rows or columns that had just been moved. */
import { fold } from '../text';
import { BOOK_HEADERS, PROGRAM_COLUMNS } from './columns';
import { BOOK_SHEET } from './layout';
import { cellAt, type Book, type BookCell } from './read-book';
import type { CellData, SheetRequest } from './sheet-requests';

interface Place {
  readonly row: number;
  readonly column: number;
}
interface Landed extends Place {
  readonly text: string;
}

/** The cells that requests of single places wrote, and what into each. */
const landedOf = (requests: readonly SheetRequest[]): Landed[] =>
  requests.flatMap((request) => {
    if (!('updateCells' in request)) return [];
    const { start, rows } = request.updateCells;
    return rows.flatMap(({ values }, down) =>
      values.map(({ userEnteredValue: value }, right) => ({
        row: start.rowIndex + down,
        column: start.columnIndex + right,
        text: value !== undefined && 'stringValue' in value ? value.stringValue : '',
      })),
    );
  });

const headerOf = (book: Book, column: number): string => fold(cellAt(book, book.header, column).text);
const keyOf = (book: Book, row: number): string => cellAt(book, row, book.columns.get('key')).text;

/** A row without a key is known by what stands in it elsewhere. */
const identity = (book: Book, { row, column }: Place): string => {
  const key = keyOf(book, row);
  if (key !== '') return key;
  const rest = (book.cells[row] ?? []).map(({ text }, at) =>
    at === column || text === '' ? '' : `${headerOf(book, at)}=${text}`,
  );
  return `?${rest
    .filter((text) => text !== '')
    .sort()
    .join('|')}`;
};

const OWN = new Set(PROGRAM_COLUMNS.map((column) => fold(BOOK_HEADERS[column])));

/** The cell of the same person under the same header before the write. */
const cellBefore = (before: Book, after: Book, place: Place): BookCell => {
  const header = headerOf(after, place.column);
  const column = (before.cells[before.header] ?? []).findIndex(({ text }) => fold(text) === header);
  const wanted = identity(after, place);
  const row = before.cells.findIndex((_, at) => identity(before, { row: at, column }) === wanted);
  return cellAt(before, row, column < 0 ? undefined : column);
};

/** A key that was written over: the one that is missing now, of the row of that name. */
const keyBefore = (before: Book, after: Book, place: Place): BookCell => {
  const name = cellAt(after, place.row, after.columns.get('name')).text;
  const missing = [...before.rows].filter(([key]) => !after.rows.has(key));
  const named = missing.filter(([, row]) => cellAt(before, row, before.columns.get('name')).text === name);
  const [found, ...others] = named.length > 0 ? named : missing;
  return found === undefined || others.length > 0
    ? cellAt(after, place.row, place.column)
    : cellAt(before, found[1], before.columns.get('key'));
};

const valueOf = ({ text, value = text }: BookCell): NonNullable<CellData['userEnteredValue']> => {
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
};

const restoring = ({ row, column }: Place, cell: BookCell): SheetRequest => ({
  updateCells: {
    start: { sheetId: BOOK_SHEET, rowIndex: row, columnIndex: column },
    rows: [{ values: [cell.text === '' ? {} : { userEnteredValue: valueOf(cell) }] }],
    fields: 'userEnteredValue',
  },
});

/** The headers that were there before and are not now, in their order: what was written over them. */
const lostHeaders = (before: Book, after: Book): BookCell[] => {
  const now = new Set((after.cells[after.header] ?? []).map(({ text }) => fold(text)));
  return (before.cells[before.header] ?? []).filter(({ text }) => text !== '' && !now.has(fold(text)));
};

/**
 * What to put back after `requests`, planned on `before`, have met `after`. The program's own columns are left to the next
 * update, which compares them by key; a cell that held just what was written there before is none to put back.
 */
export const planRestore = (before: Book, requests: readonly SheetRequest[], after: Book): SheetRequest[] => {
  const lost = lostHeaders(before, after);
  return landedOf(requests).flatMap((landed) => {
    const found = cellAt(after, landed.row, landed.column);
    if (found.text !== landed.text) return [];
    if (landed.row === after.header) {
      const header = lost.shift();
      return header === undefined ? [] : [restoring(landed, header)];
    }
    const isPerson = landed.row > after.header && keyOf(after, landed.row) !== '';
    if (isPerson && OWN.has(headerOf(after, landed.column))) return [];
    const isKey = after.columns.get('key') === landed.column;
    const was = isKey ? keyBefore(before, after, landed) : cellBefore(before, after, landed);
    return was.text === found.text ? [] : [restoring(landed, was)];
  });
};
