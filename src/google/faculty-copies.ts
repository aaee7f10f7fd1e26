/** The faculties' copies in Drive: found or made, laid out, brought up to date, and when each was last changed (advanced Sheets service). */
import {
  planCopy,
  planCopyAnswers,
  planCopyErase,
  planCopyUpdate,
  type CopyPerson,
  type SharedExtra,
} from '../domain/network/sharing/copy';
import { applyToBook, readBookCells } from './call-books';
import { findByProperties, readChangeTimes } from './documents/find-files';
import { saveOnce } from './documents/save-files';

const SHEET = 'application/vnd.google-apps.spreadsheet';
const KIND = { shared: 'khoa' };

/** The faculty's file, made empty where it has none. */
export const ensureCopyFile = (
  name: string,
  folderId: string,
  facultyCopy: string,
): { readonly id: string; readonly url: string } =>
  saveOnce({ name, mimeType: SHEET, folderId, properties: { ...KIND, facultyCopy } });

/** People may move things between a look and the write; after so many looks the rest is left to the next run. */
const LOOKS = 4;

/**
 * Lays out an empty copy; in any other it changes the program's own columns alone, and looks again until nothing is left to do.
 * False when it is not up to date yet, or the copy is gone.
 */
export const applyCopy = (
  fileId: string,
  people: readonly CopyPerson[],
  extras: readonly SharedExtra[],
): boolean => {
  for (let look = 0; look < LOOKS; look += 1) {
    const cells = readBookCells(fileId);
    if (cells === null) return false;
    const isEmpty = cells.every((row) => row.every(({ text }) => text === ''));
    const requests = isEmpty ? planCopy(people, extras) : planCopyUpdate(cells, people, extras);
    if (requests.length === 0) return true;
    applyToBook(fileId, requests);
  }
  return false;
};

/** What a copy still holds of those people; 0 where it is gone. */
export const countInCopy = (fileId: string, keys: ReadonlySet<string>): number =>
  planCopyErase(readBookCells(fileId) ?? [], keys).length;

/** Shows the office's answers in the copy. False when it does not yet, or the copy is gone. */
export const applyAnswers = (fileId: string, answers: ReadonlyMap<string, string>): boolean => {
  for (let look = 0; look < LOOKS; look += 1) {
    const cells = readBookCells(fileId);
    if (cells === null) return false;
    const requests = planCopyAnswers(cells, answers);
    if (requests.length === 0) return true;
    applyToBook(fileId, requests);
  }
  return false;
};

/** The account's own copy of a faculty, wherever it lies by now; null where it made none. */
export const findCopy = (facultyCopy: string): string | null =>
  findByProperties({ ...KIND, facultyCopy })[0]?.id ?? null;

/** Empties what a copy holds of those people. False when it is not done yet. */
export const eraseFromCopy = (fileId: string, keys: ReadonlySet<string>): boolean => {
  for (let look = 0; look < LOOKS; look += 1) {
    const requests = planCopyErase(readBookCells(fileId) ?? [], keys);
    if (requests.length === 0) return true;
    applyToBook(fileId, requests);
  }
  return false;
};

/** When each copy was last changed, by file id. */
export const readCopyTimes = (): ReadonlyMap<string, string> => readChangeTimes(KIND);
