/** Brings whole rows of a tab into an order by ranks: Sheets' own sort moves them, so that no cell ever leaves its row. */
import type { AnyTable } from '../domain/table';
import { readAllCells } from './read-table';
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

/** People may go on moving columns; what is left of the ranks is emptied by the next sort. */
const ROUNDS = 3;

/**
 * Empties the rank column, wherever people have moved it, and looks again: another column that came to its place in that very
 * moment gets back what it had. `headerRow` counts from 1.
 */
export const dropRanks = (table: AnyTable, headerRow: number): void => {
  const sheet = sheetOf(table);
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = retried(() => readAllCells(sheet)).slice(headerRow - 1);
    const at = (before[0]?.indexOf(RANK) ?? -1) + 1;
    if (at === 0) return;
    sheet.getRange(headerRow, at, sheet.getMaxRows() - headerRow + 1, 1).clearContent();
    SpreadsheetApp.flush();
    const [headers = []] = retried(() => readAllCells(sheet)).slice(headerRow - 1);
    if (!headers.includes(RANK)) return;
    const lost = (before[0] ?? []).findIndex((header) => !headers.includes(header));
    if (lost >= 0)
      sheet.getRange(headerRow, at, before.length, 1).setValues(before.map((row) => [row[lost]]));
  }
};

/** So far behind the last column that one inserted in that very moment pushes no filled one under the ranks. */
const APART = 3;

/** Text that sorts as the number does, whatever the format of its column. */
const rankText = (rank: number | null): string => (rank === null ? '' : `t${String(rank).padStart(7, '0')}`);

/**
 * Sorts the rows below the header by their ranks, all columns along, blank ranks last. Ranks stand in an empty column
 * meanwhile: a person who inserts or moves rows in that moment makes the order wrong, never a row.
 */
export const sortByRanks = (table: AnyTable, headerRow: number, ranks: readonly (number | null)[]): void => {
  dropRanks(table, headerRow);
  const sheet = sheetOf(table);
  const place = sheet.getLastColumn() + APART;
  const missing = place - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  sheet
    .getRange(headerRow, place, ranks.length + 1, 1)
    .setValues([[RANK], ...ranks.map((rank) => [rankText(rank)])]);
  SpreadsheetApp.flush();
  const at = rankColumn(sheet, headerRow);
  sheet
    .getRange(headerRow + 1, 1, sheet.getLastRow() - headerRow, sheet.getLastColumn())
    .sort({ column: at, ascending: true });
  SpreadsheetApp.flush();
  dropRanks(table, headerRow);
};
