/** A cell as text of `Nhật ký` and back, to the letter: readable where a person could have typed it so, JSON after '|' otherwise. */
import type { Cell } from '../cell';

/** Text that Sheets keeps as it is and that cannot be mistaken for our JSON. */
const PLAIN = /^[^\s|=+\-@'#(].*\S$|^[^\s|=+\-@'#(]$/u;

/** A cell as the log keeps it. */
export const formatLogCell = (cell: Cell): string =>
  cell === '' || (typeof cell === 'string' && PLAIN.test(cell)) ? cell : `|${JSON.stringify(cell)}`;

/** Reads what `formatLogCell` wrote. */
export const parseLogCell = (text: string): Cell => {
  if (!text.startsWith('|')) return text;
  // Written by formatLogCell and by nobody else: the columns are the machine's.
  return JSON.parse(text.slice(1)) as Cell;
};
