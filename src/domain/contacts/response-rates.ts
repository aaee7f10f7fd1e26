/** Response, cooperation, refusal and contact rates after AAPOR, Standard Definitions (B7); for the appendix alone. */
import type { Disposition } from './outcomes';

export type DispositionCounts = Readonly<Record<Disposition, number>>;

export const countDispositions = (dispositions: Iterable<Disposition>): DispositionCounts => {
  const counts = { I: 0, P: 0, R: 0, NC: 0, O: 0, U: 0, X: 0 };
  for (const disposition of dispositions) counts[disposition] += 1;
  return counts;
};

/** Shares between 0 and 1; null where there is nothing to divide by. */
export interface ResponseRates {
  readonly RR1: number | null;
  readonly RR2: number | null;
  readonly RR3: number | null;
  readonly RR4: number | null;
  readonly RR5: number | null;
  readonly RR6: number | null;
  readonly COOP1: number | null;
  readonly REF1: number | null;
  readonly CON1: number | null;
  /** The share of those of unknown eligibility that is taken to be eligible. */
  readonly e: number | null;
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/**
 * D = (I + P) + (R + NC + O) + U. RR1 = I/D, RR2 = (I+P)/D; RR3 and RR4 count e·U in place of U, RR5 and RR6 none of U;
 * COOP1 = I/(I+P+R+O); REF1 = R/D; CON1 = (I+P+R+O)/D. `e` is the share of the eligible among those whose eligibility is
 * known (the proportional allocation of CASRO, which AAPOR allows).
 */
export const responseRates = ({ I, P, R, NC, O, U, X }: DispositionCounts): ResponseRates => {
  const known = I + P + R + NC + O;
  const e = ratio(known, known + X);
  const [all, estimated] = [known + U, known + (e ?? 0) * U];
  return {
    RR1: ratio(I, all),
    RR2: ratio(I + P, all),
    RR3: ratio(I, estimated),
    RR4: ratio(I + P, estimated),
    RR5: ratio(I, known),
    RR6: ratio(I + P, known),
    COOP1: ratio(I, I + P + R + O),
    REF1: ratio(R, all),
    CON1: ratio(I + P + R + O, all),
    e,
  };
};
