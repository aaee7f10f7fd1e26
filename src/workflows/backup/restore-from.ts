/** Where a backup is restored from: its folder in Drive, or the files that a person has picked. */
import { folderIdIn } from '../../domain/backup/plan-restore';
import { userError } from '../../domain/problem';
import type { Budget } from '../../google/clock';
import { findIndexIn, readBackupFile } from '../../google/documents/backup-files';
import { restoreFrom, type RestoreProgress } from './restore';

/** Reads the list in a folder; ends the action where there is none in reach. */
export const requireIndexIn = (folder: string): string => {
  const folderId = folderIdIn(folder);
  const indexId = folderId === null ? null : findIndexIn(folderId);
  const index = indexId === null ? null : readBackupFile(indexId);
  if (index === null) throw userError('backup.noIndex', { folder });
  return index.text;
};

/** From Drive: only a program that made the files may read them (scope drive.file); call again while it is running. */
export const restoreFolder = (folder: string, budget: Budget): RestoreProgress =>
  restoreFrom(requireIndexIn(folder), ({ entry }) => requireText(entry.id, entry.file), budget);

const requireText = (id: string, file: string): string => {
  const read = readBackupFile(id);
  if (read === null) throw userError('backup.badFile', { file });
  return read.text;
};

export interface PickedFile {
  readonly name: string;
  readonly text: string;
}

/** From a person's computer, a file a call: `next` of the answer names the one that is to come. Without a file it only tells that. */
export const restorePicked = (
  index: string,
  picked: PickedFile | undefined,
  budget: Budget,
): RestoreProgress =>
  restoreFrom(
    index,
    ({ entry }) => (picked !== undefined && picked.name === entry.file ? picked.text : null),
    budget,
  );
