/** One person as a line to choose from: name, then class, birth date and what else tells namesakes apart. */
import { formatDate } from '../dates';
import { classLabel } from './class-names';
import type { GraduationRow, KeyedGraduation } from './graduations';
import { fullName } from './names';

export interface PersonLine {
  readonly graduationKey: string;
  readonly name: string;
  /** 'KT2 K59, 02/03/2003'. */
  readonly note: string;
  /** Has an answer that counts already. */
  readonly answered: boolean;
}

/** A person as a list to choose from shows them. */
export const personLine = (row: KeyedGraduation, answered: boolean): PersonLine => ({
  graduationKey: row.graduationKey,
  name: fullName(row),
  note: [classLabel(row), ...(row.birthDate === null ? [] : [formatDate(row.birthDate)])].join(', '),
  answered,
});

/** 'Lò Thị Hoa, KT2 K59': tells namesakes of different classes apart. */
export const personName = (row: GraduationRow): string => `${fullName(row)}, ${classLabel(row)}`;
