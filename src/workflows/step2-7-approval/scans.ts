/** Steps 2 and 7: the scan of a paper signed by hand, saved in the campaign's folder and noted with its hash (P41, S1.12). */
import type { PaperRow } from '../../domain/office/office-tables';
import { paperName, type ApprovedKind } from '../../domain/papers/paper-kinds';
import {
  countPieces,
  MOST_BYTES,
  PIECES_A_CALL,
  piecesOf,
  scanType,
  type ScanType,
  type ScanUpload,
} from '../../domain/papers/scan';
import { scans, scansOf, type ScanRow } from '../../domain/papers/scans-table';
import { userError } from '../../domain/problem';
import { now } from '../../google/clock';
import { blobOfBytes } from '../../google/documents/bytes';
import { applyLock } from '../../google/documents/change-doc';
import { ensureFolder, saveOnce } from '../../google/documents/save-files';
import { sha256OfBytes } from '../../google/documents/snapshots';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { underLock, whoami } from '../../google/session';
import { keepPieces, readUpload } from '../../google/uploads';
import { findSheet } from '../../google/workbook';
import { finishUnfinished } from '../shared/finish-unfinished';
import { requirePaper } from '../shared/find-paper';
import { paperFolder } from '../shared/folders';

/** Takes a part of a file from the sidebar; sent again it changes nothing. */
export const stageScan = (upload: string, part: number, text: string): { readonly part: number } => {
  keepPieces(upload, part * PIECES_A_CALL, piecesOf(text), whoami());
  return { part };
};

/** None before the first. */
export const readScans = (): ScanRow[] => (findSheet(scans) === null ? [] : readUsable(scans));

interface Brought {
  readonly bytes: Uint8Array;
  readonly by: string;
  readonly type: ScanType;
}

/** The file as the browser sent it. Throws where it is not whole, not what the browser counted, too long or no scan. */
const requireScan = ({ upload, chars, name, sha256 }: ScanUpload): Brought => {
  const found = readUpload(upload, countPieces(chars));
  if (found === null || sha256OfBytes(found.bytes) !== sha256) throw userError('scan.lost', { name });
  if (found.bytes.length > MOST_BYTES) throw userError('scan.tooLarge', { name });
  const type = scanType(found.bytes);
  if (type === null) throw userError('scan.type', { name });
  return { ...found, type };
};

/** Saved once for a version and content; under the caller's lock. */
export const saveScan = (paper: PaperRow, scan: ScanUpload): ScanRow => {
  const { kind, period, version } = paper;
  const known = scansOf(readScans(), paper).find(({ sha256 }) => sha256 === scan.sha256);
  if (known?.fileId != null) return known;
  const { bytes, by, type } = requireScan(scan);
  ensureTab(scans);
  const name = `${paper.title ?? kind}, bản ${version}, bản ký.${type.ending}`;
  const properties = { paper: kind, period, version: String(version), scan: scan.sha256.slice(0, 32) };
  const folderId = ensureFolder(paperFolder(kind, period), null).id;
  const { id, url } = saveOnce({ name, mimeType: type.mimeType, folderId, properties }, () =>
    blobOfBytes(bytes, type.mimeType, name),
  );
  applyLock(id, true, 'Bản ký');
  const row: ScanRow = {
    kind,
    period,
    version,
    state: paper.state,
    at: now(),
    by,
    name: scan.name,
    url,
    mimeType: type.mimeType,
    sha256: scan.sha256,
    fileId: id,
  };
  writeRows(scans, [row]);
  return row;
};

export interface Attached {
  readonly paper: string;
  readonly name: string;
  readonly sha256: string;
  readonly url: string;
}

/** A scan that comes later: of the approval, or of the issued paper with its stamp. */
export const attachScan = (kind: ApprovedKind, scan: ScanUpload): Attached =>
  underLock('gắn bản quét', () => {
    finishUnfinished();
    const paper = requirePaper(kind);
    const { name, sha256, url } = saveScan(paper, scan);
    return { paper: paperName(paper), name: name ?? '', sha256, url: url ?? '' };
  });
