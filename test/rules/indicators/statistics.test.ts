/** Intervals, medians, scores and lights of the indicators, beside published values and second implementations (B7). */
import fc from 'fast-check';
import { calculateIndicators } from '../../../src/domain/indicators/calculate';
import { shownInterval, wilson, type Interval } from '../../../src/domain/indicators/intervals';
import { lightFor, lightOf } from '../../../src/domain/indicators/lights';
import {
  incomeMedian,
  meanScore,
  medianOf,
  recommendationScore,
  searchMedian,
} from '../../../src/domain/indicators/measures';
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
