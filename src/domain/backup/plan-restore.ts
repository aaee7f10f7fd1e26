/** How a backup comes into a new workbook: which files, in which order, and where their columns and rows go. */
import type { Cell } from '../cell';
import { sameCell } from '../keyed-write/intent';
import type { AnyTable } from '../table';
import type { Grid } from '../table-rows';
import { fold } from '../text';
import type { BackupEntry, BackupIndex } from './backup-index';
import type { TabCopy } from './tab-copy';

/** What was under way in the old workbook is that one's own: nothing of it is to run a second time. */
const NOT_RESTORED: ReadonlySet<string> = new Set(['schedule', 'queue']);
/** Settings and questions decide what the other tabs are; without a campaign nothing can be sent, so campaigns come last. */
const FIRST = ['config', 'questions'];
const LAST = ['campaigns'];

const rank = ({ name }: AnyTable): number => (FIRST.includes(name) ? 0 : LAST.includes(name) ? 2 : 1);

/** The tables in the order in which they are copied and restored. */
export const inBackupOrder = (tables: readonly AnyTable[]): AnyTable[] =>
  [...tables].sort((a, b) => rank(a) - rank(b));

/** A file to be restored, and how many rows of its tab come before it. */
export interface RestoreStep {
  readonly entry: BackupEntry;
  readonly from: number;
  /** The last file of its tab: what stands below its rows goes. */
  readonly last: boolean;
}

/** The steps of a restoration, in order. */
export const restoreSteps = ({ files }: BackupIndex): RestoreStep[] => {
  const entries = files.filter(({ kind, of }) => kind === 'rows' && !NOT_RESTORED.has(of));
  return entries.map((entry, at) => ({
    entry,
    from: entries.slice(0, at).reduce((sum, { of, rows }) => sum + (of === entry.of ? rows : 0), 0),
    last: entries[at + 1]?.of !== entry.of,
  }));
};

/** How a column of people's own without a header is called, for it must be found again. */
export const NAMELESS = 'Cột không tên';

/** Zero-based places of the copy's columns in a tab; -1 for one that the tab lacks. */
export const placesOf = ({ columns }: Pick<TabCopy, 'columns'>, grid: Grid): number[] => {
  const ours = new Set(grid.index.values());
  const headers = (grid.cells[grid.headerRow] ?? []).map((header) => fold(String(header)));
  return columns.map(({ name, header: own }) => {
    const header = own === '' ? NAMELESS : own;
    const known = name === undefined ? undefined : grid.index.get(name);
    return known ?? headers.findIndex((text, at) => !ours.has(at) && text !== '' && text === fold(header));
  });
};

/** The rows as they are to stand, over the tab's whole width; on the last file down to where the tab ends. */
export const wantedRows = (copy: TabCopy, grid: Grid, { from, last }: RestoreStep): Cell[][] => {
  const places = placesOf(copy, grid);
  const width = Math.max(...places, ...grid.index.values()) + 1;
  const standing = grid.cells.length - grid.headerRow - 1 - from;
  const height = last ? Math.max(copy.rows.length, standing) : copy.rows.length;
  return Array.from({ length: height }, (_, at) => {
    const line = new Array<Cell>(width).fill('');
    places.forEach((place, column) => {
      if (place >= 0) line[place] = copy.rows[at]?.[column] ?? '';
    });
    return line;
  });
};

/** Whether the tab shows those rows from `from` on. */
export const standsAs = (wanted: readonly (readonly Cell[])[], grid: Grid, from: number): boolean =>
  wanted.every((line, at) =>
    line.every((cell, column) => sameCell(grid.cells[grid.headerRow + 1 + from + at]?.[column] ?? '', cell)),
  );

/** A setting by its section and name, with the value that holds in this workbook. */
interface OwnSetting {
  readonly section: string;
  readonly name: string;
  readonly value?: string | null;
}

/** `Cấu hình` with the account, the id and the version of the new workbook in place of the old one's. */
export const withOwnSettings = (copy: TabCopy, own: readonly OwnSetting[]): TabCopy => {
  const at = (wanted: string): number => copy.columns.findIndex(({ name }) => name === wanted);
  const [section, name, value] = [at('section'), at('name'), at('value')];
  const rows = copy.rows.map((row) => {
    const mine = own.find((each) => each.section === row[section] && each.name === row[name]);
    return mine === undefined
      ? row
      : row.map((cell, column) => (column === value ? (mine.value ?? '') : cell));
  });
  return { ...copy, rows };
};

/** The id of a folder in what a person pasted: its address or the id itself; null for anything else. */
export const folderIdIn = (text: string): string | null =>
  /\/folders\/([\w-]{10,100})/.exec(text)?.[1] ??
  /[?&]id=([\w-]{10,100})/.exec(text)?.[1] ??
  /^[\w-]{10,100}$/.exec(text.trim())?.[0] ??
  null;
