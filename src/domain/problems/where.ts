/** Words that every table of problems shares: where a fault stands, and data shown short. */
import type { Place } from '../place';

export interface At {
  readonly at: Place;
}

/** 'Danh sách, dòng 214, Số điện thoại'. */
export const where = ({ sheet, row, column }: Place): string =>
  [sheet, row === undefined ? '' : `dòng ${row}`, column ?? ''].filter((part) => part !== '').join(', ');

/** Data in a sentence: at most forty characters of it. */
export const shown = (value: string): string => {
  const letters = Array.from(value);
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : value;
};
