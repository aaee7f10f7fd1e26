/** Proposals for days that people typed in forms that no rule reads: two-digit years, other signs, month first, words. */
import { isoDate, type IsoDate } from '../../dates';
import { foldMarks, tidy } from '../../text';

/** 03 is 2003, 98 is 1998: nobody in the roster was born before 1930, nobody graduates a decade ahead. */
const PIVOT = 30;
const wholeYear = (year: number): number => (year >= 100 ? year : year <= PIVOT ? 2000 + year : 1900 + year);

const WORDS = /^(?:ngay )?(\d{1,2}) ?(?:thang|th|t) ?(\d{1,2}) ?(?:nam|n)? ?(\d{2}|\d{4})$/;
const PARTS = /^(\d{1,2})[\s/.,_-]+(\d{1,2})[\s/.,_-]+(\d{2}|\d{4})$/;
const TOGETHER = /^(\d{2})(\d{2})(\d{4})$/;

/**
 * The day that was probably meant, or null. Day first as here; month first only where day first is no day ('02/31/2003' is
 * none either way). Never a guess between two days that both exist.
 */
export const proposeDay = (text: string): IsoDate | null => {
  const plain = foldMarks(tidy(text));
  const found = PARTS.exec(plain) ?? WORDS.exec(plain) ?? TOGETHER.exec(plain);
  if (!found) return null;
  const [first, second, year] = [Number(found[1]), Number(found[2]), wholeYear(Number(found[3]))];
  return isoDate(year, second, first) ?? isoDate(year, first, second);
};
