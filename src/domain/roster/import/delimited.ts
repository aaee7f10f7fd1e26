/** Text with separators as cells: a .csv file (RFC 4180; ',' ';' or tab) and cells copied from a spreadsheet. */
import { PASTED, type FileSheet } from './file-sheet';

const SEPARATORS = ['\t', ';', ','] as const;

/** The separator that the first line has most of, outside quotes. */
const separatorOf = (text: string): string => {
  const lines = text
    .split(/\r\n|\r|\n/)
    .slice(0, 20)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((sign) => lines.split(sign).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
};

/** A quoted cell with its doubled quotes, or what stands up to the next separator or line end. */
const cellPattern = (separator: string): RegExp =>
  new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\r|\\n|$)`, 'gy');

export const parseDelimited = (text: string, separator = separatorOf(text)): string[][] => {
  const rows: string[][] = [[]];
  const pattern = cellPattern(separator);
  const body = text.replace(/^\ufeff/, '');
  while (pattern.lastIndex < body.length) {
    const found = pattern.exec(body);
    // A quote within an unquoted cell stands for itself: the cell goes on to the separator.
    if (!found) return rows;
    const [, quoted, bare = '', end] = found;
    rows[rows.length - 1]?.push(quoted === undefined ? bare : quoted.replace(/""/g, '"'));
    if (end === '') break;
    if (end !== separator) rows.push([]);
  }
  if (rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
};

/** A .csv file as a sheet, named after the file. */
export const csvSheet = (name: string, text: string): FileSheet => ({
  name: name.replace(/\.\w+$/, ''),
  cells: parseDelimited(text),
  merges: [],
});

/** What a person pasted: cells come with tabs between. */
export const pastedSheet = (text: string): FileSheet => ({
  name: PASTED,
  cells: parseDelimited(text, text.includes('\t') ? '\t' : undefined),
  merges: [],
});
