/** Call books in Drive: each class's small Sheet found or made, laid out, shared, read and updated (advanced Sheets service). */
import type { BookPerson } from '../domain/call-books/columns';
import { BOOK_SHEET } from '../domain/call-books/layout';
import { keptEmpty, planErase } from '../domain/call-books/plan-erase';
import { planRestore } from '../domain/call-books/plan-restore';
import { planUpdate } from '../domain/call-books/plan-update';
import { readBook, type Book, type BookCell } from '../domain/call-books/read-book';
import type { SheetRequest } from '../domain/call-books/sheet-requests';
import { userError } from '../domain/problem';
import { drivePermissions } from './documents/drive-service';
import { findByProperties, readChangeTimes } from './documents/find-files';
import { saveOnce } from './documents/save-files';
import { retried } from './retry';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type Spreadsheets = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;

const SHEET = 'application/vnd.google-apps.spreadsheet';
const CELLS = 'sheets(properties(sheetId),data(rowData(values(formattedValue,effectiveValue))))';

const spreadsheets = (): Spreadsheets => {
  const found = typeof Sheets === 'undefined' ? undefined : Sheets.Spreadsheets;
  if (!found) throw userError('document.driveOff', { service: 'Google Sheets API' });
  return found;
};

/** The book's file, made empty where the class has none in this campaign. */
export const ensureBookFile = (
  name: string,
  folderId: string,
  callBook: string,
  className: string,
): { readonly id: string; readonly url: string } =>
  saveOnce({ name, mimeType: SHEET, folderId, properties: { callBook, className } });

const cellOf = ({ formattedValue, effectiveValue: its }: CellData): BookCell => {
  const value = its?.stringValue ?? its?.numberValue ?? its?.boolValue;
  return {
    text: formattedValue ?? its?.stringValue ?? '',
    checked: its?.boolValue === true,
    ...(value === undefined ? {} : { value }),
  };
};

/** The cells of a book's first tab, whatever it is called by now; null where the file is gone or out of reach. */
export const readBookCells = (fileId: string): BookCell[][] | null => {
  try {
    const { sheets = [] } = retried(() => spreadsheets().get(fileId, { fields: CELLS }));
    const sheet = sheets.find(({ properties }) => (properties?.sheetId ?? 0) === BOOK_SHEET);
    const rows = sheet?.data?.[0]?.rowData ?? [];
    return rows.map(({ values = [] }) => values.map(cellOf));
  } catch (thrown) {
    if (thrown instanceof Error && /not found|does not have permission/i.test(thrown.message)) return null;
    throw thrown;
  }
};

/** Writes cells to the letter: the same requests twice leave the same book, but for rows appended. */
export const applyToBook = (fileId: string, requests: readonly SheetRequest[]): void => {
  if (requests.length > 0) spreadsheets().batchUpdate({ requests: [...requests] }, fileId);
};

/** Lets the teacher write in the book. Drive gives one address one permission, so that saying it twice changes nothing. */
export const shareBook = (fileId: string, email: string): void => {
  const right = { type: 'user', role: 'writer', emailAddress: email };
  retried(() => drivePermissions().create(right, fileId, { sendNotificationEmail: false }));
};

/** The account's own book of a class, wherever it lies by now; null where it made none. */
export const findBook = (callBook: string, className: string): string | null =>
  findByProperties({ callBook, className })[0]?.id ?? null;

/** Takes the book from somebody; false where they had no right to it any more. */
export const withdrawBook = (fileId: string, email: string): boolean => {
  const rights = drivePermissions();
  const { permissions = [] } = retried(() =>
    rights.list(fileId, { fields: 'permissions(id,role,emailAddress)', pageSize: 100 }),
  );
  const theirs = permissions.flatMap(({ id, role, emailAddress }) =>
    id !== undefined && role !== 'owner' && emailAddress?.toLowerCase() === email.toLowerCase() ? id : [],
  );
  for (const id of theirs) rights.remove(fileId, id);
  return theirs.length > 0;
};

/** People may move things between a look and the write; after so many looks the rest is left to the next run. */
const LOOKS = 4;

/** What is to be written into a book as it stands, and which of what was hit meanwhile is put back. */
interface BookWork {
  readonly plan: (book: Book) => SheetRequest[];
  readonly restore?: (restored: readonly SheetRequest[], after: Book) => SheetRequest[];
}

/** Looks, writes at once, looks again, puts back what was hit while the teacher moved rows or columns, until nothing is left to do. */
const bringInOrder = (fileId: string, { plan, restore = (restored) => [...restored] }: BookWork): boolean => {
  let last: { readonly book: Book; readonly requests: readonly SheetRequest[] } | null = null;
  for (let look = 0; look < LOOKS; look += 1) {
    const book = readBook(readBookCells(fileId) ?? []);
    if (book === null) return false;
    const restored = last === null ? [] : restore(planRestore(last.book, last.requests, book), book);
    const requests: SheetRequest[] = [...restored, ...plan(book)];
    if (requests.length === 0) return true;
    applyToBook(fileId, requests);
    last = { book, requests };
  }
  return false;
};

/** Brings the program's columns up to date. False when they are not yet, or the book cannot be read. */
export const updateBook = (
  fileId: string,
  people: readonly BookPerson[],
  known: ReadonlySet<string>,
): boolean => bringInOrder(fileId, { plan: (book) => planUpdate(book, people, known) });

/** Empties the contact of those people. False when it is not done yet, or the book cannot be read. */
export const eraseFromBook = (fileId: string, keys: ReadonlySet<string>): boolean =>
  bringInOrder(fileId, {
    plan: (book) => planErase(book, keys),
    restore: (restored, after) => keptEmpty(restored, after, keys),
  });

/** When each book of a campaign was last changed, by file id. */
export const readBookTimes = (campaign: string): ReadonlyMap<string, string> =>
  readChangeTimes({ callBook: campaign });
