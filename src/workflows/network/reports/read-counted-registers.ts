/** What the figures of the half-yearly reports are counted from: registers, classes, who was brought up to date this year. */
import {
  graduationYear,
  latestYear,
  graduations,
  keyedGraduations,
} from '../../../domain/roster/graduations';
import { classIndex, classKey } from '../../../domain/roster/class-names';
import type { AnyRow } from '../../../domain/network/register';
import type { CountedRegisters } from '../../../domain/network/reports/count-figures';
import { FIGURE_SOURCES } from '../../../domain/network/reports/figures';
import { classes } from '../../../domain/roster/classes';
import type { AnyTable } from '../../../domain/table';
import { readUsable } from '../../../google/read-table';
import { readUpdatedKeys } from '../../shared/read-new-cohort';

export interface RegistersRead extends CountedRegisters {
  /** People of the newest graduation year. */
  readonly newCohort: number;
  readonly graduationYear: number | null;
}

const readSources = (): ReadonlyMap<string, readonly AnyRow[]> => {
  const tables = new Map<string, AnyTable>(
    FIGURE_SOURCES.map(({ register: { table } }) => [table.name, table]),
  );
  return new Map([...tables].map(([name, table]) => [name, readUsable(table)]));
};

export const readCountedRegisters = (): RegistersRead => {
  const roster = keyedGraduations(readUsable(graduations));
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
