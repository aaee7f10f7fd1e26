/** Whether protections of a sheet let a person change cells: freely, after a question, or not at all. */
import type { ProtectionState, Rect, SheetState, SpreadsheetState } from '../world/sheet-state';

export type Verdict = 'free' | 'warning' | 'barred';

const meets = (one: Rect, other: Rect): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

const covers = (outer: Rect, inner: Rect): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;

const concerns = ({ rect, unprotected }: ProtectionState, touched: Rect): boolean =>
  (rect === undefined || meets(rect, touched)) && !unprotected.some((free) => covers(free, touched));

/** The strictest of the protections on these cells; owner and named editors pass a real bar. */
export const verdictOn = (
  book: SpreadsheetState,
  sheet: SheetState,
  touched: Rect,
  email: string,
): Verdict => {
  const found = sheet.protections.filter((protection) => concerns(protection, touched));
  const bars = found.filter(({ warningOnly }) => !warningOnly);
  if (bars.some(({ editors }) => email !== book.owner && !editors.includes(email))) return 'barred';
  return found.some(({ warningOnly }) => warningOnly) ? 'warning' : 'free';
};
