/** The backups that this workbook has made, the newest first. */
import { INDEX_NAME } from '../../domain/backup/backup-index';
import { backups } from '../../domain/backup/backup-table';
import { readUsable } from '../../google/read-table';

export interface BackupLine {
  readonly backup: string;
  readonly done: boolean;
  readonly files: number;
  readonly folderUrl: string;
}

export const readBackups = (): BackupLine[] => {
  const rows = readUsable(backups);
  return rows
    .filter(({ file }) => file === INDEX_NAME)
    .map(({ backup, sha256, folderUrl }) => ({
      backup,
      done: sha256 !== null,
      files: rows.filter((row) => row.backup === backup).length,
      folderUrl: folderUrl ?? '',
    }))
    .reverse();
};
