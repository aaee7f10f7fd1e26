/** One person as a line to choose from: name, then class, birth date and what else tells namesakes apart. */
import { formatDate } from '../dates';
import { classLabel } from './class-label';
import type { GraduationRow } from './graduations';
import { fullName } from './names';

export interface PersonLine {
  readonly graduationKey: string;
  readonly name: string;
  /** 'KT2 K59, 02/03/2003'. */
  readonly note: string;
  /** Has an answer that counts already. */
  readonly answered: boolean;
}

export const personLine = (
  row: GraduationRow & { readonly graduationKey: string },
  answered: boolean,
): PersonLine => ({
  graduationKey: row.graduationKey,
  name: fullName(row),
  note: [classLabel(row), ...(row.birthDate === null ? [] : [formatDate(row.birthDate)])].join(', '),
  answered,
});
