/** Sheets: the advanced Sheets service v4 over other spreadsheets that the program made through this person. */
import { MIME, type DriveFile } from '../world/drive';
import { mayEdit, reaches } from '../world/drive-rights';
import { lastColumnOf, lastRowOf, valueAt } from '../world/grid';
import type { SheetState, SpreadsheetState } from '../world/sheet-state';
import { styleAt } from '../world/styles';
import { CALL, cellData } from './advanced-cells';
import { applyRequest } from './advanced-requests';
import { host, ours, world } from './core';
import { apiError, touch } from './drive-files';
import { emulate } from './emulate';

type Sheets = GoogleAppsScript.Sheets;
type Spreadsheets = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;
type Schema = {
  Sheet: GoogleAppsScript.Sheets.Schema.Sheet;
  Spreadsheet: GoogleAppsScript.Sheets.Schema.Spreadsheet;
  BatchRequest: GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
  BatchResponse: GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;
};

/** Requests a minute and user (developers.google.com/workspace/sheets/api/limits) are not counted; a test lets a call fail with 429. */
const bookOf = (call: string, id: string): { readonly file: DriveFile; readonly book: SpreadsheetState } => {
  const file = world().files[id];
  const book = world().otherSpreadsheets[id];
  if (!file || !reaches(world().files, file, host().user))
    throw apiError(call, 404, 'Requested entity was not found.');
  if (file.mimeType !== MIME.sheet || !book)
    throw apiError(call, 400, 'This operation is not supported for this document');
  return { file, book };
};

const gridData = (sheet: SheetState): Schema['Sheet'] => ({
  data: [
    {
      rowData: Array.from({ length: lastRowOf(sheet) }, (_row, down) => ({
        values: Array.from({ length: lastColumnOf(sheet) }, (_cell, right) =>
          cellData(valueAt(sheet, down + 1, right + 1), styleAt(sheet, down + 1, right + 1)),
        ),
      })),
    },
  ],
});

/** Grid data comes where `fields` names it, or with includeGridData. */
const get = (id: string, args: object = {}): Schema['Spreadsheet'] => {
  const { book } = bookOf('sheets.spreadsheets.get', id);
  const { fields, includeGridData } = { fields: '', includeGridData: false, ...args };
  const wantsData = includeGridData || fields.includes('data');
  return {
    spreadsheetId: id,
    sheets: Array.from(book.sheets, (sheet, index) => ({
      properties: { sheetId: sheet.id, title: sheet.name, index },
      ...(wantsData ? gridData(sheet) : {}),
    })),
  };
};

/** All requests or none. */
const batchUpdate = (resource: Schema['BatchRequest'], id: string): Schema['BatchResponse'] => {
  const { file, book } = bookOf(CALL, id);
  if (file.readOnly || !mayEdit(world().files, file, host().user))
    throw apiError(CALL, 403, 'The caller does not have permission');
  const requests = resource.requests ?? [];
  if (requests.length === 0) throw apiError(CALL, 400, 'Must specify at least one request.');
  const copy = ours(book);
  requests.forEach((request) => applyRequest(copy, request));
  world().otherSpreadsheets[id] = copy;
  touch(file);
  return { spreadsheetId: id, replies: Array.from(requests, () => ({})) };
};

export const createSheets = (): Sheets =>
  emulate<Sheets>('Sheets', {
    Spreadsheets: emulate<Spreadsheets>('Sheets.Spreadsheets', {
      get,
      batchUpdate,
    } satisfies Partial<Spreadsheets>),
  } satisfies Partial<Sheets>);
