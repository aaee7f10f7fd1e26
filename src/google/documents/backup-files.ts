/** The files of a backup in Drive: each is known by its content, so that a rerun finds it and never makes a second one. */
import { INDEX_NAME } from '../../domain/backup/backup-index';
import { retried } from '../retry';
import { driveFiles } from './drive-service';
import { readContent } from './read-content';
import { saveOnce } from './save-files';
import { sha256 } from './snapshots';

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  csv: 'text/csv',
};

export interface SavedFile {
  readonly id: string;
  readonly sha256: string;
}

/** Saves a text under a name of which the ending tells the type. */
export const saveBackupFile = (
  folderId: string,
  backup: string,
  name: string,
  content: string,
): SavedFile => {
  const hash = sha256(content);
  const mimeType = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain';
  const properties = { backup, file: sha256(name).slice(0, 32), content: hash.slice(0, 32) };
  const { id } = saveOnce({ name, mimeType, folderId, properties }, () =>
    Utilities.newBlob(content, mimeType, name),
  );
  return { id, sha256: hash };
};

export interface ReadFile {
  readonly text: string;
  /** Of the bytes as they lie in Drive, in hexadecimal. */
  readonly sha256: string;
}

/** A file of a backup; null where it is gone or out of this program's reach (both 404 under drive.file). */
export const readBackupFile = (fileId: string): ReadFile | null => {
  const content = readContent(fileId);
  return content === null ? null : { text: content.text(), sha256: content.sha256 };
};

/** The id of the list that lies in a folder, or null. `folderId` holds letters, digits, '-' and '_' alone. */
export const findIndexIn = (folderId: string): string | null => {
  const page = retried(() =>
    driveFiles().list({
      q: `'${folderId}' in parents and name = '${INDEX_NAME}' and trashed = false`,
      orderBy: 'createdTime',
      fields: 'files(id)',
    }),
  );
  return page.files?.[0]?.id ?? null;
};
