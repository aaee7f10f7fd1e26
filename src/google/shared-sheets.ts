/** Small Sheets shared with people outside the workbook: found or made, shared, read, brought up to date, taken back (advanced Sheets service). */
import { SHARED_TAB } from '../domain/shared-sheets/layout';
import { emptiedCells } from '../domain/shared-sheets/plan-changes';
import { planRestore } from '../domain/shared-sheets/plan-restore';
import {
  isEmptySheet,
  type SheetCell,
  type SheetCells,
  type SheetReading,
} from '../domain/shared-sheets/read-sheet';
import type { SheetRequest } from '../domain/shared-sheets/sheet-requests';
import { userError } from '../domain/problem';
import { googleFault } from '../domain/problems/google-faults';
import { drivePermissions } from './documents/drive-service';
import type { FileProperties, FoundFile } from './documents/find-files';
import { ensureFolder, saveOnce } from './documents/save-files';
import { recipientOf } from './mail';
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

/** The Sheet with these properties in the folder of that name, made empty where there is none. */
export const ensureSheetFile = (name: string, folder: string, properties: FileProperties): FoundFile =>
  saveOnce({ name, mimeType: SHEET, folderId: ensureFolder(folder, null).id, properties });

const cellOf = ({ formattedValue, effectiveValue: its }: CellData): SheetCell => {
  const value = its?.stringValue ?? its?.numberValue ?? its?.boolValue;
  return {
    text: formattedValue ?? its?.stringValue ?? '',
    checked: its?.boolValue === true,
    ...(value === undefined ? {} : { value }),
  };
};

/** The cells of the Sheet's first tab, whatever it is called by now; null where the file is gone or out of reach. */
export const readSheetCells = (fileId: string): SheetCells | null => {
  try {
    const { sheets = [] } = retried(() => spreadsheets().get(fileId, { fields: CELLS }));
    const sheet = sheets.find(({ properties }) => (properties?.sheetId ?? 0) === SHARED_TAB);
    const rows = sheet?.data?.[0]?.rowData ?? [];
    return rows.map(({ values = [] }) => values.map(cellOf));
  } catch (thrown) {
    if (thrown instanceof Error && /not found|does not have permission/i.test(thrown.message)) return null;
    throw thrown;
  }
};

/** Writes cells to the letter: the same requests twice leave the same Sheet, but for rows appended. */
export const applyToSheet = (fileId: string, requests: readonly SheetRequest[]): void => {
  if (requests.length > 0) spreadsheets().batchUpdate({ requests: [...requests] }, fileId);
};

/**
 * Lets somebody write in the Sheet; why Drive refuses the address, or null. Drive gives one address one permission, so that
 * saying it twice changes nothing. In a trial nobody but the office gets anything.
 */
export const shareSheet = (fileId: string, email: string): string | null => {
  if (recipientOf(email) !== email) return null;
  const right = { type: 'user', role: 'writer', emailAddress: email };
  try {
    retried(() => drivePermissions().create(right, fileId, { sendNotificationEmail: false }));
    return null;
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    if (googleFault(message) !== null) throw thrown;
    return message;
  }
};

/** Takes the Sheet from somebody; false where they had no right to it any more. */
export const withdrawSheet = (fileId: string, email: string): boolean => {
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

/** What is to be written into a Sheet as it stands. */
export interface SheetWork<Reading extends SheetReading<string>> {
  /** An empty Sheet is laid out first. */
  readonly layOut?: () => SheetRequest[];
  /** Null where it is spoilt or not laid out; one that is gone has no cells. */
  readonly read: (cells: SheetCells) => Reading | null;
  readonly plan: (reading: Reading) => SheetRequest[];
}

/**
 * Looks, writes at once, looks again, puts back what was hit while people moved rows or columns, until nothing is left to do.
 * False when it is not done yet, or the Sheet cannot be read.
 */
export const settleSheet = <Reading extends SheetReading<string>>(
  fileId: string,
  { layOut, read, plan }: SheetWork<Reading>,
): boolean => {
  let last: { readonly reading: Reading; readonly requests: readonly SheetRequest[] } | null = null;
  for (let look = 0; look < LOOKS; look += 1) {
    const cells = readSheetCells(fileId);
    if (layOut !== undefined && cells !== null && isEmptySheet(cells)) {
      applyToSheet(fileId, layOut());
      continue;
    }
    const reading = read(cells ?? []);
    if (reading === null) return false;
    const restored: SheetRequest[] = last === null ? [] : planRestore(last.reading, last.requests, reading);
    const requests: SheetRequest[] = restored.length > 0 ? restored : plan(reading);
    if (requests.length === 0) return true;
    applyToSheet(fileId, requests);
    last = { reading, requests };
  }
  return false;
};

/** Empties those columns of those people. False when it is not done yet, or the Sheet cannot be read. */
export const eraseFromSheet = <Name extends string>(
  fileId: string,
  keys: ReadonlySet<string>,
  read: (cells: SheetCells) => SheetReading<Name> | null,
  names: readonly Name[],
): boolean => settleSheet(fileId, { read, plan: (reading) => emptiedCells(reading, keys, names) });
