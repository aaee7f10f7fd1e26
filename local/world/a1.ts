/** A1 notation: 'B2', 'B2:D', '3:5', with or without a sheet name before '!'. */
import type { Rect, SheetState } from './sheet-state';

/** 'A' for 1, 'AB' for 28. */
export const columnLetters = (column: number): string => {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
};

const columnNumber = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

export const toA1 = ({ row, column, rows, columns }: Rect): string => {
  const first = `${columnLetters(column)}${row}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
};

/** The sheet named before '!' (quotes taken off), null without one; and the rest. */
export const splitSheetName = (a1: string): { sheet: string | null; cells: string } => {
  const mark = a1.lastIndexOf('!');
  if (mark < 0) return { sheet: null, cells: a1 };
  const name = a1.slice(0, mark);
  const quoted = /^'([\s\S]*)'$/.exec(name);
  return { sheet: quoted ? (quoted[1] ?? '').replace(/''/g, "'") : name, cells: a1.slice(mark + 1) };
};

/** The cells that an A1 text without sheet name means on a sheet; null when it is not A1 notation. */
export const parseA1 = (a1: string, size: Pick<SheetState, 'maxRows' | 'maxColumns'>): Rect | null => {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(a1.trim());
  const [, fromColumn, fromRow, toColumn, toRow] = match ?? [];
  if (!match || (!fromColumn && !fromRow)) return null;
  const isSpan = a1.includes(':');
  if (!isSpan && (!fromColumn || !fromRow)) return null;
  if (isSpan && !toColumn && !toRow) return null;
  const top = Number(fromRow ?? 1);
  const left = fromColumn ? columnNumber(fromColumn) : 1;
  const bottom = isSpan ? Number(toRow ?? size.maxRows) : top;
  const right = isSpan ? (toColumn ? columnNumber(toColumn) : size.maxColumns) : left;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
};
