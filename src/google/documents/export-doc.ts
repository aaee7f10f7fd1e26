/** A Google Doc as the file that Drive makes of it: .docx to read its words and to keep, PDF to keep. */
import { bytesOfBlob } from './bytes';
import { fetchExport } from './fetch-file';
import type { DOCX, PDF } from './save-files';

/** The Doc as it is now; null when it is gone or out of this person's reach (both 404 under drive.file). */
export const exportDoc = (documentId: string, mimeType: typeof DOCX | typeof PDF): Uint8Array | null => {
  const response = fetchExport(documentId, mimeType);
  const status = response.getResponseCode();
  if (status === 404) return null;
  if (status !== 200) throw new Error(`Drive answered ${status} for the export of ${documentId}`);
  return bytesOfBlob(response.getBlob());
};
