/** The workbook the script is bound to: its tabs by sheet id, never by name, and the properties kept with it. */
import { userError } from '../domain/problem';
import type { AnyTable } from '../domain/table';
import { retried } from './retry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SHEET_IDS = 'sheetIds';

export const workbook = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

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
/** Tabs by their names, read once for all tables that may never have had a tab. */
let named: ReadonlyMap<string, Sheet> | null = null;

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
  const ids = { ...readSheetIds(), [table.name]: sheet.getSheetId() };
  sheetIds = ids;
  sheets.set(table.name, sheet);
  writeProperty(SHEET_IDS, JSON.stringify(ids));
};

/**
 * The tab of a table, or null. Where no tab has the id any more (a copied workbook has lost the ids; a person replaced the tab
 * by another), the tab's own name serves once more.
 */
export const findSheet = (table: AnyTable): Sheet | null => {
  const known = sheets.get(table.name);
  if (known) return known;
  const id = readSheetIds()[table.name];
  const found = id === undefined && table.visibility === 'on-first-row' ? byName(table) : byId(table, id);
  if (found) sheets.set(table.name, found);
  return found ?? null;
};

const byName = ({ title }: AnyTable): Sheet | undefined => {
  named ??= new Map(
    workbook()
      .getSheets()
      .map((sheet) => [sheet.getName(), sheet]),
  );
  return named.get(title);
};

const byId = ({ title }: AnyTable, id: number | undefined): Sheet | undefined => {
  const all = workbook().getSheets();
  return all.find((sheet) => sheet.getSheetId() === id) ?? all.find((sheet) => sheet.getName() === title);
};

export const sheetOf = (table: AnyTable): Sheet => {
  const sheet = findSheet(table);
  if (!sheet) throw userError('table.missingTab', { at: { sheet: table.title } });
  return sheet;
};

/** Forgets what this execution knows of the tabs, after one was made or removed. */
export const forgetSheets = (): void => {
  sheetIds = null;
  sheets = new Map();
  named = null;
};
