/** Shares and tolerances for tests on made-up people. */

export const shareOf = <T>(list: readonly T[], has: (item: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(has).length / list.length;

/** Four and a half standard errors of a share of that size among `n`, and what rounding needs: chance alone breaks it once in 100,000. */
export const tolerance = (share: number, n: number): number =>
  4.5 * Math.sqrt((share * (1 - share)) / n) + 1 / n;
