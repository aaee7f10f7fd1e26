/** Makes a table's tab where an earlier version of the program left it out or without a column; otherwise one reading is all it costs. */
import { lastFilledRow } from '../domain/keyed-write/rows';
import type { AnyTable } from '../domain/table';
import { applyTab } from './make-tab';
import { readGrid } from './read-table';
import { findSheet } from './workbook';

const isWhole = (table: AnyTable): boolean => {
  const sheet = findSheet(table);
  if (sheet === null || sheet.getLastRow() === 0) return false;
  const grid = readGrid(table);
  // Without a row yet, a stop may have left columns without their stamps: headers alone do not tell.
  const hasRows = lastFilledRow(grid) > grid.headerRow;
  return hasRows && Object.keys(table.columns).every((name) => grid.index.has(name));
};

/** Makes the tab or the columns that are missing; what is whole is not written to. */
export const ensureTab = (table: AnyTable): void => {
  if (!isWhole(table)) applyTab(table);
};
