/** B8: an attacker with linear algebra, exact fractions and bounds works at everything that leaves the office. */
import fc from 'fast-check';
import { PUBLISHED } from '../../../src/domain/indicators/breakdowns';
import { calculateIndicators, type GroupResult } from '../../../src/domain/indicators/calculate';
import type { Family } from '../../../src/domain/indicators/definitions';
import type { GraduateRecord } from '../../../src/domain/indicators/records';
import { suppression } from '../../../src/domain/indicators/suppression';
import { attack, someSchool } from '../../support/attack';

const RULES = { answers: 5, income: 8 };

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

/** The tables that leave the office: of single questions only the school and its majors. */
const shownOf = (records: readonly GraduateRecord[], family: Family) => {
  const groups = calculateIndicators(records, PUBLISHED);
  const hides = suppression(groups, RULES);
  const isHidden = (group: GroupResult): boolean => hides(group, family);
  const published = groups.filter(
    ({ breakdown }) => family === 'answered' || breakdown === 'all' || breakdown === 'major',
  );
  const others = groups.filter((group) => !published.includes(group));
  return { groups: published, others, isHidden };
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
        fc.property(someSchool, (records) => {
          const { groups, others, isHidden } = shownOf(records, family);
          expect(others.every(isHidden)).toBe(true);
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
      Array.from(
        { length: at === 0 ? 3 : 12 },
        (_, person): GraduateRecord => ({
          graduationKey: `${className}${person}`,
          className,
          major: 'Kế toán',
          faculty: 'Kinh tế',
          level: 'Cao đẳng',
          cohort: 'K59',
          sex: 'Nữ',
          answer: { status: person % 2 === 0 ? '1' : '8' },
        }),
      ),
    );
    const groups = calculateIndicators(records, PUBLISHED);
    const smallOnly = (group: GroupResult): boolean => group.answered < 5;
    const args = [size('answered'), number('employedOfAnswered')] as const;
    expect(attack(groups, smallOnly, ...args)).toEqual([{ group: 'class A', value: [2n, 1n] }]);
    expect(attack(groups, shownOf(records, 'answered').isHidden, ...args)).toEqual([]);
  });

  it('what is hidden within a sum is not all at work or all without, unless the sum says so of everybody', () => {
    fc.assert(
      fc.property(someSchool, (records) => {
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
    const records = Array.from(
      { length: 400 },
      (_, at): GraduateRecord => ({
        graduationKey: `G${at}`,
        className: `L${at % 8}`,
        major: `N${(at % 8) >> 1}`,
        faculty: 'K',
        level: 'Cao đẳng',
        cohort: 'K59',
        sex: at % 3 === 0 ? 'Nam' : 'Nữ',
        answer: { status: at % 5 === 0 ? '8' : '1' },
      }),
    );
    const { groups, isHidden } = shownOf(records, 'answered');
    expect(groups.filter(isHidden)).toEqual([]);
  });
});
