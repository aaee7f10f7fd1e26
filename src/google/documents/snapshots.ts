/** Snapshots of report numbers as JSON files in Drive, with the hash that shows that nobody changed them. */
import { hexOf } from './bytes';
import { readTextFile } from './fetch-file';
import { findByProperties, type FileProperties } from './find-files';
import { saveOnce } from './save-files';

const JSON_TYPE = 'application/json';

export interface SavedSnapshot {
  readonly id: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly hash: string;
  readonly text: string;
}

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export const sha256 = (text: string): string =>
  hexOf(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8));

/** The same of bytes. */
export const sha256OfBytes = (bytes: Uint8Array): string =>
  hexOf(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, Array.from(Int8Array.from(bytes))));

/** Saves the text that `make` gives, unless a snapshot with these properties was saved before: then that one holds. */
export const saveSnapshot = (
  name: string,
  folderId: string,
  properties: FileProperties,
  make: () => string,
): SavedSnapshot => {
  const [existing] = findByProperties(properties, JSON_TYPE);
  if (existing) {
    const text = readTextFile(existing.id);
    return { id: existing.id, hash: sha256(text), text };
  }
  const text = make();
  const file = saveOnce({ name: `${name}.json`, mimeType: JSON_TYPE, folderId, properties }, () =>
    Utilities.newBlob(text, JSON_TYPE, `${name}.json`),
  );
  return { id: file.id, hash: sha256(text), text };
};
