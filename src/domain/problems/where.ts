/** Words that every table of problems shares: where a fault stands, and data shown short. */
import type { Place } from '../place';
import { joinFilled } from '../text';

export interface At {
  readonly at: Place;
}

/** 'Danh sách, dòng 214, Số điện thoại'. */
export const where = ({ sheet, row, column }: Place): string =>
  joinFilled([sheet, row === undefined ? '' : `dòng ${row}`, column ?? '']);

/** Data in a sentence: at most forty characters of it. */
export const shown = (value: string): string => {
  const letters = Array.from(value);
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : value;
};
