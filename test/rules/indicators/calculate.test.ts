/** The indicators against a second implementation written from the definitions, and the rows behind each number. */
import fc from 'fast-check';
import { ALL_BREAKDOWNS, groupOf } from '../../../src/domain/indicators/breakdowns';
import { calculateIndicators, rate, rowsBehind } from '../../../src/domain/indicators/calculate';
import { indicators } from '../../../src/domain/indicators/definitions';
import { isEmployed, UNKNOWN_GROUP, type GraduateRecord } from '../../../src/domain/indicators/records';
import { peopleBehind } from '../../stories/support/recount-rules';
import { asGraduation, someAnswer, someStanding } from '../../support/answers';

const answer = someAnswer();

const records = fc
  .array(
    fc.record({
      className: fc.constantFrom('KT1 K59', 'KT2 K59', 'DD1 K60', UNKNOWN_GROUP),
      standing: someStanding(),
      answer: fc.option(answer),
    }),
    { maxLength: 60 },
  )
  .map((rows) =>
    rows.map(({ standing, ...row }, at): GraduateRecord => {
      const major = row.className.startsWith('KT')
        ? 'Kế toán'
        : row.className.startsWith('DD')
          ? 'Điều dưỡng'
          : UNKNOWN_GROUP;
      return { ...row, ...standing, graduationKey: `g${at}`, major, faculty: `Khoa ${major}` };
    }),
  );

const naive = (people: readonly GraduateRecord[], code: string): [number, number] => {
  const { numerator, denominator } = peopleBehind(people.map(asGraduation), code);
  return [numerator.length, denominator.length];
};

describe('indicators', () => {
  test('S1.28 every indicator of every group equals a count written separately', () => {
    fc.assert(
      fc.property(records, (people) => {
        for (const { breakdown, group, counts, graduates, answered } of calculateIndicators(
          people,
          ALL_BREAKDOWNS,
        )) {
          const own = people.filter((one) => groupOf[breakdown](one) === group);
          expect([graduates, answered]).toEqual([
            own.length,
            own.filter((one) => one.answer !== null).length,
          ]);
          const wrong = indicators.filter(({ code }) => {
            const [numerator, denominator] = naive(own, code);
            return counts[code]?.numerator !== numerator || counts[code].denominator !== denominator;
          });
          expect(wrong.map(({ code }) => `${group} ${code}`)).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('B18 the rows behind a number are as many as the number, each of them in the group', () => {
    fc.assert(
      fc.property(records, (people) => {
        for (const { breakdown, group, counts } of calculateIndicators(people)) {
          const parts = ['numerator', 'denominator'] as const;
          const wrong = indicators.filter((indicator) =>
            parts.some((part) => {
              const rows = rowsBehind(people, { indicator, breakdown, group, part });
              return rows.length !== counts[indicator.code]?.[part] || new Set(rows).size !== rows.length;
            }),
          );
          expect(wrong.map(({ code }) => `${group} ${code}`)).toEqual([]);
        }
      }),
      { numRuns: 5 },
    );
  });

  test.each([
    ['1 làm công hưởng lương', { status: '1' }, true],
    ['2 tự kinh doanh', { status: '2' }, true],
    ['3 làm nông chủ yếu để bán', { status: '3' }, true],
    ['4 làm nông chủ yếu để dùng', { status: '4' }, false],
    ['5 tạm nghỉ nhưng vẫn có việc', { status: '5' }, true],
    ['6 đi học, có làm', { status: '6', studyAndWork: '1' }, true],
    ['6 đi học, không làm', { status: '6', studyAndWork: '0' }, false],
    ['7 nghĩa vụ quân sự', { status: '7' }, false],
    ['8 đang tìm việc', { status: '8' }, false],
    ['chưa trả lời', null, false],
  ])('employed: %s', (_label, codes, employed) => {
    expect(isEmployed(codes)).toBe(employed);
  });

  test('the group of unknown classes stands last in each breakdown', () => {
    fc.assert(
      fc.property(records, (people) => {
        for (const breakdown of ['faculty', 'major', 'class'] as const) {
          const groups = calculateIndicators(people)
            .filter((result) => result.breakdown === breakdown)
            .map(({ group }) => group);
          const at = groups.indexOf(UNKNOWN_GROUP);
          expect(at === -1 || at === groups.length - 1).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('a rate without a base is none, not zero', () => {
    expect(rate({ numerator: 0, denominator: 0 })).toBeNull();
    expect(rate({ numerator: 1, denominator: 4 })).toBe(0.25);
  });
});
