/** Changes words in a Doc without touching what people wrote around them, and locks a Doc against further changes. */
import type { Replacement } from '../../domain/documents/official-paper';
import { userError } from '../../domain/problem';
import { driveFiles } from './drive-service';

/** Replaces each text wherever it stands in body, headers and footers, in one call. */
export const applyReplacements = (documentId: string, replacements: readonly Replacement[]): void => {
  // The name itself is missing when the service is off, so it is asked for with typeof.
  if (typeof Docs === 'undefined') throw userError('document.driveOff', { service: 'Google Docs API' });
  const requests = replacements.map(({ find, replace }) => ({
    replaceAllText: { containsText: { text: find, matchCase: true }, replaceText: replace },
  }));
  Docs.Documents.batchUpdate({ requests }, documentId);
};

/** Locks a file against edits and comments (drive.v3 contentRestrictions), or unlocks it. */
export const applyLock = (fileId: string, readOnly: boolean, reason = ''): void => {
  const restriction = readOnly ? { readOnly, reason } : { readOnly };
  driveFiles().update({ contentRestrictions: [restriction] }, fileId);
};

/** Puts a file into the bin. */
export const applyBin = (fileId: string): void => {
  driveFiles().update({ trashed: true }, fileId);
};
