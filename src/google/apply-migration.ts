/** Carries out the edits of a migration on the tabs; running them again changes nothing. */
import type { Migration } from '../domain/migrations/migration';
import { planMigration, type Edit, type TabPicture } from '../domain/migrations/plan-migration';
import type { AnyTable } from '../domain/table';
import { findHeaderRow } from '../domain/table-columns';
import { applyColumnChoices } from './make-tab';
import { cellOf, readGrid } from './read-table';
import { retried } from './retry';
import { findSheet, rememberSheet, sheetOf, workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One step, on the tabs that it names. */
export const applyMigration = (migration: Migration, tables: readonly AnyTable[]): void => {
  const tabs = new Map<string, TabPicture>();
  for (const change of migration.changes) {
    const table = tables.find(({ name }) => name === change.table);
    const sheet = table && findTab(table, change.kind === 'tabRenamed' ? change.from : table.title);
    if (sheet) tabs.set(change.table, readPicture(table, sheet));
  }
  planMigration(migration, tables, tabs).forEach(applyEdit);
};

/** A copied workbook has lost the tabs' ids: there the former name finds the tab. */
const findTab = (table: AnyTable, formerTitle: string): Sheet | null => {
  const found = findSheet(table) ?? workbook().getSheetByName(formerTitle);
  if (found) rememberSheet(table, found);
  return found;
};

const readPicture = (table: AnyTable, sheet: Sheet): TabPicture => {
  const cells = retried(() => sheet.getDataRange().getValues()).map((row) => row.map(cellOf));
  const headerRow = findHeaderRow(cells, table);
  return { title: sheet.getName(), headerRow, headers: (cells[headerRow] ?? []).map(String) };
};

const applyEdit = (edit: Edit): void => {
  const sheet = sheetOf(edit.table);
  if (edit.kind === 'setTitle') sheet.setName(edit.title);
  else if (edit.kind === 'setHeader') sheet.getRange(edit.row + 1, edit.column + 1).setValue(edit.header);
  else applyColumnChoices(edit.table, edit.column, readGrid(edit.table));
};
