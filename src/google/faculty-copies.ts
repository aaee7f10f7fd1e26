/** The faculties' copies in Drive: each found or made, read and brought up to date. */
import {
  COPY_ERASED,
  planCopy,
  planCopyAnswers,
  planCopyUpdate,
  readCopy,
  type CopyPerson,
  type CopyReading,
  type SharedExtra,
} from '../domain/network/sharing/copy';
import { emptiedCells } from '../domain/shared-sheets/plan-changes';
import { nobodyIn } from '../domain/shared-sheets/read-sheet';
import { findByProperties, readChangeTimes, type FoundFile } from './documents/find-files';
import { ensureSheetFile, eraseFromSheet, readSheetCells, settleSheet } from './shared-sheets';

const KIND = { shared: 'khoa' };
const FOLDER = 'Chia sẻ với khoa';

/** The faculty's file, made empty where it has none. */
export const ensureCopyFile = (name: string, facultyCopy: string): FoundFile =>
  ensureSheetFile(name, FOLDER, { ...KIND, facultyCopy });

/** The account's own copy of a faculty, wherever it lies by now; null where it made none. */
export const findCopyFile = (facultyCopy: string): string | null =>
  findByProperties({ ...KIND, facultyCopy })[0]?.id ?? null;

/** Null where the copy is gone, out of reach, not laid out or spoilt. */
export const readCopyFile = (fileId: string): CopyReading | null => readCopy(readSheetCells(fileId) ?? []);

/** Brings the program's columns up to date. False when they are not yet, or the copy is gone. */
export const updateCopy = (
  fileId: string,
  people: readonly CopyPerson[],
  extras: readonly SharedExtra[],
): boolean =>
  settleSheet(fileId, {
    layOut: () => planCopy(people, extras),
    read: readCopy,
    plan: (copy) => planCopyUpdate(copy, people),
  });

/** Shows the office's answers in the copy. False when it does not yet, or the copy is gone. */
export const writeCopyAnswers = (fileId: string, answers: ReadonlyMap<string, string>): boolean =>
  settleSheet(fileId, {
    read: readCopy,
    plan: (copy) => planCopyAnswers(copy, answers),
  });

/** Whether a copy still holds something of those people; nothing where it is gone. */
export const holdsInCopy = (fileId: string, keys: ReadonlySet<string>): boolean => {
  const copy = readCopyFile(fileId);
  return copy !== null && emptiedCells(copy, keys, COPY_ERASED).length > 0;
};

/** Empties what a copy holds of those people, nothing where it is gone. False when it is not done yet. */
export const eraseFromCopy = (fileId: string, keys: ReadonlySet<string>): boolean =>
  eraseFromSheet(fileId, keys, (cells) => readCopy(cells) ?? nobodyIn(cells), COPY_ERASED);

/** When each copy was last changed, by file id. */
export const readCopyTimes = (): ReadonlyMap<string, string> => readChangeTimes(KIND);
