/** Who an answer says it is from, and who a row of the roster is, in a form that can be compared. */
import { parseDate, type IsoDate } from '../../dates';
import { readPhone } from '../../roster/phone';
import { fullName } from '../../roster/names';
import type { GraduationRow } from '../../roster/graduations';
import { fold, foldMarks } from '../../text';

export interface Identity {
  /** The full name with its marks, folded; '' where nothing was given. */
  readonly name: string;
  /** The same without marks. */
  readonly bare: string;
  /** Letters and digits of the class alone: 'kt2', 'kt2k59'. */
  readonly classes: readonly string[];
  readonly birthDate: IsoDate | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** What the person typed, as words by question code. */
export type IdentityWords = Readonly<
  Partial<Record<'fullName' | 'className' | 'birthDate' | 'phone' | 'email', string | null>>
>;

/** 'KT 2 - K59' → 'kt2k59'. */
const squeezed = (text: string): string => foldMarks(text).replace(/[^a-z0-9]/g, '');
/** People write 'lớp KT2' and 'KT2'. */
const classForm = (text: string): string => squeezed(text).replace(/^lop(?=.)/, '');

const standardPhone = (text: string): string | null => {
  const reading = readPhone(text);
  return reading.ok ? reading.value : null;
};

const nothingIfEmpty = (text: string): string | null => (text === '' ? null : text);

/** As the roster names the person. */
export const identityOfRow = (row: GraduationRow): Identity => ({
  name: fold(fullName(row)),
  bare: foldMarks(fullName(row)),
  classes: [classForm(row.className), classForm(row.className + row.cohort)],
  birthDate: row.birthDate,
  phone: row.phone,
  email: nothingIfEmpty(fold(row.email ?? '')),
});

/** As the person named themselves; what cannot be read is as if it were not given. */
export const identityOfAnswer = (words: IdentityWords): Identity => {
  const [name, className] = [words.fullName ?? '', words.className ?? ''];
  return {
    name: fold(name),
    bare: foldMarks(name),
    classes: [classForm(className)].filter((form) => form !== ''),
    birthDate: parseDate(words.birthDate ?? ''),
    phone: standardPhone(words.phone ?? ''),
    email: nothingIfEmpty(fold(words.email ?? '')),
  };
};
