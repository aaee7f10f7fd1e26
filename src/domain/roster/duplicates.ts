/** Rows of the roster that may be one person, or one graduation written twice, within and across years (S1.15, P20). */
import type { ReadRow } from '../table-rows';
import { fold, foldMarks } from '../text';
import { classKey } from './class-names';
import type { GraduationRow, KeyedGraduation } from './graduations';
import { fullName } from './names';

type Reading = ReadRow<GraduationRow>;
/** A row that has its keys. */
type Keyed = Reading & { readonly row: KeyedGraduation };

export const DUPLICATE_GRADES = ['sure', 'likely'] as const;
export type DuplicateGrade = (typeof DUPLICATE_GRADES)[number];

/** One person with two graduations; two people; or one of the rows is too many and leaves. */
export const PAIR_DECISIONS = ['onePerson', 'different', 'removeRow'] as const;
export type PairDecision = (typeof PAIR_DECISIONS)[number];

export interface Duplicate {
  /** Both row keys in alphabetical order: what "two different people" is remembered by. */
  readonly id: string;
  readonly grade: DuplicateGrade;
  /** 'giống họ tên, ngày sinh, lớp'; what speaks against it follows. */
  readonly why: string;
  /** One class and one graduation: a row too many rather than a second graduation. */
  readonly sameGraduation: boolean;
  readonly first: Keyed;
  readonly second: Keyed;
}

/** The same for both orders of the two row keys. */
export const pairId = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** Pairs of one value are all looked at up to so many rows; more of them are a filler such as '0000000000'. */
const MOST_OF_ONE = 12;

interface Likeness {
  readonly name: boolean;
  /** The names differ in their marks alone: 'Lo Van Nam' is often Lò Văn Nam typed in haste. */
  readonly marks: boolean;
  readonly birth: boolean;
  readonly classes: boolean;
  readonly code: boolean;
  readonly phone: boolean;
  readonly email: boolean;
}

const alike = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a !== '' && fold(a) === fold(b);
const unlike = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && fold(a) !== fold(b);

const likenessOf = (a: GraduationRow, b: GraduationRow): Likeness => ({
  name: fold(fullName(a)) === fold(fullName(b)),
  marks: fold(fullName(a)) !== fold(fullName(b)) && foldMarks(fullName(a)) === foldMarks(fullName(b)),
  birth: alike(a.birthDate, b.birthDate),
  classes: classKey(a) === classKey(b),
  code: alike(a.studentCode, b.studentCode),
  phone: alike(a.phone, b.phone),
  email: alike(a.email, b.email),
});

/** What contradicts: two people may well share name, class and birthday, but not a student code of one class. */
const contradictionsOf = (a: GraduationRow, b: GraduationRow, { classes }: Likeness): string[] => [
  ...(unlike(a.birthDate, b.birthDate) ? ['ngày sinh'] : []),
  ...(classes && unlike(a.studentCode, b.studentCode) ? ['mã HSSV'] : []),
  ...(a.sex !== null && b.sex !== null && a.sex !== b.sex ? ['giới tính'] : []),
];

/**
 * Sure: the student code with the name; or name and birth date with the class, the telephone number or the address. Likely: name
 * and birth date alone, name and a contact where a birth date is missing, the code under another name, or all that makes a pair
 * sure but for the marks of the name. Whatever contradicts makes a sure pair a likely one and a likely one none. Null for two people.
 */
const gradeOf = (like: Likeness, contradictions: number): DuplicateGrade | null => {
  const contact = like.phone || like.email;
  const sure = like.name && (like.code || (like.birth && (like.classes || contact)));
  const marks = like.marks && like.birth && (like.classes || contact);
  const likely = like.code || (like.name && (like.birth || contact)) || marks;
  if (contradictions === 0) return sure ? 'sure' : likely ? 'likely' : null;
  return sure && contradictions === 1 ? 'likely' : null;
};

const WORDS: readonly (readonly [keyof Likeness, string])[] = [
  ['name', 'họ tên'],
  ['birth', 'ngày sinh'],
  ['classes', 'lớp'],
  ['code', 'mã HSSV'],
  ['phone', 'SĐT'],
  ['email', 'email'],
];

const whyOf = (like: Likeness, contradictions: readonly string[]): string => {
  const same = WORDS.filter(([name]) => like[name]).map(([, word]) => word);
  const apart = [...(like.name ? [] : [like.marks ? 'dấu của họ tên' : 'họ tên']), ...contradictions];
  return `giống ${same.join(', ')}${apart.length === 0 ? '' : `; khác ${apart.join(', ')}`}`;
};

const pairOf = (first: Keyed, second: Keyed): Duplicate | null => {
  const like = likenessOf(first.row, second.row);
  const contradictions = contradictionsOf(first.row, second.row, like);
  const grade = gradeOf(like, contradictions.length);
  if (grade === null) return null;
  const sameGraduation = like.classes && first.row.graduationDate === second.row.graduationDate;
  const known = first.row.personKey !== null && first.row.personKey === second.row.personKey;
  // One person with two graduations is settled already.
  if (known && !sameGraduation) return null;
  const id = pairId(first.row.graduationKey, second.row.graduationKey);
  return { id, grade, why: whyOf(like, contradictions), sameGraduation, first, second };
};

/** What rows are brought together by, before they are compared. */
const tracksOf = ({ row }: Keyed): string[] => {
  const name = fold(fullName(row));
  return [
    ...(row.studentCode === null ? [] : [`code|${fold(row.studentCode)}`]),
    ...(row.birthDate === null ? [] : [`birth|${foldMarks(name)}|${row.birthDate}`]),
    ...(row.phone === null ? [] : [`phone|${name}|${row.phone}`]),
    ...(row.email === null ? [] : [`email|${name}|${row.email}`]),
  ];
};

/** Every pair that is not settled, the sure ones first, then in the order of rows. */
export const findDuplicates = (rows: readonly Reading[], settled: ReadonlySet<string>): Duplicate[] => {
  const tracks = new Map<string, Keyed[]>();
  for (const reading of rows) {
    if (!isKeyed(reading)) continue;
    for (const track of tracksOf(reading)) tracks.set(track, [...(tracks.get(track) ?? []), reading]);
  }
  const found = new Map<string, Duplicate>();
  for (const group of tracks.values()) {
    for (const [first, second] of pairsOf(group.slice(0, MOST_OF_ONE))) {
      const pair = pairOf(first, second);
      if (pair !== null && !settled.has(pair.id)) found.set(pair.id, pair);
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      DUPLICATE_GRADES.indexOf(a.grade) - DUPLICATE_GRADES.indexOf(b.grade) ||
      a.first.number - b.first.number,
  );
};

const isKeyed = (reading: Reading): reading is Keyed => reading.usable && reading.row.graduationKey !== null;

const pairsOf = (group: readonly Keyed[]): (readonly [Keyed, Keyed])[] =>
  group.flatMap((first, at) =>
    group
      .slice(at + 1)
      .filter((second) => second.row.graduationKey !== first.row.graduationKey)
      .map((second): readonly [Keyed, Keyed] => [first, second]),
  );
