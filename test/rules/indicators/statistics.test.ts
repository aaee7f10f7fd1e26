/** Intervals, weights, medians, scores and lights of the indicators, beside published values and second implementations (B7). */
import fc from 'fast-check';
import { calculateIndicators } from '../../../src/domain/indicators/calculate';
import { indicatorOf, type Indicator } from '../../../src/domain/indicators/definitions';
import { shownInterval, wilson, type Interval } from '../../../src/domain/indicators/intervals';
import { lightFor, lightOf } from '../../../src/domain/indicators/lights';
import {
  incomeMedian,
  meanScore,
  medianOf,
  recommendationScore,
  searchMedian,
} from '../../../src/domain/indicators/measures';
import type { GraduateRecord } from '../../../src/domain/indicators/records';
import { weightCells, weightedRates } from '../../../src/domain/indicators/weights';
import { parseSettings } from '../../../src/domain/office/settings';
import { record } from '../../support/people';

const rounded = (interval: Interval | null): (number | undefined)[] =>
  [interval?.low, interval?.high].map((end) => end && Math.round(end * 10_000) / 10_000);

describe('B7: intervals', () => {
  // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i is Wilson’s interval as Newcombe printed it', (numerator, denominator, low, high) => {
    expect(rounded(wilson({ numerator, denominator }, Infinity))).toEqual([low, high]);
  });

  it('in a finite population its ends are where the score test just refuses: the same by bisection', () => {
    const counts = fc
      .tuple(fc.integer({ min: 2, max: 400 }), fc.nat({ max: 1000 }), fc.nat({ max: 1000 }))
      .map(([n, more, part]) => ({ n, population: n + 1 + more, x: part % (n + 1) }));
    fc.assert(
      fc.property(counts, ({ n, population, x }) => {
        const share = x / n;
        const variance = (p: number): number =>
          ((p * (1 - p)) / n) * ((population - n) / (population - 1)) * 1.959963984540054 ** 2;
        const edge = (inside: number, outside: number): number => {
          let [a, b] = [inside, outside];
          for (let step = 0; step < 60; step += 1) {
            const middle = (a + b) / 2;
            if ((share - middle) ** 2 <= variance(middle)) a = middle;
            else b = middle;
          }
          return a;
        };
        const interval = wilson({ numerator: x, denominator: n }, population);
        expect(interval?.low).toBeCloseTo(x === 0 ? 0 : edge(share, 0), 6);
        expect(interval?.high).toBeCloseTo(x === n ? 1 : edge(share, 1), 6);
      }),
      { numRuns: 60 },
    );
  });

  it('none under 30 answers, unless everybody answered: then the rate is exact', () => {
    expect(shownInterval({ numerator: 20, denominator: 29 }, 40)).toBeNull();
    expect(shownInterval({ numerator: 20, denominator: 30 }, 40)).not.toBeNull();
    expect(shownInterval({ numerator: 3, denominator: 12 }, 12)).toEqual({ low: 0.25, high: 0.25 });
    expect(shownInterval({ numerator: 0, denominator: 0 }, 12)).toBeNull();
  });
});

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
    ...{ major, level: 'Cao đẳng', sex: 'Nữ', ...rest },
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

const whole = (answers: readonly Record<string, string>[]) => {
  const [group] = calculateIndicators(answers.map((answer, at) => record(`G${at}`, answer)));
  if (!group) throw new Error('no group');
  return group;
};

describe('figures', () => {
  it('the median of bands is where half of the people stand, drawn evenly over their bands', () => {
    const bands = [
      { code: '1', from: 0, to: 5 },
      { code: '2', from: 5, to: 7 },
      { code: '3', from: 7, to: 15 },
    ];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 3, maxLength: 3 }), (sizes) => {
        const below = (value: number): number =>
          bands.reduce(
            (sum, { from, to }, at) =>
              sum + (sizes[at] ?? 0) * Math.min(1, Math.max(0, (value - from) / (to - from))),
            0,
          );
        const median = medianOf(bands, sizes);
        const half = sizes.reduce((sum, size) => sum + size, 0) / 2;
        expect(median?.kind === 'value' ? below(median.value) : null).toBeCloseTo(half, 9);
      }),
      { numRuns: 60 },
    );
  });

  // L + (n/2 − F) / f · w: 20 + (27.5 − 13) / 20 · 10, and 60 + (50 − 23) / 42 · 10 as textbooks of grouped data have them.
  it.each([
    [[5, 8, 20, 15, 7], [0, 10, 20, 30, 40, 50], 27.25],
    [[5, 18, 42, 27, 8], [40, 50, 60, 70, 80, 90], 60 + (27 / 42) * 10],
  ])('the median of the classes %j from %j is %f', (sizes, ends, expected) => {
    const bands = sizes.map((_, at) => ({ code: `${at}`, from: ends[at] ?? 0, to: ends[at + 1] ?? 0 }));
    expect(medianOf(bands, sizes)).toEqual({ kind: 'value', value: expect.closeTo(expected, 10) as number });
  });

  it('a median in a band without an end is told by its bound, and none where nobody said', () => {
    const incomes = (...codes: string[]) => whole(codes.map((income) => ({ status: '1', income })));
    expect(incomeMedian(incomes('6', '6', '2'))).toEqual({ kind: 'above', bound: 15 });
    expect(incomeMedian(incomes('3', '3', '9'))).toEqual({ kind: 'value', value: 8 });
    expect(incomeMedian(incomes('9'))).toBeNull();
    const jobs = whole(['0', '0', '1'].map((firstJob) => ({ status: '1', firstJob })));
    expect(searchMedian(jobs)).toEqual({ kind: 'below', bound: 0 });
  });

  it('the recommendation score is promoters less detractors, out of all who answered', () => {
    const scores = ['10', '9', '8', '7', '6', '0', '9', '10'];
    expect(recommendationScore(whole(scores.map((recommend) => ({ status: '7', recommend }))))).toBe(25);
    expect(recommendationScore(whole([{ status: '7' }]))).toBeNull();
  });

  it('a mean score is the sum of the scores by the number of people', () => {
    const group = whole(['5', '4', '1'].map((rateTheory) => ({ status: '7', rateTheory })));
    expect(meanScore(group, 'rateTheory')).toBeCloseTo(10 / 3, 12);
    expect(meanScore(group, 'ratePractice')).toBeNull();
  });
});

describe('lights', () => {
  it.each([
    [80, 100, false, 'green'],
    [80, 100, true, 'yellow'],
    [801, 1000, true, 'green'],
    [70, 100, false, 'yellow'],
    [699, 1000, false, 'red'],
    [0, 0, false, 'none'],
  ])('%i of %i against 80, strictly above: %s, is %s', (numerator, denominator, above, light) => {
    expect(lightOf({ numerator, denominator }, 80, 10, above)).toBe(light);
  });

  it('S2.50: exactly 80 % of the new cohort is not above 80 %; the threshold is a setting', () => {
    const count = { numerator: 80, denominator: 100 };
    const settings = parseSettings([]);
    expect(lightFor('updatedOfCohort', count, settings)).toBe('yellow');
    expect(lightFor('updatedOfCohort', count, { ...settings, updatedTarget: '79' })).toBe('green');
    expect(lightFor('sector.1', count, settings)).toBeNull();
  });
});
