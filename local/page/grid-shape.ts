/** Rows and columns that are hidden and cells that are merged: where a row stands, where a step leads. */
import type { SheetView } from '../server/views';
import type { Rect } from '../world/sheet-state';
import type { Spot } from './spots';

type Shape = Pick<SheetView, 'hiddenRows' | 'merges' | 'widths' | 'rowCount' | 'columnCount'>;

/** How many rows above this one are hidden; `hidden` is in order. */
export const hiddenBefore = (hidden: readonly number[], row: number): number => {
  const at = hidden.findIndex((one) => one >= row);
  return at < 0 ? hidden.length : at;
};

/** The number of the row that is the n-th to be seen. */
export const rowSeen = (hidden: readonly number[], nth: number): number =>
  hidden.reduce((row, one) => (one <= row ? row + 1 : row), nth);

/** The merged block that a cell belongs to. */
const mergeAt = ({ merges }: Pick<Shape, 'merges'>, { row, column }: Spot): Rect | undefined =>
  merges.find(
    (one) =>
      row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns,
  );

const isSeen = ({ hiddenRows, widths }: Shape, { row, column }: Spot): boolean =>
  !hiddenRows.includes(row) && widths[column - 1] !== 0;

const inside = ({ rowCount, columnCount }: Shape, { row, column }: Spot): boolean =>
  row >= 1 && column >= 1 && row <= rowCount && column <= columnCount;

/** Where a step leads: past what is hidden, past the rest of a merged block, onto a block's first cell; stays at the edge. */
export const stepFrom = (shape: Shape, from: Spot, down: number, right: number): Spot => {
  const block = mergeAt(shape, from);
  const beyond = (step: number, at: number, start: number, size: number): number =>
    step > 0 ? start + size - 1 + step : step < 0 ? start + step : at;
  let spot: Spot = block
    ? {
        row: beyond(down, from.row, block.row, block.rows),
        column: beyond(right, from.column, block.column, block.columns),
      }
    : { row: from.row + down, column: from.column + right };
  spot = {
    row: Math.max(1, Math.min(shape.rowCount, spot.row)),
    column: Math.max(1, Math.min(shape.columnCount, spot.column)),
  };
  while (inside(shape, spot) && !isSeen(shape, spot))
    spot = { row: spot.row + Math.sign(down), column: spot.column + Math.sign(right) };
  if (!inside(shape, spot)) return from;
  const { row, column } = mergeAt(shape, spot) ?? spot;
  return { row, column };
};

/** How much room a cell takes: its block's where it is the first to be drawn of one, null where another cell covers it. */
export const roomOf = (
  shape: Shape,
  spot: Spot,
  drawn: { readonly from: number; readonly to: number },
): { readonly rows: number; readonly columns: number } | null => {
  const block = mergeAt(shape, spot);
  if (!block) return { rows: 1, columns: 1 };
  const first = Math.max(block.row, drawn.from);
  const seen = (from: number, size: number, is: (at: number) => boolean): number =>
    Array.from({ length: size }, (_, index) => from + index).filter(is).length;
  const hidden = (row: number): boolean => shape.hiddenRows.includes(row);
  if (
    spot.column !== block.column ||
    spot.row !==
      rowSeen(
        shape.hiddenRows.filter((row) => row >= first),
        first,
      )
  )
    return null;
  const last = Math.min(block.row + block.rows - 1, drawn.to);
  return {
    rows: seen(first, last - first + 1, (row) => !hidden(row)),
    columns: seen(block.column, block.columns, (column) => shape.widths[column - 1] !== 0),
  };
};
