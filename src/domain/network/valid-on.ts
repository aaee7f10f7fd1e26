/** Terms and validities: from a day to a day, both counted, either end open. */
import type { IsoDate } from '../dates';

export interface Term {
  readonly from?: IsoDate | null;
  readonly to?: IsoDate | null;
}

/** Both ends belong to the term; an empty one is open. */
export const isValidOn = ({ from, to }: Term, day: IsoDate): boolean =>
  (from == null || from <= day) && (to == null || to >= day);
