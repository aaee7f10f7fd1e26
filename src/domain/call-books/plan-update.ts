/** What the program writes again into a book: cells of its own columns that differ, and people who are new; never what a teacher typed. */
import { tidy } from '../text';
import { BOOK_COLUMNS, PROGRAM_COLUMNS, type BookPerson } from './columns';
import { BOOK_SHEET, personCells } from './layout';
import { cellAt, type Book } from './read-book';
import type { SheetRequest } from './sheet-requests';

const cellRequest = (row: number, column: number, value: string): SheetRequest => ({
  updateCells: {
    start: { sheetId: BOOK_SHEET, rowIndex: row, columnIndex: column },
    rows: [{ values: [{ userEnteredValue: { stringValue: value } }] }],
    fields: 'userEnteredValue',
  },
});

/** A row that the teacher deleted stays away; a person is new only to `known`. */
export const planUpdate = (
  book: Book,
  people: readonly BookPerson[],
  known: { has(key: string): boolean },
): SheetRequest[] => {
  const changed = people.flatMap((person) => {
    const row = book.rows.get(person.key);
    if (row === undefined) return [];
    return PROGRAM_COLUMNS.flatMap((name) => {
      const column = book.columns.get(name);
      const same = tidy(cellAt(book, row, column).text) === tidy(person[name]);
      return column === undefined || same ? [] : [cellRequest(row, column, person[name])];
    });
  });
  const fresh = people.filter(({ key }) => !book.rows.has(key) && !known.has(key));
  return [...changed, ...appended(book, fresh)];
};

/** New rows below the last one, each cell under the header of its column wherever that stands. */
const appended = (book: Book, fresh: readonly BookPerson[]): SheetRequest[] => {
  if (fresh.length === 0) return [];
  const width = Math.max(...book.columns.values()) + 1;
  const rows = fresh.map((person) => {
    const cells = personCells(person);
    const values = Array.from({ length: width }, (_, at) => {
      const index = BOOK_COLUMNS.findIndex((column) => book.columns.get(column) === at);
      return cells[index] ?? {};
    });
    return { values };
  });
  const fields = 'userEnteredValue,userEnteredFormat,dataValidation';
  return [{ appendCells: { sheetId: BOOK_SHEET, rows, fields } }];
};
