/** What small Sheets for people outside need of the requests of the Sheets API, in its own names (developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request). */

interface TextFormat {
  bold: boolean;
}

interface CellFormat {
  numberFormat?: { type: string; pattern?: string };
  textFormat?: TextFormat;
  backgroundColorStyle?: { rgbColor: { red: number; green: number; blue: number } };
}

/** One cell: what is typed, how it looks, what it accepts. */
export interface CellData {
  userEnteredValue?: { stringValue: string } | { boolValue: boolean } | { numberValue: number };
  userEnteredFormat?: CellFormat;
  dataValidation?: {
    condition: { type: string; values?: { userEnteredValue: string }[] };
    strict: boolean;
    showCustomUi: boolean;
  };
}

export interface RowData {
  values: CellData[];
}

/** One step of a batch; `fields` names what it may change, as the service wants it. */
export type SheetRequest =
  | { updateSpreadsheetProperties: { properties: { locale: string; timeZone: string }; fields: string } }
  | {
      updateSheetProperties: {
        properties: {
          sheetId: number;
          title: string;
          gridProperties: { frozenRowCount: number; frozenColumnCount: number };
        };
        fields: string;
      };
    }
  | {
      updateCells: {
        start: { sheetId: number; rowIndex: number; columnIndex: number };
        rows: RowData[];
        fields: string;
      };
    }
  | { appendCells: { sheetId: number; rows: RowData[]; fields: string } }
  | {
      updateDimensionProperties: {
        range: { sheetId: number; dimension: 'COLUMNS' | 'ROWS'; startIndex: number; endIndex: number };
        properties: { pixelSize: number; hiddenByUser: boolean };
        fields: string;
      };
    };
