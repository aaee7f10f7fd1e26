/** The key of a person. */
import { keyedGraduations, type GraduationRow, type KeyedGraduation } from './graduations';

/** A person has one key through all graduations; a row that lacks it stands for itself. */
export const personKeyOf = (row: Pick<KeyedGraduation, 'personKey' | 'graduationKey'>): string =>
  row.personKey ?? row.graduationKey;

/** The keys of people by the keys of their graduations. */
export const personKeys = (roster: readonly GraduationRow[]): ReadonlyMap<string, string> =>
  new Map(keyedGraduations(roster).map((row) => [row.graduationKey, personKeyOf(row)]));
