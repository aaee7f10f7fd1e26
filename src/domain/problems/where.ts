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

/** What a column of free text expects. */
export const ANY_TEXT = 'chữ';

/** What an empty cell lacks, and whether that is chosen or typed. */
export interface Wanted {
  readonly expected: string;
  readonly chosen: boolean;
}

/** 'Chọn Nam hoặc Nữ', 'Gõ một số', 'Gõ vào ô này'. */
export const fillIn = ({ expected, chosen }: Wanted): string =>
  chosen ? `Chọn ${expected}` : expected === ANY_TEXT ? 'Gõ vào ô này' : `Gõ ${expected}`;
