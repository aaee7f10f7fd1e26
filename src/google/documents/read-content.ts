/** What a file in Drive holds, with the hash of its bytes as they lie there. */
import { bytesOfBlob, hexOf } from './bytes';
import { fetchFile } from './fetch-file';

export interface Content {
  readonly bytes: () => Uint8Array;
  readonly text: () => string;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/** null where the file is gone or out of this program's reach (both 404 under drive.file). */
export const readContent = (fileId: string): Content | null => {
  const response = fetchFile(fileId);
  const status = response.getResponseCode();
  if (status === 404 || status === 403) return null;
  if (status !== 200) throw new Error(`Drive answered ${status} for the file ${fileId}`);
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, response.getContent());
  return {
    bytes: () => bytesOfBlob(response.getBlob()),
    text: () => response.getContentText('UTF-8'),
    sha256: hexOf(digest),
  };
};
