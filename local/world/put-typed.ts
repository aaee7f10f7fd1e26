/** Putting into a cell what was typed there, by a person or by a script. */
import { putFormula, putValue } from './grid';
import type { SheetState } from './sheet-state';
import { putStyle, styleAt, styleIndex } from './styles';
import type { TypedValue } from './typed-values';

/** An automatic cell takes on the format of what it was given (a date, a share). */
export const putTyped = (sheet: SheetState, row: number, column: number, typed: TypedValue): void => {
  if (typed.formula === undefined) putValue(sheet, row, column, typed.value);
  else putFormula(sheet, row, column, typed.formula, typed.value);
  if (typed.format === undefined) return;
  const style = styleAt(sheet, row, column);
  if (style.format === undefined)
    putStyle(sheet, row, column, styleIndex(sheet, { ...style, format: typed.format }));
};
