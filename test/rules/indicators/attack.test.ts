/** B8: an attacker with linear algebra, exact fractions and bounds works at everything that leaves the office. */
import fc from 'fast-check';
import { PUBLISHED } from '../../../src/domain/indicators/breakdowns';
import { calculateIndicators, type GroupResult } from '../../../src/domain/indicators/calculate';
import type { Family } from '../../../src/domain/indicators/definitions';
import type { GraduateRecord } from '../../../src/domain/indicators/records';
import { suppression } from '../../../src/domain/indicators/suppression';

const RULES = { answers: 5, income: 8 };

/** A fraction of whole numbers. */
type Fraction = readonly [bigint, bigint];
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
const lowest = (over: bigint, under: bigint): Fraction => {
  const common = gcd(over, under);
  const sign = under < 0n ? -1n : 1n;
  return common === 0n ? [0n, 1n] : [(sign * over) / common, (sign * under) / common];
};
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => lowest(a * d - c * b, b * d);
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => lowest(a * c, b * d);
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => lowest(a * d, b * c);
const isZero = ([a]: Fraction): boolean => a === 0n;
const NONE: Fraction = [0n, 1n];
const ONE: Fraction = [1n, 1n];

/** Gauss–Jordan: the rows that tell an unknown by itself, as its number and value. */
const solve = (equations: readonly (readonly Fraction[])[], unknowns: number): Map<number, Fraction> => {
  const rows = equations.map((row) => [...row]);
  let done = 0;
  for (let column = 0; column < unknowns; column += 1) {
    const pivot = rows.findIndex((row, at) => at >= done && !isZero(row[column] ?? NONE));
    const lead = rows[pivot];
    if (!lead) continue;
    rows[pivot] = rows[done] ?? lead;
    const scaled = lead.map((value) => over(value, lead[column] ?? ONE));
    rows[done] = scaled;
    rows.forEach((row, at) => {
      const factor = row[column] ?? NONE;
      if (at === done || isZero(factor)) return;
      rows[at] = row.map((value, place) => minus(value, times(factor, scaled[place] ?? NONE)));
    });
    done += 1;
  }
  const known = new Map<number, Fraction>();
  for (const row of rows) {
    const set = row.slice(0, unknowns).flatMap((value, at) => (isZero(value) ? [] : [at]));
    if (set.length === 1) known.set(set[0] ?? 0, row[unknowns] ?? NONE);
  }
  return known;
};

interface Found {
  readonly group: string;
  readonly value: Fraction;
}

/**
 * What the attacker learns of hidden groups. Unknown: the number in each smallest part and in each hidden group. Known: which
 * parts a group has, that nobody is in some, and the number of each group that shows.
 */
const attack = (
  groups: readonly GroupResult[],
  isHidden: (group: GroupResult) => boolean,
  sizeOf: (group: GroupResult) => number,
  numberOf: (group: GroupResult) => number,
): Found[] => {
  const empty = new Set(groups.filter((group) => sizeOf(group) === 0).flatMap(({ cells }) => cells));
  const cells = [...new Set(groups.flatMap((group) => group.cells))].filter((cell) => !empty.has(cell));
  const hidden = groups.filter((group) => isHidden(group) && sizeOf(group) > 0);
  const unknowns = cells.length + hidden.length;
  const equation = (group: GroupResult, own: number | null, value: number): Fraction[] => {
    const row: Fraction[] = Array.from({ length: unknowns + 1 }, () => NONE);
    for (const cell of group.cells) {
      const at = cells.indexOf(cell);
      if (at >= 0) row[at] = ONE;
    }
    if (own !== null) row[cells.length + own] = [-1n, 1n];
    row[unknowns] = [BigInt(value), 1n];
    return row;
  };
  const equations = [
    ...groups.filter((group) => !isHidden(group)).map((group) => equation(group, null, numberOf(group))),
    ...hidden.map((group, own) => equation(group, own, 0)),
  ];
  const known = solve(equations, unknowns);
  return hidden.flatMap((group, own) => {
    const value = known.get(cells.length + own);
    return value === undefined ? [] : [{ group: `${group.breakdown} ${group.group}`, value }];
  });
};

const people = fc
  .array(
    fc.record({
      place: fc.integer({ min: 0, max: 7 }),
      level: fc.constantFrom('Cao đẳng', 'Trung cấp'),
      sex: fc.constantFrom('Nam', 'Nữ', 'Nữ'),
      answer: fc.option(
        fc.record(
          {
            status: fc.constantFrom('1', '1', '8'),
            fieldMatch: fc.constantFrom('1', '3'),
            income: fc.constantFrom('2', '3', '9'),
          },
          { noNullPrototype: true },
        ),
        { freq: 6 },
      ),
    }),
    { minLength: 20, maxLength: 130 },
  )
  .map((drawn) =>
    drawn.map(({ place, level, sex, answer }, at): GraduateRecord => ({
      ...{ graduationKey: `G${at}`, sex, answer },
      className: `L${place}`,
      major: `N${Math.floor(place / 2)}`,
      faculty: `K${Math.floor(place / 4)}`,
      // Levels and cohorts run across majors, so that tables meet in parts that no table names.
      level: place % 3 === 0 ? level : place % 3 === 1 ? 'Cao đẳng' : 'Trung cấp',
      cohort: `K${58 + (place % 2)}`,
    })),
  );

const size =
  (family: Family) =>
  ({ answered, counts }: GroupResult): number =>
    family === 'answered'
      ? answered
      : (counts[family === 'income' ? 'income.1' : `${family}.same`]?.denominator ?? 0);
const number =
  (code: string) =>
  ({ counts }: GroupResult): number =>
    counts[code]?.numerator ?? 0;

const shownOf = (records: readonly GraduateRecord[], family: Family) => {
  const groups = calculateIndicators(records, PUBLISHED);
  const hides = suppression(groups, RULES);
  return { groups, isHidden: (group: GroupResult): boolean => hides(group, family) };
};

describe('what leaves the office', () => {
  it.each([
    ['answered', 'employedOfAnswered', 5],
    ['income', 'income.2', 8],
    ['fieldMatch', 'fieldMatch.same', 5],
  ] as const)(
    'tells no hidden number of %s, over all breakdowns and two-way tables',
    (family, code, least) => {
      fc.assert(
        fc.property(people, (records) => {
          const { groups, isHidden } = shownOf(records, family);
          const found = attack(groups, isHidden, size(family), number(code));
          expect(found).toEqual([]);
          const small = groups.filter((group) => size(family)(group) > 0 && size(family)(group) < least);
          expect(small.filter((group) => !isHidden(group))).toEqual([]);
        }),
        { numRuns: 25 },
      );
    },
  );

  it('the attacker finds what is left alone: hiding the small groups only is not enough', () => {
    const records = ['A', 'B', 'C'].flatMap((className, at) =>
      Array.from({ length: at === 0 ? 3 : 12 }, (_, person): GraduateRecord => ({
        graduationKey: `${className}${person}`,
        ...{ className, major: 'Kế toán', faculty: 'Kinh tế', level: 'Cao đẳng', cohort: 'K59', sex: 'Nữ' },
        answer: { status: person % 2 === 0 ? '1' : '8' },
      })),
    );
    const groups = calculateIndicators(records, PUBLISHED);
    const smallOnly = (group: GroupResult): boolean => group.answered < 5;
    const args = [size('answered'), number('employedOfAnswered')] as const;
    expect(attack(groups, smallOnly, ...args)).toEqual([{ group: 'class A', value: [2n, 1n] }]);
    expect(attack(groups, shownOf(records, 'answered').isHidden, ...args)).toEqual([]);
  });

  it('what is hidden within a sum is not all at work or all without, unless the sum says so of everybody', () => {
    fc.assert(
      fc.property(people, (records) => {
        const { groups, isHidden } = shownOf(records, 'answered');
        const [whole] = groups;
        if (!whole || isHidden(whole)) return;
        const employed = number('employedOfAnswered');
        const telling = (some: readonly GroupResult[]): boolean => {
          const [all, at] = [
            some.reduce((sum, { answered }) => sum + answered, 0),
            some.reduce((sum, group) => sum + employed(group), 0),
          ];
          return all > 0 && (at === 0 || at === all);
        };
        for (const breakdown of PUBLISHED) {
          const secret = groups.filter((group) => group.breakdown === breakdown && isHidden(group));
          if (breakdown !== 'all' && !telling([whole])) expect(telling(secret)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('large groups are not hidden without need', () => {
    const records = Array.from({ length: 400 }, (_, at): GraduateRecord => ({
      graduationKey: `G${at}`,
      className: `L${at % 8}`,
      major: `N${(at % 8) >> 1}`,
      ...{ faculty: 'K', level: 'Cao đẳng', cohort: 'K59', sex: at % 3 === 0 ? 'Nam' : 'Nữ' },
      answer: { status: at % 5 === 0 ? '8' : '1' },
    }));
    const { groups, isHidden } = shownOf(records, 'answered');
    expect(groups.filter(isHidden)).toEqual([]);
  });
});
