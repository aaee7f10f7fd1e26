/** Which backup a press goes on with, and what is left of it. */
import { INDEX_NAME, type BackupEntry, type FileKind } from './backup-index';
import type { BackupRow } from './backup-table';

/** Something that is copied as a whole, into one file or several. */
export interface BackupPart {
  readonly kind: 'tab' | 'form' | 'answers' | 'snapshot';
  /** The table's name, the form's id, the snapshot's id. */
  readonly of: string;
  /** How its files are called, without ending. */
  readonly name: string;
}

const isIndex = ({ file }: BackupRow): boolean => file === INDEX_NAME;

/** The backup that a press goes on with or has made already; null where it begins a new one. */
export const currentBackup = (rows: readonly BackupRow[], press: string): BackupRow | null => {
  const begun = rows.filter(isIndex);
  return begun.find(({ sha256 }) => sha256 === null) ?? begun.find((row) => row.press === press) ?? null;
};

/** Rows of `Sao lưu` for files are of these kinds; a part's kind is that of its rows. */
const PART_OF: Readonly<Record<string, BackupPart['kind']>> = {
  rows: 'tab',
  csv: 'tab',
  form: 'form',
  answers: 'answers',
  snapshot: 'snapshot',
};

/** The parts of which not every file is noted. */
export const partsLeft = (parts: readonly BackupPart[], rows: readonly BackupRow[]): BackupPart[] => {
  const done = new Set(
    rows
      .filter(({ last }) => last === true)
      .map(({ kind, of }) => `${PART_OF[kind ?? ''] ?? ''} ${of ?? ''}`),
  );
  return parts.filter(({ kind, of }) => !done.has(`${kind} ${of}`));
};

/** How the answers of a form go on: after the newest that is noted, under the next number. */
export const answersPlace = (
  rows: readonly BackupRow[],
  formId: string,
): { readonly until: string | null; readonly page: number } => {
  const pages = rows.filter(({ kind, of }) => kind === 'answers' && of === formId);
  return { until: pages[pages.length - 1]?.until ?? null, page: pages.length + 1 };
};

/** The entries of the index, in the order of the parts. */
export const backupEntriesOf = (rows: readonly BackupRow[], parts: readonly BackupPart[]): BackupEntry[] => {
  const order = new Map(parts.map(({ of }, at) => [of, at]));
  return rows
    .flatMap(({ file, kind, of, rows: count, sha256, fileId }) =>
      isFileKind(kind) && sha256 !== null
        ? [{ file, kind, of: of ?? '', rows: count ?? 0, sha256, id: fileId ?? '' }]
        : [],
    )
    .map((entry, at) => ({ entry, at, part: order.get(entry.of) ?? parts.length }))
    .sort((a, b) => a.part - b.part || a.at - b.at)
    .map(({ entry }) => entry);
};

const isFileKind = (kind: string | null): kind is FileKind => kind !== null && kind in PART_OF;
