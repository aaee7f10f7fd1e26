/** A roster with traps and answers without a code, each with the one whom it is really from. */
import { answersFor, respondents } from '../../../local/college/answers-for';
import { dirtyRoster } from '../../../local/college/dirty-roster';
import { makeCollege } from '../../../local/college/make-college';
import { makeRandom, type Random } from '../../../local/college/random';
import type { College } from '../../../local/college/truth';
import type { KeyedGraduation } from '../../../src/domain/roster/graduations';
import type { IdentityWords } from '../../../src/domain/collection/matching/identity';
import { type GraduationRow, graduations } from '../../../src/domain/roster/graduations';
import { fullName } from '../../../src/domain/roster/names';
import { gridOf, readRows } from '../../../src/domain/table-rows';
import { foldMarks } from '../../../src/domain/text';

export interface Case {
  readonly words: IdentityWords;
  /** Student code, '' for somebody who is not on the roster. */
  readonly from: string;
  readonly trap: string;
}
export interface Stage {
  readonly rows: readonly KeyedGraduation[];
  readonly cases: readonly Case[];
}

const readRoster = (college: College): GraduationRow[] => {
  const { headers, rows } = dirtyRoster(college);
  const grid = gridOf(graduations, [[...headers], ...rows.map((row) => [...row])], 0);
  return readRows(graduations, grid)
    .rows.filter(({ usable }) => usable)
    .map(({ row }) => row);
};

/** A slip of a letter; shares of slips are those of hurried typing on a phone [P]. */
const slip = (random: Random, text: string): string => {
  const at = random.integer(1, Math.max(1, text.length - 2));
  return random.chance(0.5)
    ? text.slice(0, at) + text.slice(at + 1)
    : `${text.slice(0, at)}x${text.slice(at)}`;
};

const distorted = (random: Random, words: IdentityWords): IdentityWords => {
  const name = words.fullName ?? '';
  const className = words.className ?? '';
  const parts = name.split(' ');
  const typed = random.chance(0.03)
    ? slip(random, name)
    : random.chance(0.02) && parts.length > 2
      ? [parts[0], parts[parts.length - 1]].join(' ')
      : name;
  const written = random.chance(0.15) ? className.toLowerCase().replace(/(\d)/, ' $1') : className;
  return { ...words, fullName: typed, className: random.chance(0.05) ? '' : written };
};

const wordsOf = (answers: Readonly<Record<string, unknown>>): IdentityWords => {
  const word = (code: string): string => {
    const value = answers[code];
    return typeof value === 'string' ? value : '';
  };
  const [fullName, className, birthDate] = [word('fullName'), word('className'), word('birthDate')];
  return { fullName, className, birthDate, phone: word('phone'), email: word('email') };
};

const SHARPS: readonly (readonly [string, string])[] = [
  ['a', 'á'],
  ['o', 'ò'],
  ['i', 'í'],
  ['u', 'ú'],
  ['e', 'é'],
];
/** The name of a twin: another mark, otherwise one more letter. */
const twinName = (givenName: string): string => {
  const pair = SHARPS.find(([plain]) => givenName.includes(plain));
  return pair ? givenName.replace(...pair) : `${givenName}h`;
};

interface Trap {
  readonly row: GraduationRow;
  readonly words: IdentityWords;
  readonly trap: string;
}
const said = (row: GraduationRow, withDate: boolean): IdentityWords => ({
  fullName: `${row.familyName} ${row.givenName}`,
  className: row.className,
  birthDate: withDate ? row.birthDate : null,
});

/** Beside each chosen person: a twin, somebody with the same name, class and birth date, or the person's own other graduation. */
const trapsOf = (rows: readonly GraduationRow[], random: Random): Trap[] =>
  rows
    .filter(({ birthDate }) => birthDate !== null)
    .filter((_, at) => at % 40 === 0)
    .flatMap((row, at): Trap[] => {
      const code = `T${at}`;
      const withDate = random.chance(0.7);
      const apart = { studentCode: code, phone: null, email: null, social: null };
      if (at % 3 === 0) {
        const twin = { ...row, ...apart, givenName: twinName(row.givenName) };
        return [{ row: twin, words: said(twin, withDate), trap: 'twin' }];
      }
      if (at % 3 === 1) {
        const double = { ...row, ...apart };
        return [{ row: double, words: said(double, withDate), trap: 'double' }];
      }
      const other = {
        ...row,
        className: `${row.className}X`,
        graduationDate: '2024-06-30',
        studentCode: code,
      };
      return [{ row: other, words: said(other, withDate), trap: 'two graduations' }];
    });

/**
 * People of another college with classes of this one: nobody's answer. Left out is who happens to bear the name of somebody in
 * that very class and gives neither birth date nor number: nobody, however careful, could tell the two apart.
 */
const strangers = (college: College, rows: readonly GraduationRow[], seed: number): Case[] => {
  const inClass = new Set(rows.map((row) => `${foldMarks(fullName(row))}|${row.className}`));
  const hasToldApart = ({ fullName: name, className, birthDate, phone }: IdentityWords): boolean =>
    (birthDate ?? '') !== '' ||
    (phone ?? '') !== '' ||
    !inClass.has(`${foldMarks(name ?? '')}|${className ?? ''}`);
  const own = new Set(college.graduates.map(({ birthDate }) => birthDate));
  const others = makeCollege({ graduates: 200, seed: seed + 1000 }).graduates.filter(
    ({ birthDate }) => !own.has(birthDate),
  );
  return others
    .map((other, at) => ({
      from: '',
      trap: 'stranger',
      words: {
        ...wordsOf(answersFor(other, { code: '' })),
        className: college.classes[at % college.classes.length]?.className ?? '',
      },
    }))
    .filter(({ words }) => hasToldApart(words));
};

/** Everybody who responds answers without a code. */
export const makeStage = (graduates: number, seed: number): Stage => {
  const college = makeCollege({ graduates, seed });
  const random = makeRandom(seed, 'matching');
  const rows = readRoster(college);
  const traps = trapsOf(rows, random);
  const all = [...rows, ...traps.map(({ row }) => row)];
  return {
    rows: all.map((row, at) => ({ ...row, graduationKey: `K${at}` })),
    cases: [
      ...respondents(college.graduates).map((graduate) => ({
        from: graduate.studentCode,
        trap: '',
        words: distorted(random, wordsOf(answersFor(graduate, { code: '' }))),
      })),
      ...traps.map(({ row, words, trap }) => ({ from: row.studentCode ?? '', words, trap })),
      ...strangers(college, rows, seed),
    ],
  };
};
