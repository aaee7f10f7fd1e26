/** Sheets: the advanced Sheets service v4, which has no emulated member yet. */
import { emulate } from './emulate';

type Sheets = GoogleAppsScript.Sheets;
type Spreadsheets = Sheets['Spreadsheets'];

export const createSheets = (): Sheets =>
  emulate<Sheets>('Sheets', {
    Spreadsheets: emulate<Spreadsheets>('Sheets.Spreadsheets', {}),
  } satisfies Partial<Sheets>);
