/** What hangs on rows and columns (notes, widths, protections, metadata, charts) and moves with them. */
import type { Rect, RowState, SheetState } from './sheet-state';

/** Where an index goes; null when it is deleted. */
export type Shift = (index: number) => number | null;

export const insertion =
  (at: number, count: number): Shift =>
  (index) =>
    index >= at ? index + count : index;
export const deletion =
  (at: number, count: number): Shift =>
  (index) => {
    if (index < at) return index;
    return index < at + count ? null : index - count;
  };
/** Takes `count` lines from `from` and puts them before the line that is now `before`. */
export const move =
  (from: number, count: number, before: number): Shift =>
  (index) => {
    const within = index >= from && index < from + count;
    if (within) return before > from ? index - from + before - count : index - from + before;
    if (before > from) return index >= from + count && index < before ? index - count : index;
    return index >= before && index < from ? index + count : index;
  };

const shiftKeys = <T>(map: Record<string, T>, shift: Shift): Record<string, T> => {
  const moved: [number | null, T][] = Object.entries(map).map(([key, value]) => [shift(Number(key)), value]);
  return Object.fromEntries(moved.flatMap(([key, value]) => (key === null ? [] : [[key, value]])));
};

/** First and length of a span after the shift; null when nothing is left of it. */
const shiftSpan = (first: number, length: number, shift: Shift): [number, number] | null => {
  const places = Array.from({ length }, (_, offset) => shift(first + offset)).filter(
    (place) => place !== null,
  );
  if (places.length === 0) return null;
  const lowest = places.reduce((low, place) => Math.min(low, place));
  return [lowest, places.reduce((high, place) => Math.max(high, place)) - lowest + 1];
};

export type Axis = 'rows' | 'columns';

const shiftRect = (rect: Rect, axis: Axis, shift: Shift): Rect | null => {
  const span =
    axis === 'rows' ? shiftSpan(rect.row, rect.rows, shift) : shiftSpan(rect.column, rect.columns, shift);
  if (!span) return null;
  return axis === 'rows'
    ? { ...rect, row: span[0], rows: span[1] }
    : { ...rect, column: span[0], columns: span[1] };
};

const shiftRects = (rects: Rect[], axis: Axis, shift: Shift): Rect[] =>
  rects.map((rect) => shiftRect(rect, axis, shift)).filter((rect) => rect !== null);

const shiftRow = (row: RowState, shift: Shift): void => {
  if (row.f) row.f = shiftKeys(row.f, shift);
  if (row.n) row.n = shiftKeys(row.n, shift);
};

const shiftHangings = (sheet: SheetState, axis: Axis, shift: Shift): void => {
  sheet.merges = shiftRects(sheet.merges, axis, shift);
  for (const format of sheet.conditionalFormats) format.rects = shiftRects(format.rects, axis, shift);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ rects }) => rects.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const rect = protection.rect && shiftRect(protection.rect, axis, shift);
    const unprotected = shiftRects(protection.unprotected, axis, shift);
    if (rect === null) return [];
    return [rect === undefined ? { ...protection, unprotected } : { ...protection, rect, unprotected }];
  });
  sheet.metadata = sheet.metadata.flatMap((item) => {
    if (item.location !== (axis === 'rows' ? 'ROW' : 'COLUMN')) return [item];
    const index = shift(item.index);
    return index === null ? [] : [{ ...item, index }];
  });
};

const shiftCharts = (sheet: SheetState, axis: Axis, shift: Shift): void => {
  for (const chart of sheet.charts) {
    chart.ranges = chart.ranges.flatMap((range) => {
      const rect = range.sheetId === sheet.id ? shiftRect(range.rect, axis, shift) : range.rect;
      return rect ? [{ ...range, rect }] : [];
    });
    const key = axis === 'rows' ? 'row' : 'column';
    chart.position[key] = shift(chart.position[key]) ?? chart.position[key];
  }
};

/** Moves everything but the cells themselves. */
export const shiftSheet = (sheet: SheetState, axis: Axis, shift: Shift): void => {
  shiftHangings(sheet, axis, shift);
  shiftCharts(sheet, axis, shift);
  const hidden = (lines: number[]): number[] => lines.map(shift).filter((line) => line !== null);
  if (axis === 'rows') {
    sheet.rowHeights = shiftKeys(sheet.rowHeights, shift);
    sheet.hiddenRows = hidden(sheet.hiddenRows);
    return;
  }
  for (const row of sheet.rows) shiftRow(row, shift);
  sheet.columnWidths = shiftKeys(sheet.columnWidths, shift);
  sheet.hiddenColumns = hidden(sheet.hiddenColumns);
};
