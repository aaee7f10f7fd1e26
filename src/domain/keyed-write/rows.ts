/** Finds the rows of a table in its grid: by key, or by the mark of what a row without a key of its own holds. */
import { joinKey, type Grid } from '../table-rows';
import type { Cell } from '../cell';
import type { AnyTable } from '../table';
import { tidy } from '../text';
import { fingerprint } from './fingerprint';
import { comparable, type Cells, type Intent, type Marks } from './intent';

/** A cell of a key as text: a class called 12 is the class '12'. */
const keyText = (cell: Cell | undefined): string => tidy(String(cell ?? ''));

/** Zero-based grid rows by key. A key that stands twice belongs to its first row. */
export const rowsByKey = (table: AnyTable, grid: Grid): Map<string, number> => {
  const rows = new Map<string, number>();
  const places = table.key.map((name) => grid.index.get(name) ?? -1);
  grid.cells.forEach((cells, at) => {
    if (at <= grid.headerRow) return;
    const key = joinKey(places.map((place) => keyText(cells[place])));
    if (key !== null && !rows.has(key)) rows.set(key, at);
  });
  return rows;
};

/** A cell by column name; '' where the tab has no such column or row. */
export const cellAt = (grid: Grid, row: number, column: string): Cell =>
  grid.cells[row]?.[grid.index.get(column) ?? -1] ?? '';

/** The named cells of a row. */
export const pickCells = (grid: Grid, row: number, columns: Iterable<string>): Cells =>
  Object.fromEntries([...columns].map((name) => [name, cellAt(grid, row, name)]));

const isFilled = (cells: readonly Cell[] | undefined): boolean => cells?.some((cell) => cell !== '') ?? false;

/** The last row with anything in it; the row of headers where there is none. */
export const lastFilledRow = (grid: Grid): number => {
  for (let row = grid.cells.length - 1; row > grid.headerRow; row -= 1) {
    if (isFilled(grid.cells[row])) return row;
  }
  return grid.headerRow;
};

/** Filled rows below the header that own no key: they have none, or stand below another of the same. */
export const unkeyedRows = (grid: Grid, rows: ReadonlyMap<string, number>): number[] => {
  const owned = new Set(rows.values());
  const found: number[] = [];
  for (let at = grid.headerRow + 1; at < grid.cells.length; at += 1)
    if (!owned.has(at) && isFilled(grid.cells[at])) found.push(at);
  return found;
};

/** What a row holds apart from some columns, as marks. */
export const marksOf = (grid: Grid, row: number, apart: ReadonlySet<string>): Marks => {
  const hidden = new Set([...apart].map((name) => grid.index.get(name)));
  const content = (grid.cells[row] ?? []).map((cell, at) => (hidden.has(at) ? '' : comparable(cell)));
  const middle = Math.floor(grid.index.size / 2);
  return [markOf(content), markOf(content.slice(0, middle)), markOf(content.slice(middle))];
};

/** Trailing empty cells do not count: a column more at the end changes no mark. */
const markOf = (content: readonly string[]): string =>
  content.every((text) => text === '') ? '' : fingerprint(content.join('\u241f').replace(/\u241f+$/, ''));

/** Columns of which cells of existing rows are changed. */
export const touchedColumns = ({
  after,
  appended,
}: Pick<Intent, 'after' | 'appended'>): ReadonlySet<string> => {
  const fresh = new Set(appended);
  return new Set(Object.entries(after).flatMap(([key, cells]) => (fresh.has(key) ? [] : Object.keys(cells))));
};

/** The mark of which key stands in which row, new rows aside. */
export const layoutOf = (rows: ReadonlyMap<string, number>, appended: readonly string[]): string => {
  const fresh = new Set(appended);
  const places = [...rows].filter(([key]) => !fresh.has(key)).map(([key, at]) => `${at}:${key}`);
  return fingerprint(places.join('\n'));
};
