/** Takes away a tab that comes with its first row, once nothing stands in it but its header. */
import type { AnyTable } from '../domain/table';
import { findSheet, forgetSheets, workbook } from './workbook';

/** Takes away a tab that stands only once it has rows. */
export const removeEmptyTab = (table: AnyTable): void => {
  const sheet = findSheet(table);
  if (table.visibility !== 'on-first-row' || sheet === null || sheet.getLastRow() > 1) return;
  workbook().deleteSheet(sheet);
  forgetSheets();
};
