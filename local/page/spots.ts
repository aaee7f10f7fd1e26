/** Places in the grid: a cell, a selection, and what they are called. */
import type { SheetView } from '../server/views';
import { columnLetters, parseA1, toA1 } from '../world/a1';
import type { Rect } from '../world/sheet-state';

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** From the cell one stands in to the other corner. */
export interface Selection {
  readonly active: Spot;
  readonly corner: Spot;
}

export const at = (spot: Spot): Selection => ({ active: spot, corner: spot });

export const rectOf = ({ active, corner }: Selection): Rect => {
  const row = Math.min(active.row, corner.row);
  const column = Math.min(active.column, corner.column);
  return {
    row,
    column,
    rows: Math.abs(active.row - corner.row) + 1,
    columns: Math.abs(active.column - corner.column) + 1,
  };
};

export const nameOf = (selection: Selection): string => toA1(rectOf(selection));
export const cellName = ({ row, column }: Spot): string => `${columnLetters(column)}${row}`;
export const cellId = (spot: Spot): string => `cell-${cellName(spot)}`;
export const cellElement = (spot: Spot): HTMLElement | null => document.getElementById(cellId(spot));

/** The selection that a text in A1 notation names within a sheet; null when it names none there. */
export const selectionNamed = (
  a1: string,
  size: { maxRows: number; maxColumns: number },
): Selection | null => {
  const rect = parseA1(a1, size);
  if (!rect || rect.row > size.maxRows || rect.column > size.maxColumns || rect.row < 1) return null;
  return {
    active: { row: rect.row, column: rect.column },
    corner: {
      row: Math.min(size.maxRows, rect.row + rect.rows - 1),
      column: Math.min(size.maxColumns, rect.column + rect.columns - 1),
    },
  };
};

export const clampTo = (sheet: SheetView, { row, column }: Spot): Spot => ({
  row: Math.max(1, Math.min(sheet.rowCount, row)),
  column: Math.max(1, Math.min(sheet.columnCount, column)),
});

/** The cell, row number or column letter under the mouse, read off the table's own numbering. */
export const spotUnder = (
  target: EventTarget | null,
): { kind: 'cell' | 'row' | 'column'; spot: Spot } | null => {
  const cell =
    target instanceof Element
      ? target.closest<HTMLElement>('[role=gridcell], th[aria-colindex], th.row-number')
      : null;
  if (!cell) return null;
  const row = Number(cell.closest('[aria-rowindex]')?.getAttribute('aria-rowindex') ?? 0);
  const column = Number(cell.getAttribute('aria-colindex') ?? 0);
  if (cell.matches('.row-number')) return { kind: 'row', spot: { row, column: 1 } };
  if (cell.matches('th')) return { kind: 'column', spot: { row: 1, column } };
  return { kind: 'cell', spot: { row, column } };
};
