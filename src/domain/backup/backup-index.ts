/** The list that every backup carries: which files it has, in the order in which they are restored, each with its SHA-256. */

export const INDEX_NAME = 'muc-luc.json';
const FORMAT = 'ket-noi-cuu-hssv/1';

export type FileKind = 'rows' | 'csv' | 'form' | 'answers' | 'snapshot';
const KINDS: readonly string[] = ['rows', 'csv', 'form', 'answers', 'snapshot'];

export interface BackupEntry {
  readonly file: string;
  readonly kind: FileKind;
  /** The table's name in code, the form's id, the snapshot's id. */
  readonly of: string;
  /** Rows or answers in it. */
  readonly rows: number;
  /** Of its UTF-8 bytes, in hexadecimal. */
  readonly sha256: string;
  /** In Drive, where the backup was made. */
  readonly id: string;
}

export interface BackupIndex {
  /** When it was begun, which is its name. */
  readonly backup: string;
  readonly finishedAt: string;
  /** The version of the workbook (src/domain/migrations). */
  readonly schema: number;
  readonly workbook: string;
  /** Forms and snapshots out of the account's reach, by their ids. */
  readonly missing: readonly string[];
  readonly files: readonly BackupEntry[];
}

/** The index file of a backup. */
export const formatBackupIndex = (index: BackupIndex): string =>
  JSON.stringify({ format: FORMAT, ...index }, null, 1);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const parseEntry = (value: unknown): BackupEntry[] => {
  if (!isRecord(value)) return [];
  const { file, kind, of, rows, sha256, id } = value;
  const texts = [file, kind, of, sha256, id];
  if (!texts.every((text) => typeof text === 'string') || typeof rows !== 'number') return [];
  if (!KINDS.includes(String(kind)) || !/^[0-9a-f]{64}$/.test(String(sha256))) return [];
  // One of KINDS, as was just asked.
  return [
    {
      file: String(file),
      kind: kind as FileKind,
      of: String(of),
      rows,
      sha256: String(sha256),
      id: String(id),
    },
  ];
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The index that `formatBackupIndex` wrote; null for any other text. */
export const parseBackupIndex = (text: string): BackupIndex | null => {
  const value = parseJson(text);
  if (!isRecord(value) || value['format'] !== FORMAT || !Array.isArray(value['files'])) return null;
  const { backup, finishedAt, schema, workbook, missing } = value;
  const files = value['files'].flatMap(parseEntry);
  if (files.length !== value['files'].length || typeof schema !== 'number') return null;
  return {
    backup: String(backup),
    finishedAt: String(finishedAt),
    schema,
    workbook: String(workbook),
    missing: Array.isArray(missing) ? missing.map(String) : [],
    files,
  };
};
