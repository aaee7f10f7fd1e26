/** An event's list as it is read aloud at the door: by Tên, then Họ và đệm; found by any words of name, class or number, without marks. */
import { splitName } from '../../roster/names';
import { sortByName } from '../../roster/sort-names';
import { foldMarks } from '../../text';
import type { ParticipantRow } from '../registers/participants';

/** Fewer digits of a telephone say nothing. */
const LEAST_OF_PHONE = 3;

const isFound = ({ name, className, code, phone }: ParticipantRow, words: readonly string[]): boolean => {
  const spoken = ` ${foldMarks([name, className ?? '', String(code ?? '')].join(' '))}`;
  return words.every(
    (word) => spoken.includes(` ${word}`) || (word.length >= LEAST_OF_PHONE && (phone ?? '').includes(word)),
  );
};

/** In the order of a class list (S1.40–S1.43); namesakes by class. */
export const sortGuests = (rows: readonly ParticipantRow[]): ParticipantRow[] =>
  sortByName(rows.map((row) => ({ ...splitName(row.name), birthDate: row.className, row }))).map(
    ({ row }) => row,
  );

/** Everybody where nothing was typed. */
export const findGuests = (rows: readonly ParticipantRow[], typed: string): ParticipantRow[] => {
  const words = foldMarks(typed)
    .split(' ')
    .filter((word) => word !== '');
  return sortGuests(rows.filter((row) => isFound(row, words)));
};
