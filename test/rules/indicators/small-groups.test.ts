/** B8: what the whole school tells of small groups: its totals less what shows, in every breakdown, income too. */
import fc from 'fast-check';
import { calculateIndicators, BREAKDOWNS } from '../../../src/domain/indicators/calculate';
import { PUBLISHED } from '../../../src/domain/indicators/breakdowns';
import { reportGroups } from '../../../src/domain/indicators/report-groups';
import type { GraduateRecord } from '../../../src/domain/indicators/records';
import type { ReportGroup } from '../../../src/domain/documents/report-input';

const RULES = { answers: 5, income: 8 };

/** So many answers in each class; who works earns between 7 and 9 million. */
const school = (answers: Readonly<Record<string, number>>, share = 1, majors = false): ReportGroup[] => {
  const records = Object.entries(answers).flatMap(([className, count]) =>
    Array.from(
      { length: count },
      (_, at): GraduateRecord => ({
        graduationKey: `${className} ${at}`,
        className,
        major: majors ? `Ngành ${className}` : 'Kế toán',
        faculty: 'Kinh tế',
        answer: at < count * share ? { status: '1', fieldMatch: '1', income: '3' } : { status: '8' },
      }),
    ),
  );
  return reportGroups(calculateIndicators(records), RULES);
};
const hiddenIn = (groups: readonly ReportGroup[], kind = 'class'): string[] =>
  groups.filter((group) => group.kind === kind && group.employed === 'hidden').map(({ name }) => name);
const incomeHiddenIn = (groups: readonly ReportGroup[]): string[] =>
  groups
    .filter((group) => group.kind === 'major' && group.income.answered === 'hidden')
    .map(({ name }) => name);

describe('small groups in a report', () => {
  it.each([
    ['none, when all have five answers', { A: 5, B: 6, C: 20 }, []],
    ['one alone takes the next smallest with it', { A: 4, B: 20, C: 9 }, ['A', 'C']],
    ['several that together are five need no other', { A: 4, B: 3, C: 9 }, ['A', 'B']],
    [
      'two that together are fewer than five take the next smallest',
      { A: 1, B: 2, C: 9, D: 30 },
      ['A', 'B', 'C'],
    ],
    ['all, when nobody else is left', { A: 2, B: 9 }, ['A', 'B']],
    ['a class in which nobody answered has nothing to hide', { A: 0, B: 6, C: 7 }, []],
  ])('hidden are: %s', (_, answers, expected) => {
    expect(hiddenIn(school(answers))).toEqual(expected);
  });

  it('a hidden group shows nothing but how many there are and how many answered', () => {
    const [small] = school({ A: 4, B: 20, C: 9 }).filter(({ name }) => name === 'A');
    const { kind, name, graduates, answered, ...rest } = small ?? ({} as ReportGroup);
    expect([kind, name, graduates, answered]).toEqual(['class', 'A', 4, 4]);
    const shown: unknown[] = Object.values(rest).flatMap((value) =>
      typeof value === 'object' ? Object.values(value).flat() : value,
    );
    for (const each of shown)
      expect(typeof each === 'object' && each !== null && 'count' in each ? each.count : each).toBe('hidden');
  });

  it('income needs eight who name it', () => {
    expect(incomeHiddenIn(school({ A: 8, B: 7, C: 12 }, 1, true))).toEqual(['Ngành A', 'Ngành B']);
    expect(incomeHiddenIn(school({ A: 8, B: 9, C: 12 }, 1, true))).toEqual([]);
  });

  it('income and match by class or faculty leave the office in no table, so they never show', () => {
    const others = school({ A: 20, B: 30 }).filter(({ kind }) => kind === 'class' || kind === 'faculty');
    expect(others.map(({ income, fieldMatch }) => [income.answered, fieldMatch.answered])).toEqual([
      ['hidden', 'hidden'],
      ['hidden', 'hidden'],
      ['hidden', 'hidden'],
    ]);
  });

  it('one person of unknown class hides neither the school nor more than one known major', () => {
    const majors = ['Kế toán', 'Ô tô', 'Điện', 'Lâm sinh'];
    const records = Array.from({ length: 242 }, (_, at): GraduateRecord => {
      const major = at === 241 ? 'Chưa rõ' : (majors[at % 7 < 3 ? 0 : (at % 7) - 3] ?? '');
      const known = { level: at % 2 === 0 ? 'Cao đẳng' : 'Trung cấp', cohort: at % 2 === 0 ? 'K59' : 'K60' };
      return {
        graduationKey: `G${at}`,
        major,
        faculty: `Khoa ${major}`,
        sex: at % 11 === 0 ? 'Nữ' : 'Nam',
        ...(at === 241 ? {} : known),
        className: at === 241 ? 'Chưa rõ' : `${major} ${at % 2}`,
        answer: at % 3 === 0 ? null : { status: at % 5 === 0 ? '8' : '1', fieldMatch: '1', income: '3' },
      };
    });
    const groups = reportGroups(calculateIndicators(records, PUBLISHED), RULES);
    expect(hiddenIn(groups, 'all')).toEqual([]);
    expect(hiddenIn(groups, 'major')).toHaveLength(2);
    expect(incomeHiddenIn(groups).length).toBeLessThanOrEqual(2);
  });

  it('a school with fewer than five answers shows no rate at all', () => {
    const groups = school({ A: 2, B: 2 });
    expect(groups.every(({ employed }) => employed === 'hidden')).toBe(true);
  });

  const places = [
    { className: 'KT1', major: 'Kế toán', faculty: 'Kinh tế' },
    { className: 'KT2', major: 'Kế toán', faculty: 'Kinh tế' },
    { className: 'DL1', major: 'Du lịch', faculty: 'Kinh tế' },
    { className: 'OT1', major: 'Ô tô', faculty: 'Cơ khí' },
    { className: 'OT2', major: 'Ô tô', faculty: 'Cơ khí' },
  ] as const;
  const someRecords = fc
    .array(
      fc.tuple(
        fc.constantFrom(...places),
        fc.option(
          fc.record(
            { status: fc.constantFrom('1', '8'), income: fc.constantFrom('3', '4', '9') },
            { noNullPrototype: true },
          ),
        ),
      ),
      { maxLength: 80 },
    )
    .map((people) =>
      people.map(([place, answer], at): GraduateRecord => ({ graduationKey: `G${at}`, ...place, answer })),
    );

  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

  it('the total less what shows never tells of fewer than five people, in any breakdown', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const groups = reportGroups(calculateIndicators(records), RULES);
        const [all] = groups.filter(({ kind }) => kind === 'all');
        for (const breakdown of BREAKDOWNS) {
          const own = groups.filter(({ kind }) => kind === breakdown);
          const hidden = own.filter(({ employed, answered }) => employed === 'hidden' && answered !== 0);
          for (const { answered, employed } of own)
            if (answered !== 0 && Number(answered) < 5) expect(employed).toBe('hidden');
          if (all?.employed === 'hidden' || hidden.length === 0) continue;
          expect(hidden.length).toBeGreaterThan(1);
          expect(sum(hidden.map(({ answered }) => Number(answered)))).toBeGreaterThanOrEqual(5);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('income: the total less what shows never tells of fewer than eight', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const results = calculateIndicators(records);
        const groups = reportGroups(results, RULES);
        const named = (at: number): number => results[at]?.counts['income.1']?.denominator ?? 0;
        if (groups[0]?.income.answered === 'hidden') return;
        for (const breakdown of BREAKDOWNS) {
          const hidden = groups.flatMap(({ kind, income }, at) =>
            kind === breakdown && income.answered === 'hidden' && named(at) > 0 ? [named(at)] : [],
          );
          expect(hidden.length === 0 || sum(hidden) >= 8).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
