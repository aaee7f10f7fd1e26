/** Quản trị › Kiểm tra bản sao lưu: reads every file of a backup again and compares its SHA-256 with the list. */
import { INDEX_NAME, parseBackupIndex, type BackupIndex } from '../../domain/backup/backup-index';
import { backups } from '../../domain/backup/backup-table';
import { userError } from '../../domain/problem';
import type { Budget } from '../../google/clock';
import { readBackupFile } from '../../google/documents/backup-files';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { readProperty, writeProperty } from '../../google/workbook';
import type { Progress } from '../shared/progress';
import { requireIndexIn } from './restore-from';

export interface BackupCheck extends Progress {
  readonly backup: string;
  /** Files that are gone or differ. */
  readonly bad: readonly string[];
}

/** Document property: how far the check of which backup has come. */
const PLACE = 'checkBackup';

interface Place {
  readonly backup: string;
  readonly done: number;
  readonly bad: readonly string[];
}

/** The backup in that folder, or the newest that this workbook made; call again while it is running. */
export const checkBackup = (folder: string | undefined, budget: Budget): BackupCheck => {
  const index = requireIndex(folder === undefined ? readNewest() : requireIndexIn(folder));
  return underLock('kiểm tra bản sao lưu', () => {
    let place = readPlace(index);
    for (const { id, sha256, file } of index.files.slice(place.done)) {
      const isGood = readBackupFile(id)?.sha256 === sha256;
      place = { ...place, done: place.done + 1, bad: isGood ? place.bad : [...place.bad, file] };
      if (!budget.hasTime()) break;
    }
    const isDone = place.done === index.files.length;
    writeProperty(PLACE, isDone ? '' : JSON.stringify(place));
    const { backup, done, bad } = place;
    return {
      state: isDone ? 'done' : 'running',
      label: 'Đang kiểm tra bản sao lưu',
      done,
      total: index.files.length,
      backup,
      bad,
    };
  });
};

const readNewest = (): string => {
  const finished = readUsable(backups).filter(({ file, sha256 }) => file === INDEX_NAME && sha256 !== null);
  const newest = finished[finished.length - 1];
  if (newest?.fileId == null) throw userError('backup.none', {});
  const read = readBackupFile(newest.fileId);
  if (read === null || read.sha256 !== newest.sha256) throw userError('backup.badFile', { file: INDEX_NAME });
  return read.text;
};

const requireIndex = (text: string): BackupIndex => {
  const index = parseBackupIndex(text);
  if (index === null) throw userError('backup.badIndex', {});
  return index;
};

const readPlace = ({ backup }: BackupIndex): Place => {
  const text = readProperty(PLACE) ?? '';
  // Written above, in this shape.
  const known = text === '' ? null : (JSON.parse(text) as Place);
  return known?.backup === backup ? known : { backup, done: 0, bad: [] };
};
