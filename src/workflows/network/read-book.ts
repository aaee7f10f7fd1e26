/** What the figures of the half-yearly reports are counted from: registers, classes, who was brought up to date this year. */
import { classIndex, graduationYear, latestYear } from '../../domain/collection/campaign-scope';
import type { AnyRow } from '../../domain/network/register';
import type { Book } from '../../domain/network/reports/count-figures';
import { SOURCES } from '../../domain/network/reports/figures';
import { classKey } from '../../domain/roster/check-roster';
import { classes } from '../../domain/roster/classes';
import { graduations } from '../../domain/roster/graduations';
import type { AnyTable } from '../../domain/table';
import { readUsable } from '../../google/read-table';
import { readUpdatedKeys } from '../shared/read-new-cohort';

export interface ReadBook extends Book {
  /** People of the newest graduation year. */
  readonly newCohort: number;
  readonly graduationYear: number | null;
}

const readSources = (): ReadonlyMap<string, readonly AnyRow[]> => {
  const tables = new Map<string, AnyTable>(SOURCES.map(({ register: { table } }) => [table.name, table]));
  return new Map([...tables].map(([name, table]) => [name, readUsable(table)]));
};

export const readBook = (): ReadBook => {
  const roster = readUsable(graduations).flatMap((row) =>
    row.graduationKey === null ? [] : [{ ...row, graduationKey: row.graduationKey }],
  );
  const known = classIndex(readUsable(classes));
  const latest = latestYear(roster);
  const cohort = roster.filter((row) => graduationYear(row) === latest);
  const told = readUpdatedKeys();
  return {
    rows: readSources(),
    facultyOf: new Map(
      roster.flatMap((row): [string, string][] => {
        const faculty = known.get(classKey(row))?.faculty;
        return faculty == null ? [] : [[row.graduationKey, faculty]];
      }),
    ),
    updated: cohort.flatMap(({ graduationKey }) => (told.has(graduationKey) ? [graduationKey] : [])),
    newCohort: cohort.length,
    graduationYear: latest,
  };
};
