/** Quản trị › Sao lưu: every tab, form, answer and snapshot as files in a folder of Drive, with a list of their hashes. */
import { backups, type BackupRow } from '../../domain/backup/backup-table';
import { formatBackupIndex, INDEX_NAME } from '../../domain/backup/backup-index';
import { currentBackup, backupEntriesOf, partsLeft, type BackupPart } from '../../domain/backup/plan-backup';
import { FIRST_VERSION } from '../../domain/migrations/migrations';
import type { AnyTable } from '../../domain/table';
import { now, type Budget } from '../../google/clock';
import { findIndexIn, readBackupFile, saveBackupFile } from '../../google/documents/backup-files';
import { ensureFolder } from '../../google/documents/save-files';
import { writeRows } from '../../google/keyed-write';
import { readSchema } from '../../google/known-schema';
import { applyTab } from '../../google/make-tab';
import { pressId } from '../../google/press';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { workbook } from '../../google/workbook';
import { finishUnfinished } from '../shared/finish-unfinished';
import type { Progress } from '../shared/progress';
import {
  copyAnswers,
  copyForm,
  copySnapshot,
  copyTabPart,
  whereReached,
  type BackupPlace,
  type Noted,
} from './copy-part';
import { backupTables, listParts } from './parts';

export interface BackupProgress extends Progress {
  readonly backup: string;
  readonly folderUrl: string;
  /** Files of the finished backup. */
  readonly files: number;
  /** Forms and snapshots out of this account's reach, by what they are called. */
  readonly missing: readonly string[];
}

const FOLDER = 'Sao lưu';

/** Goes on with the backup under way, or begins one; call again while it is running. */
export const backUp = (budget: Budget): BackupProgress =>
  underLock('sao lưu', () => {
    applyTab(backups);
    finishUnfinished([backups]);
    const { backup, sha256 } = currentBackup(readUsable(backups), pressId()) ?? begin();
    const folder = ensureFolder(`${FOLDER} ${backup}`, ensureFolder(FOLDER, null).id);
    const place = { backup, folderId: folder.id, url: folder.url };
    const tables = backupTables();
    const parts = listParts(tables);
    const missing = sha256 === null ? copyParts(place, parts, tables, budget) : [];
    const rows = notedOf(backup);
    const left = partsLeft(parts, rows);
    const isDone = sha256 !== null || left.every((part) => missing.includes(part));
    if (sha256 === null && isDone) finish(place, rows, parts);
    return {
      state: isDone ? 'done' : 'running',
      label: 'Đang sao lưu',
      done: isDone ? parts.length : parts.length - left.length,
      total: parts.length,
      backup,
      folderUrl: folder.url,
      files: rows.length,
      missing: isDone ? left.map(({ name }) => name) : [],
    };
  });

const notedOf = (backup: string): BackupRow[] => readUsable(backups).filter((row) => row.backup === backup);

/** Its name is noted before anything is made, so that a stop leaves it to be gone on with. */
const begin = (): BackupRow => {
  const row = { backup: now(), file: INDEX_NAME, press: pressId(), rows: null, sha256: null };
  const nothing = { kind: null, of: null, fileId: null, last: null, until: null, folderUrl: null };
  writeRows(backups, [row]);
  return { ...nothing, ...row };
};

/** Copies part after part while there is time, the first one always. Gives the parts that could not be reached. */
const copyParts = (
  place: BackupPlace,
  parts: readonly BackupPart[],
  tables: readonly AnyTable[],
  budget: Budget,
): BackupPart[] => {
  const noted = notedOf(place.backup);
  const left = partsLeft(parts, noted);
  const saved: Noted[] = [];
  const missing: BackupPart[] = [];
  for (const [at, part] of left.entries()) {
    if (at > 0 && !budget.hasTime()) break;
    const files = whereReached(() => copyPart(place, part, { tables, noted, budget }));
    if (files.length === 0) missing.push(part);
    saved.push(...files);
  }
  writeRows(backups, saved);
  return missing;
};

interface Means {
  readonly tables: readonly AnyTable[];
  readonly noted: readonly BackupRow[];
  readonly budget: Budget;
}

const copyPart = (place: BackupPlace, part: BackupPart, { tables, noted, budget }: Means): Noted[] => {
  if (part.kind === 'form') return copyForm(place, part);
  if (part.kind === 'answers') return copyAnswers(place, part, noted, budget);
  if (part.kind === 'snapshot') return copySnapshot(place, part);
  const table = tables.find(({ name }) => name === part.of);
  return table ? copyTabPart(place, part, table) : [];
};

/** The list comes last: a backup with a list has every file that the list names. One that a stop left unnoted holds. */
const finish = (place: BackupPlace, rows: readonly BackupRow[], parts: readonly BackupPart[]): void => {
  const made = findIndexIn(place.folderId);
  const { id, sha256 } =
    made === null
      ? saveBackupFile(place.folderId, place.backup, INDEX_NAME, indexText(place, rows, parts))
      : { id: made, sha256: readBackupFile(made)?.sha256 ?? '' };
  writeRows(backups, [{ backup: place.backup, file: INDEX_NAME, sha256, fileId: id, folderUrl: place.url }]);
};

const indexText = (
  { backup }: BackupPlace,
  rows: readonly BackupRow[],
  parts: readonly BackupPart[],
): string =>
  formatBackupIndex({
    backup,
    finishedAt: now(),
    schema: readSchema() ?? FIRST_VERSION,
    workbook: workbook().getId(),
    missing: partsLeft(parts, rows).map(({ name }) => name),
    files: backupEntriesOf(rows, parts),
  });
