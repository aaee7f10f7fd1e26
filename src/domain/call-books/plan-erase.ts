/** What an erasure takes out of a live call book: contact, links and the teacher's words; name, outcome and key stay (B9, decision 51). */
import { BOOK_SHEET } from './layout';
import { cellAt, type Book } from './read-book';
import type { BookColumn } from './columns';
import type { SheetRequest } from './sheet-requests';

const ERASED: readonly BookColumn[] = ['phone', 'zalo', 'message', 'form', 'note'];

/** One request a cell that still holds something; none once all are empty. */
export const planErase = (book: Book, keys: { has(key: string): boolean }): SheetRequest[] =>
  [...book.rows].flatMap(([key, rowIndex]) =>
    !keys.has(key)
      ? []
      : ERASED.flatMap((name): SheetRequest[] => {
          const columnIndex = book.columns.get(name);
          if (columnIndex === undefined || cellAt(book, rowIndex, columnIndex).text === '') return [];
          const start = { sheetId: BOOK_SHEET, rowIndex, columnIndex };
          return [{ updateCells: { start, rows: [{ values: [{}] }], fields: 'userEnteredValue' } }];
        }),
  );

/** What was written elsewhere because the teacher moved rows meanwhile is put back; what was meant to be emptied stays empty. */
export const keptEmpty = (
  restored: readonly SheetRequest[],
  after: Book,
  keys: { has(key: string): boolean },
): SheetRequest[] => {
  const rows = new Set([...after.rows].flatMap(([key, row]) => (keys.has(key) ? [row] : [])));
  const columns = new Set(ERASED.map((name) => after.columns.get(name)));
  return restored.filter(
    (request) =>
      !('updateCells' in request) ||
      !rows.has(request.updateCells.start.rowIndex) ||
      !columns.has(request.updateCells.start.columnIndex),
  );
};
