/** Comments that stay open on older versions of a paper: a new version must not put them out of sight. */
import type { PaperRow } from '../../domain/office/office-tables';
import { planComments, type OpenComment } from '../../domain/papers/comments';
import { docxText } from '../../domain/papers/docx-text';
import { exportDoc } from '../../google/documents/export-doc';
import { readComments } from '../../google/documents/read-comments';
import { DOCX } from '../../google/documents/save-files';
import { whoami } from '../../google/session';

export interface OlderVersion {
  readonly version: number;
  readonly url: string;
  readonly open: readonly OpenComment[];
}

/** Each version asked costs two calls of Drive: the newest of the older ones are asked. */
const MOST = 3;

/** A version of which this account made the Doc; one that was never submitted has been seen by the office alone. */
const isAsked = (
  newest: PaperRow,
  { kind, period, version, submittedAt, madeBy, documentId }: PaperRow,
): boolean =>
  kind === newest.kind &&
  period === newest.period &&
  version < newest.version &&
  submittedAt !== null &&
  documentId !== null &&
  madeBy === whoami();

const readVersion = ({ documentId, documentUrl, version }: PaperRow): OlderVersion => {
  const docx = documentId === null ? null : exportDoc(documentId, DOCX);
  const url = documentUrl ?? '';
  if (documentId === null || docx === null) return { version, url, open: [] };
  return { version, url, open: planComments(readComments(documentId), docxText(docx).body, url).open };
};

/** Versions before the newest with something still open, the latest first. */
export const readOlderComments = (newest: PaperRow, rows: readonly PaperRow[]): OlderVersion[] =>
  rows
    .filter((row) => isAsked(newest, row))
    .sort((one, other) => other.version - one.version)
    .slice(0, MOST)
    .map(readVersion)
    .filter(({ open }) => open.length > 0);
