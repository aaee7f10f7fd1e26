/** Confidence intervals of rates: Wilson's with the correction for a finite population (B7). */
import type { Count } from './calculate';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** χ² with one degree of freedom at 95 %: 1.959964². */
const CHI_SQUARED_95 = 3.841458820694124;

/** Below so many answers the interval covers too little (facts, section 2: .877 at 25 people, 10 answers) and is not shown. */
const FEWEST_FOR_INTERVAL = 30;

/** Under 30 answers a rate is not compared with others (facts/vietnam.md section 2: warn under 30). */
export const FEWEST_TO_COMPARE = 30;

/**
 * Wilson's interval of a share of `numerator` in `denominator` answers drawn from `population` people:
 * ψ = χ²(N−n)/(N−1); centre (np+ψ/2)/(n+ψ); half √ψ/(n+ψ)·√(np(1−p)+ψ/4) (O'Neill, stat.extend, CONF.prop). Infinity gives
 * Wilson's own (1927). Null where nobody answered.
 */
export const wilson = ({ numerator, denominator }: Count, population: number): Interval | null => {
  if (denominator === 0) return null;
  const correction =
    population === Infinity ? 1 : population <= 1 ? 0 : (population - denominator) / (population - 1);
  const psi = CHI_SQUARED_95 * Math.max(0, correction);
  const share = numerator / denominator;
  const centre = (numerator + psi / 2) / (denominator + psi);
  const half =
    (Math.sqrt(psi) / (denominator + psi)) * Math.sqrt(denominator * share * (1 - share) + psi / 4);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
};

/**
 * The interval as the appendix shows it: none under 30 answers, unless all people have answered, when the rate is exact.
 * A rate out of all graduates counts known outcomes and has none.
 */
export const shownInterval = (count: Count, population: number): Interval | null =>
  count.denominator < FEWEST_FOR_INTERVAL && count.denominator < population
    ? null
    : wilson(count, population);
