/** Weights for those who did not answer, beside a published table and a second implementation (B7). */
import fc from 'fast-check';
import { indicatorOf, type Indicator } from '../../../src/domain/indicators/definitions';
import type { GraduateRecord } from '../../../src/domain/indicators/records';
import { weightCells, weightedRates } from '../../../src/domain/indicators/weights';
import { record } from '../../support/people';

/** So many graduates of a kind, the first so many of them with an answer, of whom so many work. */
const kind = (
  major: string,
  [graduates, answers, working]: readonly [number, number, number],
  rest: Partial<GraduateRecord> = {},
): GraduateRecord[] =>
  Array.from({ length: graduates }, (_, at) => ({
    ...record(
      `${major}${rest.level ?? ''}${rest.sex ?? ''}${at}`,
      at < answers ? { status: at < working ? '1' : '8' } : null,
    ),
    major,
    level: 'Cao đẳng',
    sex: 'Nữ',
    ...rest,
  }));
const employed = indicatorOf.get('employedOfAnswered') as Indicator;

describe('B7: weights for those who did not answer', () => {
  it('are those of the schools in R’s survey package, apiclus1 post-stratified by type', () => {
    const schools = [...kind('E', [4421, 144, 0]), ...kind('H', [755, 14, 0]), ...kind('M', [1018, 25, 0])];
    expect(weightCells(schools).map(({ weight }) => Math.round(weight * 100) / 100)).toEqual([
      30.7, 53.93, 40.72,
    ]);
  });

  it('cells under ten answers are merged: over the sexes, then the levels, then with what is left', () => {
    const records = [
      ...kind('Kế toán', [40, 20, 0], { sex: 'Nữ' }),
      ...kind('Kế toán', [10, 4, 0], { sex: 'Nam' }),
      ...kind('Kế toán', [20, 8, 0], { level: 'Trung cấp', sex: 'Nữ' }),
      ...kind('Ô tô', [9, 6, 0], { sex: 'Nam' }),
      ...kind('Ô tô', [9, 5, 0], { sex: 'Nữ' }),
      ...kind('Du lịch', [5, 3, 0], { sex: 'Nữ' }),
    ];
    const cells = weightCells(records);
    expect(cells.map(({ names, graduates, answers }) => [names.length, graduates, answers])).toEqual([
      [1, 40, 20],
      // Ô tô, both sexes; Du lịch, too small by itself, joins the smallest cell that is left.
      [3, 23, 14],
      [2, 30, 12],
    ]);
    expect(cells.reduce((sum, { graduates }) => sum + graduates, 0)).toBe(records.length);
  });

  it('a weighted rate is that of the graduates when each kind answers alike; n stays unweighted', () => {
    // 90 % of 100 women work, 50 % of 100 men; half as many men answered.
    const records = [
      ...kind('Kế toán', [100, 40, 36], { sex: 'Nữ' }),
      ...kind('Kế toán', [100, 20, 10], { sex: 'Nam' }),
    ];
    const [weighted] = weightedRates(records, [employed]);
    expect(weighted?.rate).toBeCloseTo(0.7, 12);
    expect(weighted?.unweighted).toEqual({ numerator: 46, denominator: 60 });
  });

  /**
   * The rule in its own words, with lists of people instead of cells: small kinds go together over the sexes, then over the
   * levels of their major, then with one another; what is still small joins the smallest of its major, or of all.
   */
  const weightsByHand = (people: readonly GraduateRecord[]): Map<string, number> => {
    type Pile = GraduateRecord[];
    const answers = (pile: Pile): number => pile.filter(({ answer }) => answer !== null).length;
    const gathered = (piles: readonly Pile[], by: (one: GraduateRecord) => string): Pile[] => {
      const large = piles.filter((pile) => answers(pile) >= 10);
      const small = piles.filter((pile) => answers(pile) < 10).flat();
      const names = [...new Set(small.map(by))];
      return [...large, ...names.map((name) => small.filter((one) => by(one) === name))];
    };
    const kinds = [...new Set(people.map(({ major, level, sex }) => `${major}/${level ?? ''}/${sex ?? ''}`))];
    let piles = kinds.map((name) =>
      people.filter(({ major, level, sex }) => `${major}/${level ?? ''}/${sex ?? ''}` === name),
    );
    piles = gathered(piles, ({ major, level }) => `${major}/${level ?? ''}`);
    piles = gathered(piles, ({ major }) => major);
    piles = gathered(piles, () => '');
    const left = piles.find((pile) => answers(pile) < 10);
    const others = piles.filter((pile) => pile !== left);
    if (left && others.length > 0) {
      const near = others.filter((pile) => pile[0]?.major === left[0]?.major);
      const choice = (near.length > 0 ? near : others).reduce((a, b) => (answers(b) < answers(a) ? b : a));
      choice.push(...left);
      piles = others;
    }
    return new Map(
      piles.flatMap((pile) =>
        pile.map(({ graduationKey }): [string, number] => [graduationKey, pile.length / answers(pile)]),
      ),
    );
  };

  it('merged cells give the rates that lists of people give, put together by the same rule', () => {
    const drawn = fc.array(
      fc.tuple(
        fc.constantFrom('Kế toán', 'Ô tô', 'Du lịch'),
        fc.constantFrom('Cao đẳng', 'Trung cấp'),
        fc.constantFrom('Nam', 'Nữ'),
        fc.integer({ min: 1, max: 18 }),
        fc.nat({ max: 12 }),
      ),
      { minLength: 2, maxLength: 10 },
    );
    fc.assert(
      fc.property(drawn, (parts) => {
        const people = parts.flatMap(([major, level, sex, answers, more], at) =>
          kind(major, [answers + more, answers, Math.floor(answers / (1 + (at % 3)))], { level, sex }).map(
            (one) => ({ ...one, graduationKey: `${at} ${one.graduationKey}` }),
          ),
        );
        const weights = weightsByHand(people);
        const answered = people.filter(({ answer }) => answer !== null);
        const sum = (some: readonly GraduateRecord[]): number =>
          some.reduce((total, { graduationKey }) => total + (weights.get(graduationKey) ?? 0), 0);
        const byHand = sum(answered.filter(({ answer }) => answer?.['status'] === '1')) / sum(answered);
        expect(weightedRates(people, [employed])[0]?.rate).toBeCloseTo(byHand, 10);
      }),
      { numRuns: 60 },
    );
  });

  it('every graduate is in one cell, and the weights of the answers add up to the graduates', () => {
    const kinds = fc.array(
      fc.tuple(
        fc.constantFrom('A', 'B', 'C'),
        fc.constantFrom('Nam', 'Nữ'),
        fc.nat({ max: 30 }),
        fc.nat({ max: 30 }),
      ),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(kinds, (drawn) => {
        const records = drawn.flatMap(([major, sex, answers, more]) =>
          kind(major, [answers + more, answers, 0], { sex }),
        );
        const cells = weightCells(records);
        const total = cells.reduce((sum, { graduates }) => sum + graduates, 0);
        expect(total).toBe(records.length);
        if (!records.some(({ answer }) => answer !== null)) return;
        const stood = cells.reduce((sum, { answers, weight }) => sum + answers * weight, 0);
        expect(stood).toBeCloseTo(records.length, 6);
        expect(cells.filter(({ answers }) => answers < 10).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});
