/** Finds the graduation that a file's row is about: by student code, or by name, birth date and class; never by guessing. */
import type { ReadRow } from '../../table-rows';
import { fold } from '../../text';
import type { ClassRow } from '../classes';
import type { GraduationRow } from '../graduations';
import { fullName } from '../names';
import { classForm } from '../proposals/class-name';
import { readAs, type CleanRow } from './clean-row';

export type Roster = readonly ReadRow<GraduationRow>[];
export type RosterRow = Roster[number];

/** Who a row is about, in the form in which two spellings are equal. */
export interface RowIdentity {
  readonly name: string;
  readonly birthDate: string | null;
  readonly code: string;
  readonly classForm: string;
  readonly graduationDate: string | null;
}

export type Match =
  | { readonly kind: 'new' }
  | { readonly kind: 'known'; readonly row: RosterRow }
  | { readonly kind: 'codeTaken' | 'several'; readonly row: RosterRow };

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const identityOf = (row: {
  readonly familyName: string | null;
  readonly givenName: string | null;
  readonly birthDate: string | null;
  readonly studentCode: string | null;
  readonly className: string | null;
  readonly cohort: string | null;
  readonly graduationDate: string | null;
}): RowIdentity => ({
  name: fold(fullName({ familyName: row.familyName ?? '', givenName: row.givenName ?? '' })),
  birthDate: row.birthDate,
  code: fold(row.studentCode ?? ''),
  classForm: classForm({ className: row.className ?? '', cohort: row.cohort ?? '' }),
  graduationDate: row.graduationDate,
});

/** Who a cleaned row is about. */
export const identityOfClean = ({ cells }: CleanRow): RowIdentity => {
  const read = (column: Parameters<typeof readAs>[0]): string | null =>
    text(readAs(column, cells[column] ?? '')) || null;
  return identityOf({
    familyName: read('familyName'),
    givenName: read('givenName'),
    birthDate: read('birthDate'),
    studentCode: read('studentCode'),
    className: read('className'),
    cohort: read('cohort'),
    graduationDate: read('graduationDate'),
  });
};

interface Known {
  readonly row: RosterRow;
  readonly who: RowIdentity;
}

const groupBy = (
  known: readonly Known[],
  key: (who: RowIdentity) => string,
): ReadonlyMap<string, Known[]> => {
  const groups = new Map<string, Known[]>();
  for (const one of known) {
    const group = groups.get(key(one.who));
    if (group) group.push(one);
    else groups.set(key(one.who), [one]);
  }
  return groups;
};

const codesDiffer = (a: RowIdentity, b: RowIdentity): boolean =>
  a.code !== '' && b.code !== '' && a.code !== b.code;

/** Two rows of one code are one graduation of one person, or two: then class and day both differ. */
const byCode = (who: RowIdentity, same: readonly Known[]): Match | null => {
  const first = same[0];
  if (first === undefined) return null;
  // A name that was typed wrong or changed is the same person's where birth date and class agree besides the code.
  const theirs = same.filter(
    (one) =>
      one.who.name === who.name ||
      (who.birthDate !== null && one.who.birthDate === who.birthDate && one.who.classForm === who.classForm),
  );
  if (theirs.length === 0) return { kind: 'codeTaken', row: first.row };
  const found =
    theirs.find((one) => one.who.classForm === who.classForm) ??
    theirs.find((one) => one.who.graduationDate === who.graduationDate);
  return found ? { kind: 'known', row: found.row } : null;
};

/** The same birth date first; a missing one is filled only where nobody else of that name is in the class. */
const byName = (who: RowIdentity, namesakes: readonly Known[]): Match => {
  const could = namesakes.filter((one) => !codesDiffer(one.who, who));
  const sameBirth = could.filter((one) => one.who.birthDate === who.birthDate);
  const open = could.filter((one) => one.who.birthDate === null || who.birthDate === null);
  const [one, ...more] = sameBirth.length > 0 ? sameBirth : open;
  if (one === undefined) return { kind: 'new' };
  return more.length > 0 ? { kind: 'several', row: one.row } : { kind: 'known', row: one.row };
};

/** Looks rows up in the roster; made once, for the roster is read through once. */
export const rosterFinder = (roster: Roster): ((who: RowIdentity) => Match) => {
  const known = roster.map((row): Known => ({ row, who: identityOf(row.row) }));
  const codes = groupBy(
    known.filter(({ who }) => who.code !== ''),
    ({ code }) => code,
  );
  const names = groupBy(known, ({ name, classForm: form }) => `${name}|${form}`);
  return (who) =>
    (who.code === '' ? null : byCode(who, codes.get(who.code) ?? [])) ??
    byName(who, names.get(`${who.name}|${who.classForm}`) ?? []);
};

type Named = Pick<ClassRow, 'className' | 'cohort'>;

/** The spelling that stands already: tab `Lớp` first, then the file's first one. Gives whether the class is new. */
export const classSpeller = (
  known: readonly Named[],
): ((typed: Named) => { readonly name: Named; readonly isNew: boolean }) => {
  const forms = new Map<string, Named>();
  for (const one of known) if (!forms.has(classForm(one))) forms.set(classForm(one), one);
  return (typed) => {
    const standing = known.find(
      ({ className, cohort }) => className === typed.className && cohort === typed.cohort,
    );
    const name = standing ?? forms.get(classForm(typed));
    if (name) return { name, isNew: false };
    forms.set(classForm(typed), typed);
    return { name: typed, isNew: true };
  };
};
