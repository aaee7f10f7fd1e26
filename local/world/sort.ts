/** Sorting cells as Sheets does: numbers, then texts by the locale, then booleans; empty cells last either way. */
import type { CellValue, Rect, RowState, SheetState } from './sheet-state';
import { rowForWriting } from './grid';

export interface SortKey {
  /** Column of the sheet, from 1. */
  column: number;
  ascending: boolean;
}

const RANKS: Record<string, number> = { number: 0, string: 1, boolean: 2 };
const collator = new Intl.Collator('vi', { numeric: false });

/** Negative when `a` stands before `b` in ascending order. */
const compare = (a: CellValue, b: CellValue): number => {
  const byKind = (RANKS[typeof a] ?? 3) - (RANKS[typeof b] ?? 3);
  if (byKind !== 0) return byKind;
  return typeof a === 'string' ? collator.compare(a, String(b)) : Number(a) - Number(b);
};

const byKeys =
  (keys: readonly SortKey[]) =>
  (a: RowState, b: RowState): number => {
    for (const { column, ascending } of keys) {
      const [left, right] = [a.v[column - 1] ?? '', b.v[column - 1] ?? ''];
      if (left === '' || right === '') {
        if (left !== right) return left === '' ? 1 : -1;
        continue;
      }
      const order = compare(left, right);
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  };

const within = (map: Record<string, string> | undefined, rect: Rect, inside: boolean): [string, string][] =>
  Object.entries(map ?? {}).filter(([column]) => {
    const index = Number(column);
    return (index >= rect.column && index < rect.column + rect.columns) === inside;
  });

/** A copy of a row's cells in the span of columns taken from `source`, the others from `target`. */
const blend = (target: RowState, source: RowState, rect: Rect): RowState => {
  const cells = <T>(own: readonly T[], other: readonly T[], empty: T): T[] =>
    Array.from(
      { length: Math.max(own.length, Math.min(other.length, rect.column + rect.columns - 1)) },
      (_, index) =>
        index + 1 >= rect.column && index + 1 < rect.column + rect.columns
          ? (other[index] ?? empty)
          : (own[index] ?? empty),
    );
  const keyed = (own: Record<string, string> | undefined, other: Record<string, string> | undefined) =>
    Object.fromEntries([...within(own, rect, false), ...within(other, rect, true)]);
  const [f, n] = [keyed(target.f, source.f), keyed(target.n, source.n)];
  return {
    v: cells(target.v, source.v, ''),
    s: cells(target.s, source.s, 0),
    ...(Object.keys(f).length > 0 ? { f } : {}),
    ...(Object.keys(n).length > 0 ? { n } : {}),
  };
};

/** Sorts the rows of a rectangle; values, formulas, notes, looks and validations of its columns go along. */
export const sortRect = (sheet: SheetState, rect: Rect, keys: readonly SortKey[]): void => {
  const last = Math.min(rect.row + rect.rows - 1, sheet.rows.length);
  if (last < rect.row) return;
  rowForWriting(sheet, last);
  const old = sheet.rows.slice(rect.row - 1, last);
  const sorted = [...old].sort(byKeys(keys));
  const whole = rect.column === 1 && rect.columns >= sheet.maxColumns;
  const next = whole ? sorted : sorted.map((source, index) => blend(old[index] ?? source, source, rect));
  next.forEach((row, index) => {
    sheet.rows[rect.row - 1 + index] = row;
  });
};
