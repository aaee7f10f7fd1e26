/** Call books in Drive: each class's small Sheet found or made, laid out, shared, read and updated (advanced Sheets service). */
import { BOOK_SHEET } from '../domain/call-books/layout';
import type { BookCell } from '../domain/call-books/read-book';
import { userError } from '../domain/problem';
import { driveFiles, drivePermissions } from './documents/drive-service';
import { ofThisWorkbook } from './documents/find-files';
import { saveOnce } from './documents/save-files';
import { retried } from './retry';

type Request = GoogleAppsScript.Sheets.Schema.Request;
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

const cellOf = ({ formattedValue, effectiveValue }: CellData): BookCell => ({
  text: formattedValue ?? effectiveValue?.stringValue ?? '',
  checked: effectiveValue?.boolValue === true,
});

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
export const applyToBook = (fileId: string, requests: readonly Request[]): void => {
  if (requests.length > 0) spreadsheets().batchUpdate({ requests: [...requests] }, fileId);
};

/** Lets the teacher write in the book. Drive gives one address one permission, so that saying it twice changes nothing. */
export const shareBook = (fileId: string, email: string): void => {
  drivePermissions().create({ type: 'user', role: 'writer', emailAddress: email }, fileId, {
    sendNotificationEmail: false,
  });
};

/** When each book of a campaign was last changed, by file id; one call for up to 1,000 books. */
export const readBookTimes = (campaign: string): ReadonlyMap<string, string> => {
  const properties = { callBook: campaign, ...ofThisWorkbook() };
  const terms = Object.entries(properties).map(
    ([key, value]) => `appProperties has { key='${key}' and value='${value.replace(/['\\]/g, '\\$&')}' }`,
  );
  const { files = [] } = retried(() =>
    driveFiles().list({
      q: [...terms, 'trashed = false'].join(' and '),
      pageSize: 1000,
      fields: 'files(id,modifiedTime)',
    }),
  );
  return new Map(
    files.flatMap(({ id, modifiedTime }): [string, string][] =>
      id === undefined || modifiedTime === undefined ? [] : [[id, modifiedTime]],
    ),
  );
};
