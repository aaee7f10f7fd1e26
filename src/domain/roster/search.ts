/** Finds people by words of name, class, student code, telephone or address, without marks and in any order. */
import { foldMarks } from '../text';
import type { GraduationRow } from './graduations';
import { fullName } from './names';
import { sortByName } from './sort-names';

/** Fewer characters of a number or an address say nothing. */
const LEAST_OF_CONTACT = 3;

const wordsOf = (row: GraduationRow): string =>
  ` ${foldMarks([fullName(row), row.className, row.cohort, row.studentCode ?? ''].join(' '))}`;

const contactOf = ({ phone, email }: GraduationRow): string => foldMarks(`${phone ?? ''} ${email ?? ''}`);

const says = (row: GraduationRow, word: string): boolean =>
  wordsOf(row).includes(` ${word}`) || (word.length >= LEAST_OF_CONTACT && contactOf(row).includes(word));

/**
 * Those in whom every typed word begins a word of name, class or code, or stands in telephone or address; in the order of a
 * class list; none where nothing was typed.
 */
export const searchPeople = <R extends GraduationRow>(rows: readonly R[], typed: string): R[] => {
  const words = foldMarks(typed)
    .split(' ')
    .filter((word) => word !== '');
  return words.length === 0 ? [] : sortByName(rows.filter((row) => words.every((word) => says(row, word))));
};
