/** Files as people bring them, written as text: rows a line, cells between bars. */
import type { FileSheet } from '../../../src/domain/roster/import/file-sheet';
import { fileRows, guessedMapping, readImportSheet } from '../../../src/domain/roster/import/read-sheet';

/** Rows a line, cells between bars. */
export const sheet = (text: string, merges: FileSheet['merges'] = [], name = 'Sheet1'): FileSheet => ({
  name,
  cells: text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim())),
  merges,
});

/** The list found in it under the guessed columns; fails the test where none is. */
export const read = (file: FileSheet) => {
  const reading = readImportSheet(file);
  if (!reading) throw new Error('no list found');
  const rows = fileRows(reading, guessedMapping(reading), reading.info);
  return { reading, rows, people: rows.map(({ cells }) => cells) };
};
