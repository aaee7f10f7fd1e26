/** Writes the rows of a backup into a tab of a new workbook, looks at them, and writes again what does not stand. */
import { NAMELESS, placesOf, standsAs, wantedRows, type RestoreStep } from '../domain/backup/plan-restore';
import type { TabCopy } from '../domain/backup/tab-copy';
import type { Cell } from '../domain/cell';
import type { AnyTable } from '../domain/table';
import type { Grid } from '../domain/table-rows';
import { readGrid } from './read-table';
import { retried } from './retry';
import { findSheet, sheetOf } from './workbook';
import { applyBlocks } from './write-blocks';

const ROUNDS = 3;

/** Whether the tab stands with its header; Thiết lập, which made it, has stamped its columns. */
export const hasAllColumns = (table: AnyTable): boolean => {
  const sheet = findSheet(table);
  if (sheet === null || sheet.getLastRow() === 0) return false;
  const { index } = readGrid(table);
  return Object.keys(table.columns).every((name) => index.has(name));
};

/** Whether the tab shows the rows in the end; running it again changes nothing. Nobody works in the tab meanwhile. */
export const restoreRows = (table: AnyTable, copy: TabCopy, step: RestoreStep): boolean => {
  let grid = readGrid(table);
  if (addForeignColumns(table, copy, grid)) grid = readGrid(table);
  for (let round = 0; round < ROUNDS; round += 1) {
    const wanted = wantedRows(copy, grid, step);
    if (standsAs(wanted, grid, step.from)) return true;
    const row = grid.headerRow + 1 + step.from;
    keepForeignCells(table, grid, wanted, row);
    applyBlocks(sheetOf(table), table, grid, [{ row, column: 0, cells: wanted }]);
    SpreadsheetApp.flush();
    grid = readGrid(table);
  }
  return standsAs(wantedRows(copy, grid, step), grid, step.from);
};

/** Columns that people had added stand again behind ours. Gives whether there were any to add. */
const addForeignColumns = (table: AnyTable, copy: TabCopy, grid: Grid): boolean => {
  const missing = placesOf(copy, grid).flatMap((place, at) =>
    place < 0 ? [copy.columns[at]?.header ?? ''] : [],
  );
  // A column without a name could not be found again by the next run.
  const headers = missing.map((header) => (header === '' ? NAMELESS : header));
  if (headers.length === 0) return false;
  const sheet = sheetOf(table);
  const first = (grid.cells[grid.headerRow] ?? []).length + 1;
  const lacking = first + headers.length - 1 - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  const cells = sheet.getRange(grid.headerRow + 1, first, 1, headers.length);
  cells.setNumberFormat('@').setValues([headers]);
  return true;
};

const DAY = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2})?$/;

/** Text in a column of people's own stays text: '0912' is to lose no zero. */
const formatOf = (cell: Cell): string => {
  if (typeof cell !== 'string' || cell === '') return 'General';
  return DAY.test(cell) ? 'dd/mm/yyyy' : '@';
};

const keepForeignCells = (
  table: AnyTable,
  grid: Grid,
  wanted: readonly (readonly Cell[])[],
  row: number,
): void => {
  const ours = new Set(grid.index.values());
  const width = wanted[0]?.length ?? 0;
  const sheet = sheetOf(table);
  const lacking = row + wanted.length - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  for (let column = 0; column < width; column += 1) {
    if (ours.has(column) || wanted.every((line) => line[column] === '')) continue;
    const formats = wanted.map((line) => [formatOf(line[column] ?? '')]);
    retried(() => sheet.getRange(row + 1, column + 1, wanted.length, 1).setNumberFormats(formats));
  }
};
