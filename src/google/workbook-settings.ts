/** What holds for the workbook as a whole: its language and time zone, and no blank tab left over. */
import type { AnyTable } from '../domain/table';
import { sheetOf, workbook } from './workbook';

const LOCALE = 'vi_VN';
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Dates are read in the script's time zone: the workbook must have the same. */
export const applyWorkbook = (): void => {
  const book = workbook();
  if (book.getSpreadsheetLocale() !== LOCALE) book.setSpreadsheetLocale(LOCALE);
  if (book.getSpreadsheetTimeZone() !== TIME_ZONE) book.setSpreadsheetTimeZone(TIME_ZONE);
};

/** Removes the empty tab that every new workbook starts with ('Trang tính1', 'Sheet1'); one with content stays. */
export const removeBlankSheets = (): void => {
  for (const sheet of workbook().getSheets()) {
    if (/^(Trang tính|Sheet)\s?1$/.test(sheet.getName()) && sheet.getLastRow() === 0)
      workbook().deleteSheet(sheet);
  }
};

/** Brings a table's tab to the front. */
export const showSheet = (table: AnyTable): void => {
  workbook().setActiveSheet(sheetOf(table));
};
