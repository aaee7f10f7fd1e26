/** An attacker with linear algebra over exact fractions, and random schools for it to work at (B8). */
import fc from 'fast-check';
import type { GroupResult } from '../../src/domain/indicators/calculate';
import type { GraduateRecord } from '../../src/domain/indicators/records';

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

export interface Found {
  readonly group: string;
  readonly value: Fraction;
}

/**
 * What the attacker learns of hidden groups. Unknown: the number in each smallest part and in each hidden group. Known: which
 * parts a group has, that nobody is in some, and the number of each group that shows.
 */
export const attack = (
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

/** Classes, majors, faculties, levels and cohorts that cross, with some small ones among them. */
export const someSchool = fc
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
    drawn.map(
      ({ place, level, sex, answer }, at): GraduateRecord => ({
        graduationKey: `G${at}`,
        sex,
        answer,
        className: `L${place}`,
        major: `N${Math.floor(place / 2)}`,
        faculty: `K${Math.floor(place / 4)}`,
        // Levels and cohorts run across majors, so that tables meet in parts that no table names.
        level: place % 3 === 0 ? level : place % 3 === 1 ? 'Cao đẳng' : 'Trung cấp',
        cohort: `K${58 + (place % 2)}`,
      }),
    ),
  );
