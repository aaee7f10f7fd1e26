/** Shows or hides the tabs of a group of tables; those that have not been made stay unmade. */
import type { AnyTable } from '../domain/table';
import { findSheet } from './workbook';

export const showTabs = (tables: readonly AnyTable[], shown: boolean): void => {
  for (const table of tables) {
    const sheet = findSheet(table);
    if (sheet === null || sheet.isSheetHidden() !== shown) continue;
    if (shown) sheet.showSheet();
    else sheet.hideSheet();
  }
};

/** Rows below the header of a tab, also unusable ones; none where the tab has not been made. */
export const countRows = (table: AnyTable): number => {
  const sheet = findSheet(table);
  return sheet === null ? 0 : Math.max(0, sheet.getLastRow() - Math.max(1, sheet.getFrozenRows()));
};
