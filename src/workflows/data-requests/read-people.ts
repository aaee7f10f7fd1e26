/** The people of the roster by row key, as requests and consents name them. */
import { classLabel } from '../../domain/roster/class-label';
import { graduations, type GraduationRow } from '../../domain/roster/graduations';
import { fullName } from '../../domain/roster/names';
import { readUsable } from '../../google/read-table';

export type Keyed = GraduationRow & { readonly graduationKey: string };

export const readPeople = (): ReadonlyMap<string, Keyed> =>
  new Map(
    readUsable(graduations).flatMap((row): [string, Keyed][] =>
      row.graduationKey === null ? [] : [[row.graduationKey, { ...row, graduationKey: row.graduationKey }]],
    ),
  );

export const nameOf = (row: Keyed): string => `${fullName(row)}, ${classLabel(row)}`;
