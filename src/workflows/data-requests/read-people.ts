/** The people of the roster by row key, as requests and consents name them. */
import { graduations, type KeyedGraduation, keyedGraduations } from '../../domain/roster/graduations';
import { readUsable } from '../../google/read-table';

export const readPeople = (): ReadonlyMap<string, KeyedGraduation> =>
  new Map(keyedGraduations(readUsable(graduations)).map((row) => [row.graduationKey, row]));
