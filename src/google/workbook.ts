/** The workbook the script is bound to: its tabs by sheet id, never by name, and the properties kept with it. */
import { userError } from '../domain/problem';
import type { AnyTable } from '../domain/table';
import { retried } from './retry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SHEET_IDS = 'sheetIds';

export const workbook = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

/** A note of the document's properties, which no tab shows; null without one. */
export const readProperty = (name: string): string | null =>
  retried(() => PropertiesService.getDocumentProperties().getProperty(name));
export const writeProperty = (name: string, value: string): void => {
  retried(() => PropertiesService.getDocumentProperties().setProperty(name, value));
};

export const forgetProperty = (name: string): void => {
  retried(() => PropertiesService.getDocumentProperties().deleteProperty(name));
};

/** Sheet ids by table name; one execution reads them once. */
let sheetIds: Record<string, number> | null = null;
let sheets = new Map<string, Sheet>();
/** All tabs by id and by name, as the execution first saw them: a table without a tab is asked for again and again. */
let tabsById: ReadonlyMap<number, Sheet> | null = null;
let tabsByName: ReadonlyMap<string, Sheet> | null = null;
/** Some table was found to have no tab. */
let missed = false;

const tabsBy = <Key>(keyOf: (sheet: Sheet) => Key): ReadonlyMap<Key, Sheet> =>
  retried(
    () =>
      new Map(
        workbook()
          .getSheets()
          .map((sheet) => [keyOf(sheet), sheet]),
      ),
  );

const findById = (id: number | undefined): Sheet | undefined => {
  if (id === undefined) return undefined;
  tabsById ??= tabsBy((sheet) => sheet.getSheetId());
  return tabsById.get(id);
};

const findByName = (name: string): Sheet | undefined => {
  tabsByName ??= tabsBy((sheet) => sheet.getName());
  return tabsByName.get(name);
};

const readSheetIds = (): Record<string, number> => {
  sheetIds ??= { ...parseIds(readProperty(SHEET_IDS)) };
  return sheetIds;
};

const parseIds = (text: string | null): Record<string, number> => {
  const parsed: unknown = text === null ? {} : JSON.parse(text);
  const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
};

/** Notes which sheet is a table's tab. */
export const rememberSheet = (table: AnyTable, sheet: Sheet): void => {
  const id = retried(() => sheet.getSheetId());
  sheets.set(table.name, sheet);
  if (readSheetIds()[table.name] === id) return;
  const ids = { ...readSheetIds(), [table.name]: id };
  sheetIds = ids;
  writeProperty(SHEET_IDS, JSON.stringify(ids));
};

/**
 * The tab of a table, or null. Where no tab has the id any more (a copied workbook has lost the ids; a person replaced the tab
 * by another), the tab's own name serves once more.
 */
export const findSheet = (table: AnyTable): Sheet | null => {
  const known = sheets.get(table.name);
  if (known) return known;
  const found = findById(readSheetIds()[table.name]) ?? findByName(table.title) ?? null;
  if (found) sheets.set(table.name, found);
  else missed = true;
  return found;
};

/** The tab of a table, whatever people call it now. Throws table.missingTab. */
export const sheetOf = (table: AnyTable): Sheet => {
  const sheet = findSheet(table);
  if (!sheet) throw userError('table.missingTab', { at: { sheet: table.title } });
  return sheet;
};

/** Forgets what this execution knows of the tabs, after one was made or removed. */
export const forgetSheets = (): void => {
  sheetIds = null;
  sheets = new Map();
  tabsById = null;
  tabsByName = null;
  missed = false;
};

/** The same where a table was found to have no tab: somebody else may have made it since. */
export const forgetMissing = (): void => {
  if (missed) forgetSheets();
};
