/** Reads a template that the office keeps in Drive and may have edited in Word. */
import { userError } from '../../domain/problem';
import { bytesOfBlob } from './bytes';
import { fetchFile } from './fetch-file';

/**
 * The .docx with that id, as bytes. `template` is what the office calls it ('Mẫu báo cáo'). Throws UserErrors when the
 * file is gone, out of this person's reach (both 404 under drive.file), or has become a Google Doc (403).
 */
export const readTemplate = (fileId: string, template: string): Uint8Array => {
  const response = fetchFile(fileId);
  const status = response.getResponseCode();
  if (status === 404) throw userError('document.templateGone', { template });
  if (status === 403 && response.getContentText().includes('fileNotDownloadable')) {
    throw userError('document.templateNotWord', { template });
  }
  if (status !== 200) throw new Error(`Drive answered ${status} for the template ${fileId}`);
  return bytesOfBlob(response.getBlob());
};
