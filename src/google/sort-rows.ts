/** Brings whole rows of a tab into an order by ranks: Sheets' own sort moves them, so that no cell ever leaves its row. */
import type { AnyTable } from '../domain/table';
import { retried } from './retry';
import { sheetOf } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Heads the column that holds the ranks while the sort is under way; what a stop leaves of it is emptied by the next sort. */
const RANK = 'Thứ tự tạm, máy tự xóa';

const rankColumn = (sheet: Sheet, headerRow: number): number => {
  const headers = retried(() =>
    sheet.getRange(headerRow, 1, 1, Math.max(1, sheet.getLastColumn())).getValues(),
  )[0];
  return (headers?.indexOf(RANK) ?? -1) + 1;
};

/** Empties the rank column, wherever people have moved it. `headerRow` counts from 1. */
export const dropRanks = (table: AnyTable, headerRow: number): void => {
  const sheet = sheetOf(table);
  const at = rankColumn(sheet, headerRow);
  if (at > 0) sheet.getRange(headerRow, at, sheet.getMaxRows() - headerRow + 1, 1).clearContent();
};

/** Text that sorts as the number does, whatever the format of its column. */
const rankText = (rank: number | null): string => (rank === null ? '' : `t${String(rank).padStart(7, '0')}`);

/**
 * Sorts the rows below the header by their ranks, all columns along, blank ranks last. Ranks stand in the first empty column
 * meanwhile: a person who inserts or moves rows in that moment makes the order wrong, never a row.
 */
export const sortByRanks = (table: AnyTable, headerRow: number, ranks: readonly (number | null)[]): void => {
  dropRanks(table, headerRow);
  const sheet = sheetOf(table);
  const last = sheet.getLastColumn();
  if (last === sheet.getMaxColumns()) sheet.insertColumnAfter(last);
  sheet
    .getRange(headerRow, last + 1, ranks.length + 1, 1)
    .setValues([[RANK], ...ranks.map((rank) => [rankText(rank)])]);
  SpreadsheetApp.flush();
  const at = rankColumn(sheet, headerRow);
  sheet
    .getRange(headerRow + 1, 1, sheet.getLastRow() - headerRow, sheet.getLastColumn())
    .sort({ column: at, ascending: true });
  SpreadsheetApp.flush();
  dropRanks(table, headerRow);
};
