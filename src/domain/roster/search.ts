/** Finds people by words of name, class or student code, without marks and in any order. */
import { foldMarks } from '../text';
import type { GraduationRow } from './graduations';
import { fullName } from './names';
import { sortByName } from './sort-names';

const textOf = (row: GraduationRow): string =>
  foldMarks([fullName(row), row.className, row.cohort, row.studentCode ?? ''].join(' '));

/** Those in whom every typed word begins a word, in the order of a class list; none where nothing was typed. */
export const searchPeople = <R extends GraduationRow>(rows: readonly R[], typed: string): R[] => {
  const words = foldMarks(typed)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return sortByName(rows.filter((row) => words.every((word) => ` ${textOf(row)}`.includes(` ${word}`))));
};
