/** A chosen file as sheets: .xlsx by its content, text by its ending; everything else is told in words. */
import { problem, type Problem } from '../../src/domain/problem';
import { csvSheet } from '../../src/domain/roster/import/delimited';
import type { FileSheet } from '../../src/domain/roster/import/file-sheet';
import { readXlsxSheets } from './read-xlsx';

export type FileReading =
  | { readonly ok: true; readonly sheets: readonly FileSheet[] }
  | { readonly ok: false; readonly problem: Problem };

/** A list of 20,000 people is some 2 MB; pictures make a file larger than a browser should unpack. */
const MOST_BYTES = 20_000_000;

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);
/** A ZIP, as every .xlsx is (APPNOTE 4.3.7). */
const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 3, 4);
/** A compound file ([MS-CFB] 2.2): .xls of Excel 97–2003, or any file under a password. */
const isCompound = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** UTF-8 with or without its mark, or UTF-16 with it, as Excel saves 'Unicode text'; null for an older encoding. */
const decode = (bytes: Uint8Array): string | null => {
  const encoding = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const refused = (fault: Problem): FileReading => ({ ok: false, problem: fault });

const readBook = async (file: string, bytes: Uint8Array): Promise<FileReading> => {
  try {
    return { ok: true, sheets: await readXlsxSheets(bytes) };
  } catch {
    // Whatever the reader says, the person can do one thing: save the file anew.
    return refused(problem('import.broken', { file }));
  }
};

const readText = (file: string, bytes: Uint8Array): FileReading => {
  const text = decode(bytes);
  return text === null
    ? refused(problem('import.notUnicode', { file }))
    : { ok: true, sheets: [csvSheet(file, text)] };
};

const readBytes = async (file: string, bytes: Uint8Array): Promise<FileReading> => {
  if (bytes.length === 0) return refused(problem('import.emptyFile', { file }));
  if (isCompound(bytes)) return refused(problem('import.oldExcel', { file }));
  if (isZip(bytes) && !/\.(docx|pptx|zip|odt|ods)$/i.test(file)) return readBook(file, bytes);
  if (/\.(csv|txt|tsv)$/i.test(file)) return readText(file, bytes);
  return refused(problem('import.wrongType', { file }));
};

export const readFile = async (file: File): Promise<FileReading> =>
  file.size > MOST_BYTES
    ? refused(problem('import.tooLarge', { file: file.name }))
    : readBytes(file.name, new Uint8Array(await file.arrayBuffer()));
