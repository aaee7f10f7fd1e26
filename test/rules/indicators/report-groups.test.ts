/** Small groups in a report (B8): hidden, and not to be had by subtracting. */
import fc from 'fast-check';
import { calculateIndicators } from '../../../src/domain/indicators/calculate';
import type { GraduateRecord } from '../../../src/domain/indicators/records';
import { reportGroups } from '../../../src/domain/indicators/report-groups';

/** Classes with so many answers each; majors of two classes. */
const school = (answers: readonly number[]): GraduateRecord[] =>
  answers.flatMap((count, at) =>
    Array.from({ length: count + 1 }, (_, person) => ({
      graduationKey: `${at}-${person}`,
      className: `L${at}`,
      major: `N${Math.floor(at / 2)}`,
      faculty: 'Khoa Kinh tế',
      answer: person < count ? { status: '1', fieldMatch: '1', income: '2' } : null,
    })),
  );

const groupsOf = (answers: readonly number[]): ReturnType<typeof reportGroups> =>
  reportGroups(calculateIndicators(school(answers)), { answers: 5, income: 8 });
const hiddenClasses = (answers: readonly number[]): string[] =>
  groupsOf(answers)
    .filter(({ kind, employed }) => kind === 'class' && employed === 'hidden')
    .map(({ name }) => name);

describe('small groups in a report', () => {
  test.each([
    ['nothing small, nothing hidden', [10, 12, 9, 8], []],
    ['one small class takes the next of its major with it', [3, 12, 20, 20], ['L0', 'L1']],
    ['two small classes that together stay small take a third', [2, 2, 20, 30], ['L0', 'L1', 'L2', 'L3']],
    ['a class without answers has nothing to hide', [0, 12, 20, 20], []],
  ])('B8 %s', (_label, answers, hidden) => {
    expect(hiddenClasses(answers)).toEqual(hidden);
  });

  test('B8 no group with fewer than five answers shows a count of its answers; what is hidden adds up to five at least', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 2, maxLength: 10 }), (answers) => {
        const groups = groupsOf(answers);
        for (const { answered, employed } of groups) {
          if (typeof answered === 'number' && answered > 0 && answered < 5 && answers.some((n) => n >= 5))
            expect(employed).toBe('hidden');
        }
        const majors = groups.filter(({ kind }) => kind === 'major');
        for (const major of majors) {
          const own = groups.filter(
            ({ kind, name }) =>
              kind === 'class' && `N${Math.floor(Number(name.slice(1)) / 2)}` === major.name,
          );
          const secret = own.filter(({ employed }) => employed === 'hidden');
          const sum = secret.reduce((total, { answered }) => total + Number(answered), 0);
          // A visible major less its visible classes tells only the sum of the hidden ones.
          if (major.employed !== 'hidden' && secret.length > 0)
            expect([secret.length > 1, sum >= 5]).toEqual([true, true]);
          // A hidden major must not come back as the sum of its classes.
          if (major.employed === 'hidden')
            expect(
              own.filter(({ answered }) => answered !== 0).every(({ employed }) => employed === 'hidden'),
            ).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('B8 income is hidden below eight named bands, where the rest still shows', () => {
    const [, , , first] = groupsOf([7, 20, 20, 20]).filter(({ kind }) => kind !== 'faculty');
    expect(first).toMatchObject({ kind: 'class', name: 'L0', employed: 7 });
    expect(first?.income.answered).toBe('hidden');
  });
});
