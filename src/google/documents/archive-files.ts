/** The files of an archive in Drive: copied or made once, locked against changes, known by the hash of what lies there. */
import { blobOfBytes } from './bytes';
import { applyLock } from './change-doc';
import { readContent } from './read-content';
import { saveOnce } from './save-files';
import { sha256 } from './snapshots';

export interface ArchivedFile {
  readonly fileId: string;
  readonly url: string;
  /** Of the bytes as they lie in Drive, in hexadecimal. */
  readonly sha256: string;
}

/** What tells this file from all others of the workbook. */
export interface ArchiveMark {
  readonly campaign: string;
  readonly file: string;
  readonly version: number;
  readonly source: string;
}

/** Saves the content under this mark, unless that was done before; locks it, and reads back what lies there. */
export const saveArchived = (
  name: string,
  mimeType: string,
  folderId: string,
  mark: ArchiveMark,
  content: () => Uint8Array,
): ArchivedFile => {
  const properties = {
    archive: sha256(mark.campaign).slice(0, 32),
    file: sha256(mark.file).slice(0, 32),
    version: String(mark.version),
    source: sha256(mark.source).slice(0, 32),
  };
  const { id, url } = saveOnce({ name, mimeType, folderId, properties }, () =>
    blobOfBytes(content(), mimeType, name),
  );
  applyLock(id, true, 'Hồ sơ lưu');
  const stored = readContent(id);
  if (stored === null) throw new Error(`Drive has not kept ${name}`);
  return { fileId: id, url, sha256: stored.sha256 };
};
