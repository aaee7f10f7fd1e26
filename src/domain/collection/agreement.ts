/** How far two answers to the same question agree, beyond what chance alone would bring. */

export interface AnswerAgreement {
  /** Pairs in which both said something. */
  readonly pairs: number;
  readonly same: number;
  /** Cohen's kappa (Cohen 1960, Educational and Psychological Measurement 20); null where chance alone explains everything. */
  readonly kappa: number | null;
}

/** Of pairs of codes of one question; a pair with an empty side is left out. */
export const agreementOf = (
  given: readonly (readonly [first: string | null, second: string | null])[],
): AnswerAgreement => {
  const pairs = given.flatMap(([first, second]) =>
    first === null || second === null || first === '' || second === '' ? [] : [[first, second] as const],
  );
  const same = pairs.filter(([first, second]) => first === second).length;
  return { pairs: pairs.length, same, kappa: kappaOf(pairs, same) };
};

const kappaOf = (pairs: readonly (readonly [string, string])[], same: number): number | null => {
  const total = pairs.length;
  if (total === 0) return null;
  const share = (code: string, side: 0 | 1): number =>
    pairs.filter((pair) => pair[side] === code).length / total;
  const codes = new Set(pairs.flat());
  const byChance = [...codes].reduce((sum, code) => sum + share(code, 0) * share(code, 1), 0);
  return byChance >= 1 ? null : (same / total - byChance) / (1 - byChance);
};
