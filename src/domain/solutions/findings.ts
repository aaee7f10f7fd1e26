/** What the numbers let one say of the school and of each major: shares large enough to compare and not hidden (B8). */
import type { GroupResult } from '../indicators/calculate';
import { indicatorOf } from '../indicators/definitions';
import { UNKNOWN_GROUP } from '../indicators/records';
import { suppression, type SmallGroupRules } from '../indicators/suppression';
import { FEWEST_TO_COMPARE } from '../indicators/intervals';

export interface Share {
  /** Of the group. */
  readonly name: string;
  readonly count: number;
  readonly base: number;
}

export interface Findings {
  /** The whole school's share; null where it may not show or too few answered. */
  readonly school: (indicator: string) => Share | null;
  /** Those of the majors that may show and be compared. */
  readonly majors: (indicator: string) => readonly Share[];
}

/** a/b − c/d without rounding: above 0 when the first is larger. */
export const compareShares = (one: Share, other: Share): number =>
  one.count * other.base - other.count * one.base;

/** `results` are all groups of all tables that leave the office, the whole school first. */
export const findingsOf = (results: readonly GroupResult[], rules: SmallGroupRules): Findings => {
  const isHidden = suppression(results, rules);
  const shareOf = (result: GroupResult, code: string): Share[] => {
    const indicator = indicatorOf.get(code);
    const { numerator = 0, denominator = 0 } = result.counts[code] ?? {};
    if (indicator === undefined || denominator < FEWEST_TO_COMPARE || isHidden(result, indicator.family))
      return [];
    return [{ name: result.group, count: numerator, base: denominator }];
  };
  const [whole] = results;
  const majors = results.filter(({ breakdown, group }) => breakdown === 'major' && group !== UNKNOWN_GROUP);
  return {
    school: (code) => (whole === undefined ? null : (shareOf(whole, code)[0] ?? null)),
    majors: (code) => majors.flatMap((major) => shareOf(major, code)),
  };
};
