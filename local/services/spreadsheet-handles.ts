/** What the classes of the emulated SpreadsheetApp know of each other, so that none imports the other. */
import type { Rect, SheetState, SpreadsheetState } from '../world/sheet-state';

export interface BookHandle {
  readonly state: SpreadsheetState;
  /** The spreadsheet as the script sees it. */
  self(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheetOf(id: number): SheetHandle;
}

export interface SheetHandle {
  readonly id: number;
  readonly book: BookHandle;
  /** The sheet's state; throws when the sheet has been deleted. */
  state(): SheetState;
  /** The state, to be changed within a rectangle; throws when the person has no right to. */
  stateForEditing(rect?: Rect): SheetState;
  /** The sheet as the script sees it. */
  self(): GoogleAppsScript.Spreadsheet.Sheet;
  rangeOf(rect: Rect): GoogleAppsScript.Spreadsheet.Range;
}

/** Who may change what: rights on the spreadsheet, then protections that are more than a warning. */
export const mayEdit = (
  book: SpreadsheetState,
  sheet: SheetState,
  rect: Rect | undefined,
  email: string,
): boolean => {
  if (email !== book.owner && !book.editors.includes(email)) return false;
  if (email === book.owner) return true;
  const overlaps = (other: Rect): boolean =>
    rect === undefined ||
    (other.row < rect.row + rect.rows &&
      rect.row < other.row + other.rows &&
      other.column < rect.column + rect.columns &&
      rect.column < other.column + other.columns);
  const contains = (other: Rect): boolean =>
    rect !== undefined &&
    other.row <= rect.row &&
    other.column <= rect.column &&
    other.row + other.rows >= rect.row + rect.rows &&
    other.column + other.columns >= rect.column + rect.columns;
  return !sheet.protections.some(({ warningOnly, editors, type, rect: guarded, unprotected }) => {
    if (warningOnly || editors.includes(email)) return false;
    return type === 'SHEET' ? !unprotected.some(contains) : guarded !== undefined && overlaps(guarded);
  });
};
