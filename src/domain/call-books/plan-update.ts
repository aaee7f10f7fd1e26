/** What the program writes again into a book: cells of its own columns that differ, and people who are new; never what a teacher typed. */
import { appendedRows, changedWords } from '../shared-sheets/plan-changes';
import type { SheetRequest } from '../shared-sheets/sheet-requests';
import { PROGRAM_COLUMNS, type BookColumn, type BookPerson } from './columns';
import { personCell } from './layout';
import type { CallBook } from './read-book';

/** A row that the teacher deleted stays away; a person is new only to `known`. */
export const planUpdate = (
  book: CallBook,
  people: readonly BookPerson[],
  known: { has(key: string): boolean },
): SheetRequest[] => {
  const changed = people.flatMap((person) => {
    const row = book.rows.get(person.key);
    const wanted = PROGRAM_COLUMNS.map((name) => [name, person[name]] as const);
    return row === undefined ? [] : changedWords<BookColumn>(book, row, wanted);
  });
  const fresh = people.filter(({ key }) => !book.rows.has(key) && !known.has(key));
  return [
    ...changed,
    ...appendedRows(
      book,
      fresh.map((person) => (column: BookColumn) => personCell(person, column)),
    ),
  ];
};
