/** The requests of Sheets.Spreadsheets.batchUpdate that the program makes, applied to the state of another spreadsheet. */
import { lastRowOf } from '../world/grid';
import type { SheetState, SpreadsheetState } from '../world/sheet-state';
import { CALL, putCell } from './advanced-cells';
import { apiError } from './drive-files';
import { notEmulated } from './emulate';

type Schema = {
  Request: GoogleAppsScript.Sheets.Schema.Request;
  RowData: GoogleAppsScript.Sheets.Schema.RowData;
};
type Part<K extends keyof Schema['Request']> = NonNullable<Schema['Request'][K]>;

const fieldsOf = (fields: string | undefined): string[] => {
  if (!fields) throw apiError(CALL, 400, "At least one field must be listed in 'fields'.");
  return fields.split(',');
};

const sheetOf = (book: SpreadsheetState, id: number | undefined): SheetState => {
  const found = book.sheets.find((sheet) => sheet.id === (id ?? 0));
  if (!found) throw apiError(CALL, 400, `No grid with id: ${id ?? 0}`);
  return found;
};

/** The grid does not grow by itself under updateCells; appendCells adds the rows it lacks. */
const putRows = (
  sheet: SheetState,
  [top, left]: readonly [number, number],
  rows: readonly Schema['RowData'][],
  fields: string | undefined,
): void => {
  const names = fieldsOf(fields);
  Array.from(rows, ({ values = [] }, down) =>
    Array.from(values, (cell, right) => {
      const [row, column] = [top + down, left + right] as const;
      if (row > sheet.maxRows || column > sheet.maxColumns)
        throw apiError(CALL, 400, 'Attempting to write outside of the grid.');
      putCell(sheet, [row, column], cell, names);
    }),
  );
};

const updateCells = (book: SpreadsheetState, { start, rows = [], fields }: Part<'updateCells'>): void => {
  if (!start) throw notEmulated('Sheets.Spreadsheets', 'batchUpdate(updateCells.range)');
  const at = [(start.rowIndex ?? 0) + 1, (start.columnIndex ?? 0) + 1] as const;
  putRows(sheetOf(book, start.sheetId), at, rows, fields);
};

const appendCells = (book: SpreadsheetState, { sheetId, rows = [], fields }: Part<'appendCells'>): void => {
  const sheet = sheetOf(book, sheetId);
  const first = lastRowOf(sheet) + 1;
  sheet.maxRows = Math.max(sheet.maxRows, first + rows.length - 1);
  putRows(sheet, [first, 1], rows, fields);
};

const updateSheet = (book: SpreadsheetState, part: Part<'updateSheetProperties'>): void => {
  const { title, gridProperties: grid, sheetId } = part.properties ?? {};
  const sheet = sheetOf(book, sheetId);
  for (const field of fieldsOf(part.fields)) {
    if (field === 'title') sheet.name = title ?? sheet.name;
    else if (field === 'gridProperties.frozenRowCount') sheet.frozenRows = grid?.frozenRowCount ?? 0;
    else if (field === 'gridProperties.frozenColumnCount') sheet.frozenColumns = grid?.frozenColumnCount ?? 0;
    else throw notEmulated('Sheets.Spreadsheets', `batchUpdate(updateSheetProperties.${field})`);
  }
};

const updateBook = (book: SpreadsheetState, part: Part<'updateSpreadsheetProperties'>): void => {
  for (const field of fieldsOf(part.fields)) {
    if (field === 'locale') book.locale = part.properties?.locale ?? book.locale;
    else if (field === 'timeZone') book.timeZone = part.properties?.timeZone ?? book.timeZone;
    else throw notEmulated('Sheets.Spreadsheets', `batchUpdate(updateSpreadsheetProperties.${field})`);
  }
};

const updateColumns = (book: SpreadsheetState, part: Part<'updateDimensionProperties'>): void => {
  const { sheetId, dimension, startIndex = 0, endIndex = startIndex } = part.range ?? {};
  if (dimension !== 'COLUMNS') throw notEmulated('Sheets.Spreadsheets', 'batchUpdate(dimension ROWS)');
  const sheet = sheetOf(book, sheetId);
  const fields = fieldsOf(part.fields);
  for (let column = startIndex + 1; column <= endIndex; column += 1) {
    if (fields.includes('pixelSize')) sheet.columnWidths[column] = part.properties?.pixelSize ?? 100;
    if (!fields.includes('hiddenByUser')) continue;
    const others = Array.from(sheet.hiddenColumns).filter((each) => each !== column);
    sheet.hiddenColumns = part.properties?.hiddenByUser === true ? [...others, column] : others;
  }
};

export const applyRequest = (book: SpreadsheetState, request: Schema['Request']): void => {
  const kind = Object.keys(request).join();
  if (request.updateCells) return updateCells(book, request.updateCells);
  if (request.appendCells) return appendCells(book, request.appendCells);
  if (request.updateSheetProperties) return updateSheet(book, request.updateSheetProperties);
  if (request.updateSpreadsheetProperties) return updateBook(book, request.updateSpreadsheetProperties);
  if (request.updateDimensionProperties) return updateColumns(book, request.updateDimensionProperties);
  throw notEmulated('Sheets.Spreadsheets', `batchUpdate(${kind})`);
};
