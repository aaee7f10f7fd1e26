/** Call books in Drive: each class's small Sheet found or made, read and brought up to date. */
import { BOOK_ERASED, type BookPerson } from '../domain/call-books/columns';
import { planUpdate } from '../domain/call-books/plan-update';
import { readCallBook, type CallBook } from '../domain/call-books/read-book';
import { findByProperties, readChangeTimes, type FoundFile } from './documents/find-files';
import { ensureSheetFile, eraseFromSheet, readSheetCells, settleSheet } from './shared-sheets';

/** The book's file, made empty where the class has none in this campaign. */
export const ensureBookFile = (folder: string, callBook: string, className: string): FoundFile =>
  ensureSheetFile(`Sổ gọi lớp ${className}`, folder, { callBook, className });

/** The account's own book of a class, wherever it lies by now; null where it made none. */
export const findBookFile = (callBook: string, className: string): string | null =>
  findByProperties({ callBook, className })[0]?.id ?? null;

/** Null where the book is gone, out of reach, not laid out or spoilt. */
export const readBookFile = (fileId: string): CallBook | null => readCallBook(readSheetCells(fileId) ?? []);

/** Brings the program's columns up to date. False when they are not yet, or the book cannot be read. */
export const updateBook = (
  fileId: string,
  people: readonly BookPerson[],
  known: ReadonlySet<string>,
): boolean => settleSheet(fileId, { read: readCallBook, plan: (book) => planUpdate(book, people, known) });

/** Empties the contact of those people. False when it is not done yet, or the book cannot be read. */
export const eraseFromBook = (fileId: string, keys: ReadonlySet<string>): boolean =>
  eraseFromSheet(fileId, keys, readCallBook, BOOK_ERASED);

/** When each book of a campaign was last changed, by file id. */
export const readBookTimes = (campaign: string): ReadonlyMap<string, string> =>
  readChangeTimes({ callBook: campaign });
