/** What a person has chosen so far: tabs, what their columns mean, what holds for a whole tab. */
import { parseDate } from '../../src/domain/dates';
import { problem, type Problem } from '../../src/domain/problem';
import type { FileRow, FileSheet } from '../../src/domain/roster/import/file-sheet';
import {
  fileRows,
  guessedMapping,
  readImportSheet,
  type Mapping,
  type ImportReading,
} from '../../src/domain/roster/import/read-sheet';
import type { ImportTarget } from '../../src/domain/roster/import/targets';
import { NO_INFO, type ClassInfo } from '../../src/domain/roster/import/title-lines';

export interface TabDraft {
  readonly name: string;
  /** Null where no header names a person. */
  readonly reading: ImportReading | null;
  readonly chosen: boolean;
  readonly mapping: Mapping;
  readonly info: ClassInfo;
}

export interface Draft {
  /** The file's name, told in the log. */
  readonly file: string;
  readonly tabs: readonly TabDraft[];
}

/** A tab whose list is found. */
export type ReadTab = TabDraft & { readonly reading: ImportReading };
const isRead = (tab: TabDraft): tab is ReadTab => tab.reading !== null;

export const draftOf = (file: string, sheets: readonly FileSheet[]): Draft => ({
  file,
  tabs: sheets.map((sheet): TabDraft => {
    const reading = readImportSheet(sheet);
    const people = reading !== null && reading.body.length > 0;
    return {
      name: sheet.name,
      reading,
      chosen: people,
      mapping: reading ? guessedMapping(reading) : new Map(),
      info: reading?.info ?? NO_INFO,
    };
  }),
});

/** Why nothing of the file can be imported, or null. */
export const draftFault = ({ file, tabs }: Draft): Problem | null => {
  if (!tabs.some(isRead)) return problem('import.noList', { file });
  return tabs.some(({ reading }) => (reading?.body.length ?? 0) > 0)
    ? null
    : problem('import.noRows', { file });
};

export const chosenTabs = ({ tabs }: Draft): ReadTab[] => tabs.filter(isRead).filter(({ chosen }) => chosen);

export const changeTab = (draft: Draft, name: string, change: Partial<TabDraft>): Draft => ({
  ...draft,
  tabs: draft.tabs.map((tab) => (tab.name === name ? { ...tab, ...change } : tab)),
});

/** Says the same of several tabs. */
export const changeInfo = (
  draft: Draft,
  tabs: readonly TabDraft[],
  name: keyof ClassInfo,
  value: string,
): Draft =>
  tabs.reduce(
    (next, { name: tab, info }) => changeTab(next, tab, { info: { ...info, [name]: value } }),
    draft,
  );

/** Tabs with the same headers in the same columns are corrected together. */
export const layoutOf = ({ reading }: ReadTab): string =>
  reading.columns.map(({ at, text }) => `${at} ${text}`).join('\u241f');

export const layouts = (draft: Draft): ReadTab[][] => {
  const groups = new Map<string, ReadTab[]>();
  for (const tab of chosenTabs(draft)) groups.set(layoutOf(tab), [...(groups.get(layoutOf(tab)) ?? []), tab]);
  return [...groups.values()];
};

/**
 * Gives a column of every tab of the layout a meaning, or none; the column that had it before loses it. What the column meant
 * before goes back to the one that was guessed for it, so that a wrong choice taken back leaves nothing behind.
 */
export const mapColumn = (draft: Draft, layout: string, at: number, target: ImportTarget | null): Draft => ({
  ...draft,
  tabs: draft.tabs.map((tab) => {
    if (!isRead(tab) || layoutOf(tab) !== layout) return tab;
    const others = [...tab.mapping].filter(([column, meaning]) => column !== at && meaning !== target);
    const chosen = new Map(target === null ? others : [...others, [at, target]]);
    const freed = tab.mapping.get(at);
    const guessed = tab.reading.columns.find(
      (column) => column.guess?.target === freed && column.at !== at && !chosen.has(column.at),
    );
    if (freed !== undefined && freed !== target && guessed) chosen.set(guessed.at, freed);
    return { ...tab, mapping: chosen };
  }),
});

export const rowsOf = (draft: Draft): FileRow[] =>
  chosenTabs(draft).flatMap(({ reading, mapping, info }) => fileRows(reading, mapping, info));

/** What holds for the people of a tab and no column of it gives: it is typed once for the tab. */
export const TAB_FIELDS = [
  { name: 'className', label: 'Lớp' },
  { name: 'cohort', label: 'Khóa' },
  { name: 'level', label: 'Trình độ' },
  { name: 'graduationDate', label: 'Ngày tốt nghiệp' },
  { name: 'major', label: 'Ngành, nghề' },
  { name: 'faculty', label: 'Khoa' },
] as const satisfies readonly { readonly name: keyof ClassInfo & ImportTarget; readonly label: string }[];

export const openFields = ({ mapping }: TabDraft): (typeof TAB_FIELDS)[number][] => {
  const mapped = new Set<ImportTarget>(mapping.values());
  return TAB_FIELDS.filter(({ name }) => !mapped.has(name));
};

const hasName = ({ mapping }: TabDraft): boolean => {
  const mapped = new Set<ImportTarget>(mapping.values());
  return mapped.has('fullName') || (mapped.has('familyName') && mapped.has('givenName'));
};

/** Without these no row of a tab is taken. */
const NEEDED: ReadonlySet<string> = new Set(['className', 'cohort', 'graduationDate']);

/** Fields of the tab that neither a column nor a title nor the person has filled for anybody. */
export const lackingFields = (tab: ReadTab): string[] => {
  const open = openFields(tab).filter(({ name }) => NEEDED.has(name) && tab.info[name].trim() === '');
  if (open.length === 0) return [];
  const rows = fileRows(tab.reading, tab.mapping, tab.info);
  return open
    .filter(({ name }) => rows.every(({ cells }) => (cells[name] ?? '') === ''))
    .map(({ label }) => label);
};

const tabFault = (tab: ReadTab): Problem | null => {
  const missing = lackingFields(tab);
  if (!hasName(tab)) return problem('import.noName', { tab: tab.name });
  if (missing.length > 0) return problem('import.tabLacks', { tab: tab.name, missing });
  const day = openFields(tab).some(({ name }) => name === 'graduationDate') ? tab.info.graduationDate : '';
  return day === '' || parseDate(day) !== null ? null : problem('import.badTabDay', { tab: tab.name, day });
};

/** What page 2 still lacks, or null. */
export const columnsFault = (draft: Draft): Problem | null => {
  for (const tab of chosenTabs(draft)) {
    const fault = tabFault(tab);
    if (fault) return fault;
  }
  return rowsOf(draft).length === 0 ? problem('import.empty', {}) : null;
};
