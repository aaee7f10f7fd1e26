/** What Drive does with the files that the program makes. */
import type { driveProbes } from '../../domain/environment/file-probes';
import { driveFiles } from '../documents/drive-service';
import { fetchFile } from '../documents/fetch-file';
import { findByProperties } from '../documents/find-files';
import { binFile, FILE_NAME, makeFile, orFault, withFile, type Asks } from './stage';

const TEXT = 'text/plain';
const blob = (): GoogleAppsScript.Base.Blob => Utilities.newBlob('Lò Thị Hoa', TEXT, FILE_NAME);
/** Drive takes 124 bytes for key and value together. */
const TOO_LONG = 125;

/** A value that no earlier round has used. */
const fresh = (): string => Utilities.getUuid();

/** Runs with a new file that carries a property of its own. */
const withMarked = (ask: (id: string, mark: string) => string): string => {
  const mark = fresh();
  const { id } = makeFile(TEXT, blob(), { mark });
  try {
    return ask(id, mark);
  } finally {
    binFile(id);
  }
};

const formAppFile = (): string => {
  const id = FormApp.create(`${FILE_NAME}, xóa được`).getId();
  try {
    driveFiles().get(id, { fields: 'id' });
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return /not found/i.test(message) ? 'không thấy (404)' : `không thấy: ${message}`;
  }
  binFile(id);
  return 'thấy';
};

const modifiedTime = (id: string): string =>
  driveFiles().get(id, { fields: 'modifiedTime' }).modifiedTime ?? '';

export const askFiles: Readonly<Record<keyof typeof driveProbes, Asks>> = {
  'drive.findAtOnce': () => withMarked((_id, mark) => String(findByProperties({ mark }).length)),
  'drive.media': () =>
    withFile(TEXT, blob(), (id) => {
      const response = fetchFile(id);
      return `${response.getResponseCode()} ${response.getContentText('UTF-8')}`;
    }),
  'drive.formAppFile': formAppFile,
  'drive.propertyLimit': () =>
    orFault(() => {
      binFile(makeFile(TEXT, blob(), { k: 'x'.repeat(TOO_LONG - 1) }).id);
      return 'được';
    }),
  'drive.modifiedTime': () =>
    withFile(TEXT, blob(), (id) => {
      const before = modifiedTime(id);
      Utilities.sleep(1100);
      driveFiles().update({ appProperties: { mark: fresh() } }, id);
      return modifiedTime(id) === before ? 'không đổi' : 'đổi';
    }),
  'drive.bin': () =>
    withMarked((id, mark) => {
      binFile(id);
      return findByProperties({ mark }).length === 0 ? 'không' : 'còn';
    }),
};

/** How many files a search by a property's former value still finds. */
export const askSearchLag = (): string =>
  withMarked((id, mark) => {
    driveFiles().update({ appProperties: { mark: fresh() } }, id);
    return String(findByProperties({ mark }).length);
  });
