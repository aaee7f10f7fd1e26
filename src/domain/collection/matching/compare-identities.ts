/** How well an answer and a graduate agree, field by field. */
import type { IsoDate } from '../../dates';
import type { Identity } from './identity';
import { isNear } from './near';

export interface IdentityAgreement {
  /** `marks`: equal but for marks; `near`: a slip of one letter, or a middle name left out. */
  readonly name: 'same' | 'marks' | 'near' | 'differs' | 'unknown';
  readonly className: 'same' | 'near' | 'differs' | 'unknown';
  /** `near`: day and month changed places, or one digit is another. */
  readonly birthDate: 'same' | 'near' | 'differs' | 'unknown';
  readonly phone: 'same' | 'differs' | 'unknown';
  readonly email: 'same' | 'differs' | 'unknown';
}

const compareNames = (a: Identity, b: Identity): IdentityAgreement['name'] => {
  if (a.bare === '' || b.bare === '') return 'unknown';
  if (a.name === b.name) return 'same';
  if (a.bare === b.bare) return 'marks';
  return isNear(a.bare, b.bare) || leavesOutMiddle(a.bare, b.bare) ? 'near' : 'differs';
};

/** 'lo hoa' for 'lo thi hoa': first and last word stand, the others in order. */
const leavesOutMiddle = (a: string, b: string): boolean => {
  const [short = [], long = []] = [a.split(' '), b.split(' ')].sort(
    (one, other) => one.length - other.length,
  );
  if (short.length < 2 || short.length === long.length) return false;
  if (short[0] !== long[0] || short[short.length - 1] !== long[long.length - 1]) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
};

const compareClasses = (answer: Identity, row: Identity): IdentityAgreement['className'] => {
  const [typed] = answer.classes;
  if (typed === undefined) return 'unknown';
  if (row.classes.includes(typed)) return 'same';
  return row.classes.some((known) => typed.length > 3 && isNear(typed, known)) ? 'near' : 'differs';
};

/** In how many places two days written alike differ. */
const otherDigits = (a: IsoDate, b: IsoDate): number => {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) count += 1;
  return count;
};

const compareDays = (a: IsoDate | null, b: IsoDate | null): IdentityAgreement['birthDate'] => {
  if (a === null || b === null) return 'unknown';
  if (a === b) return 'same';
  const swapped = `${b.slice(0, 4)}-${b.slice(8, 10)}-${b.slice(5, 7)}`;
  return a === swapped || otherDigits(a, b) === 1 ? 'near' : 'differs';
};

const compareTexts = (a: string | null, b: string | null): 'same' | 'differs' | 'unknown' => {
  if (a === null || b === null) return 'unknown';
  return a === b ? 'same' : 'differs';
};

/** How each field of an answer stands to that of a row. */
export const compareIdentities = (answer: Identity, row: Identity): IdentityAgreement => ({
  name: compareNames(answer, row),
  className: compareClasses(answer, row),
  birthDate: compareDays(answer.birthDate, row.birthDate),
  phone: compareTexts(answer.phone, row.phone),
  email: compareTexts(answer.email, row.email),
});
