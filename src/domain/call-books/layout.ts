/** A new call book as requests of the Sheets API: one batch, all of it or nothing (developers.google.com/sheets/api, batchUpdate). */
import { OUTCOMES } from '../contacts/outcomes';
import { BOOK_COLUMNS, BOOK_HEADERS, CONFIRM_LABEL, type BookColumn, type BookPerson } from './columns';
import type { CellData, SheetRequest } from './sheet-requests';

/** The only tab of a spreadsheet that Drive makes has this id. */
export const BOOK_SHEET = 0;
/** The box and the class; the headers; then the people. */
const HEADER_ROWS = 2;

const WIDTHS: Readonly<Record<BookColumn, number>> = {
  name: 150,
  phone: 105,
  zalo: 90,
  message: 160,
  form: 90,
  standing: 85,
  outcome: 120,
  callBack: 130,
  note: 180,
  key: 90,
};

const TEXT = { numberFormat: { type: 'TEXT' } };
/** Header cells as in every tab (UX 10). */
const HEADER = {
  textFormat: { bold: true },
  backgroundColorStyle: { rgbColor: { red: 241 / 255, green: 243 / 255, blue: 244 / 255 } },
};

const text = (value: string): CellData => ({
  userEnteredValue: { stringValue: value },
  userEnteredFormat: TEXT,
});

const firstRow = (title: string): CellData[] => [
  { userEnteredValue: { stringValue: CONFIRM_LABEL }, userEnteredFormat: { textFormat: { bold: true } } },
  {
    userEnteredValue: { boolValue: false },
    dataValidation: { condition: { type: 'BOOLEAN' }, strict: true, showCustomUi: true },
  },
  { userEnteredValue: { stringValue: title }, userEnteredFormat: { textFormat: { bold: true } } },
];

const headerCell = (column: BookColumn): CellData => ({
  userEnteredValue: { stringValue: BOOK_HEADERS[column] },
  userEnteredFormat: HEADER,
});

const OUTCOME: CellData = {
  userEnteredFormat: TEXT,
  dataValidation: {
    condition: { type: 'ONE_OF_LIST', values: OUTCOMES.map((userEnteredValue) => ({ userEnteredValue })) },
    strict: true,
    showCustomUi: true,
  },
};
const CALL_BACK: CellData = {
  userEnteredFormat: { numberFormat: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' } },
};

const personCell = (person: BookPerson, column: BookColumn): CellData => {
  if (column === 'outcome') return OUTCOME;
  if (column === 'callBack') return CALL_BACK;
  return text(column === 'note' ? '' : person[column]);
};

export const personCells = (person: BookPerson): CellData[] =>
  BOOK_COLUMNS.map((column) => personCell(person, column));

const widthRequest = (column: BookColumn, at: number): SheetRequest => ({
  updateDimensionProperties: {
    range: { sheetId: BOOK_SHEET, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 },
    properties: { pixelSize: WIDTHS[column], hiddenByUser: column === 'key' },
    fields: 'pixelSize,hiddenByUser',
  },
});

/** The whole book of a class. Made again it looks the same, so that a batch whose answer was lost may be sent again. */
export const planLayout = (className: string, people: readonly BookPerson[]): SheetRequest[] => [
  {
    updateSpreadsheetProperties: {
      properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
      fields: 'locale,timeZone',
    },
  },
  {
    updateSheetProperties: {
      properties: {
        sheetId: BOOK_SHEET,
        title: 'Sổ gọi',
        gridProperties: { frozenRowCount: HEADER_ROWS, frozenColumnCount: 1 },
      },
      fields: 'title,gridProperties.frozenRowCount,gridProperties.frozenColumnCount',
    },
  },
  {
    updateCells: {
      start: { sheetId: BOOK_SHEET, rowIndex: 0, columnIndex: 0 },
      rows: [
        { values: firstRow(`Lớp ${className}`) },
        { values: BOOK_COLUMNS.map(headerCell) },
        ...people.map((person) => ({ values: personCells(person) })),
      ],
      fields: 'userEnteredValue,userEnteredFormat,dataValidation',
    },
  },
  ...BOOK_COLUMNS.map(widthRequest),
];
