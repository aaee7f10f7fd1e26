/** Figures worked out from the counts of a group: medians by interpolation, means of scores, the recommendation score. */
import type { Count, GroupResult } from './calculate';
import { INCOME_BANDS, SEARCH_BANDS } from './job-facets';

export interface Band {
  /** Indicator code of the band's count is `<name>.<code>`. */
  readonly code: string;
  /** null: no lower end. */
  readonly from: number | null;
  /** null: no upper end. */
  readonly to: number | null;
}

/** A median of banded answers: a value, or on which side of a bound it lies where its band has no other end. */
export type Median =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'below'; readonly bound: number }
  | { readonly kind: 'above'; readonly bound: number };

/**
 * Median of grouped data by interpolation in its band: L + (n/2 − F) / f · w (Spiegel, Statistics, ch. 3). `sizes` are the
 * numbers of people in each band, in the order of the bands. Null where nobody named one.
 */
export const medianOf = (bands: readonly Band[], sizes: readonly number[]): Median | null => {
  const half = sizes.reduce((sum, size) => sum + size, 0) / 2;
  let below = 0;
  for (const [at, { from, to }] of bands.entries()) {
    const size = sizes[at] ?? 0;
    if (size > 0 && below + size >= half) {
      if (from === null) return { kind: 'below', bound: to ?? 0 };
      if (to === null) return { kind: 'above', bound: from };
      return { kind: 'value', value: from + ((half - below) / size) * (to - from) };
    }
    below += size;
  }
  return null;
};

type Counts = Pick<GroupResult, 'counts'>;
const NOBODY: Count = { numerator: 0, denominator: 0 };

/** The count of an indicator; 0/0 where the group has none. */
export const countOf = ({ counts }: Counts, code: string): Count => counts[code] ?? NOBODY;

const bandMedian = (group: Counts, name: string, bands: readonly Band[]): Median | null =>
  medianOf(
    bands,
    bands.map(({ code }) => countOf(group, `${name}.${code}`).numerator),
  );

/** Million đồng a month, among the employed who named a band. */
export const incomeMedian = (group: Counts): Median | null => bandMedian(group, 'income', INCOME_BANDS);

/** Months from graduation to the first job, among the employed who said; 'below' 0 means before graduation. */
export const searchMedian = (group: Counts): Median | null => bandMedian(group, 'firstJob', SEARCH_BANDS);

const SCORES = [1, 2, 3, 4, 5] as const;

/** Mean score of a question rated from 1 to 5, or null where nobody rated it. */
export const meanScore = (group: Counts, question: string): number | null => {
  const { denominator } = countOf(group, `${question}.1`);
  if (denominator === 0) return null;
  const sum = SCORES.reduce(
    (total, score) => total + score * countOf(group, `${question}.${score}`).numerator,
    0,
  );
  return sum / denominator;
};

/** Share of promoters less share of detractors, from −100 to 100 (Reichheld, 2003); null where nobody answered. */
export const recommendationScore = (group: Counts): number | null => {
  const promoters = countOf(group, 'recommend.promoter');
  const detractors = countOf(group, 'recommend.detractor');
  return promoters.denominator === 0
    ? null
    : ((promoters.numerator - detractors.numerator) * 100) / promoters.denominator;
};
