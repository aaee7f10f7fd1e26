/** The order in which `Danh sách` is put: by class and name, or by name alone, as Vietnamese lists are (S1.41–S1.43, UX 13). */
import type { Grid, ReadRow } from '../table-rows';
import { fold } from '../text';
import { compareVietnamese } from './collation';
import type { GraduationRow } from './graduations';
import { sortByName } from './sort-names';

export const SORTS = ['class', 'name'] as const;
export type RosterSort = (typeof SORTS)[number];

type Reading = ReadRow<GraduationRow>;

/** Of an unusable row also a required cell may be empty: it comes last. */
const orLast = (text: string | null): string => text ?? '\uffff';

const nameOf = ({ row }: Reading): { familyName: string; givenName: string; birthDate: string | null } => ({
  familyName: orLast(row.familyName),
  givenName: orLast(row.givenName),
  birthDate: row.birthDate,
});

const byClass = ({ row: a }: Reading, { row: b }: Reading): number =>
  compareVietnamese(fold(orLast(a.cohort)), fold(orLast(b.cohort))) ||
  compareVietnamese(fold(orLast(a.className)), fold(orLast(b.className)));

/** The readings in the order asked for; those that nothing tells apart keep the order of the tab. */
export const sortReadings = (rows: readonly Reading[], by: RosterSort): Reading[] => {
  const sorted = sortByName(rows.map((reading) => ({ ...nameOf(reading), reading }))).map(
    ({ reading }) => reading,
  );
  return by === 'name' ? sorted : sorted.sort(byClass);
};

/**
 * A number for each row below the header, from 1, by which a sort of whole rows brings them into order; null for a blank
 * row. Null itself when they stand in order already.
 */
export const planRanks = (grid: Grid, rows: readonly Reading[], by: RosterSort): (number | null)[] | null => {
  const sorted = sortReadings(rows, by);
  const ranks = new Map(sorted.map(({ number }, at) => [number, at + 1]));
  const first = grid.headerRow + 2;
  const last = Math.max(first - 1, ...rows.map(({ number }) => number));
  const inOrder = sorted.every(({ number }, at) => number === first + at);
  return inOrder ? null : Array.from({ length: last - first + 1 }, (_, at) => ranks.get(first + at) ?? null);
};
