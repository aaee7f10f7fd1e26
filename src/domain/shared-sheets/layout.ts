/** How a small Sheet that people outside fill in is laid out: one batch, all of it or nothing (developers.google.com/sheets/api, batchUpdate). */
import type { CellData, RowData, SheetRequest } from './sheet-requests';

/** One column, in the order in which a new Sheet shows them; the one named 'key' says whose row it is. */
export interface SheetColumn<Name extends string> {
  readonly name: Name;
  readonly header: string;
  /** In pixels. */
  readonly width: number;
  readonly hidden?: boolean;
}

/** The only tab of a spreadsheet that Drive makes has this id. */
export const SHARED_TAB = 0;
/** What a new cell may be given. */
export const CELL_FIELDS = 'userEnteredValue,userEnteredFormat,dataValidation';

export const TEXT_FORMAT = { numberFormat: { type: 'TEXT' } };
/** Header cells as in every tab (UX 10). */
const HEADER_FORMAT = {
  textFormat: { bold: true },
  backgroundColorStyle: { rgbColor: { red: 241 / 255, green: 243 / 255, blue: 244 / 255 } },
};

export const textCell = (text: string): CellData => ({
  userEnteredValue: { stringValue: text },
  userEnteredFormat: TEXT_FORMAT,
});

/** A box to tap. */
export const boxCell = (ticked: boolean): CellData => ({
  userEnteredValue: { boolValue: ticked },
  dataValidation: { condition: { type: 'BOOLEAN' }, strict: true, showCustomUi: true },
});

const headerCell = ({ header }: SheetColumn<string>): CellData => ({
  userEnteredValue: { stringValue: header },
  userEnteredFormat: HEADER_FORMAT,
});

const columnRequest = ({ width, hidden = false }: SheetColumn<string>, at: number): SheetRequest => ({
  updateDimensionProperties: {
    range: { sheetId: SHARED_TAB, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 },
    properties: { pixelSize: width, hiddenByUser: hidden },
    fields: 'pixelSize,hiddenByUser',
  },
});

interface SheetLayout {
  /** Of the tab. */
  readonly title: string;
  readonly columns: readonly SheetColumn<string>[];
  readonly frozenColumns: number;
  /** What stands above the headers. */
  readonly above?: readonly RowData[];
  readonly rows: readonly RowData[];
}

const tabRequest = (title: string, frozenRowCount: number, frozenColumnCount: number): SheetRequest => ({
  updateSheetProperties: {
    properties: { sheetId: SHARED_TAB, title, gridProperties: { frozenRowCount, frozenColumnCount } },
    fields: 'title,gridProperties.frozenRowCount,gridProperties.frozenColumnCount',
  },
});

/** An empty Sheet laid out. Made again it looks the same, so that a batch whose answer was lost may be sent again. */
export const planSheet = ({
  title,
  columns,
  frozenColumns,
  above = [],
  rows,
}: SheetLayout): SheetRequest[] => [
  {
    updateSpreadsheetProperties: {
      properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
      fields: 'locale,timeZone',
    },
  },
  tabRequest(title, above.length + 1, frozenColumns),
  {
    updateCells: {
      start: { sheetId: SHARED_TAB, rowIndex: 0, columnIndex: 0 },
      rows: [...above, { values: columns.map(headerCell) }, ...rows],
      fields: CELL_FIELDS,
    },
  },
  ...columns.map(columnRequest),
];
