/** Inserting, deleting and moving whole rows and columns of a sheet's state. Rows and columns count from 1. */
import { deletion, insertion, move, shiftSheet } from './shift';
import { emptyRow } from './grid';
import type { SheetState } from './sheet-state';
import { eachOnce } from './styles';

/** New rows before row `at`; they take the styles of row `like` (as it was before), 0 for none. */
export const insertRows = (sheet: SheetState, at: number, count: number, like: number): void => {
  const styles = sheet.rows[like - 1]?.s ?? [];
  shiftSheet(sheet, 'rows', insertion(at, count));
  while (styles.length > 0 && sheet.rows.length < at - 1) sheet.rows.push(emptyRow());
  if (at <= sheet.rows.length || styles.length > 0)
    sheet.rows.splice(at - 1, 0, ...Array.from({ length: count }, () => emptyRow(styles)));
  sheet.maxRows += count;
  if (at <= sheet.frozenRows) sheet.frozenRows += count;
};

export const deleteRows = (sheet: SheetState, at: number, count: number): void => {
  shiftSheet(sheet, 'rows', deletion(at, count));
  sheet.rows.splice(at - 1, count);
  sheet.maxRows -= count;
  sheet.frozenRows -= Math.max(0, Math.min(sheet.frozenRows, at + count - 1) - at + 1);
};

const spliceCells = <T>(cells: T[], at: number, count: number, fresh: T[]): void => {
  if (cells.length >= at) cells.splice(at - 1, count, ...fresh);
};

/** New columns before column `at`; they take the styles of column `like` (as it was before), 0 for none. */
export const insertColumns = (sheet: SheetState, at: number, count: number, like: number): void => {
  shiftSheet(sheet, 'columns', insertion(at, count));
  const widened = eachOnce((styles) => {
    const style = styles[like - 1] ?? 0;
    if (styles.length < at && style === 0) return styles;
    const before = Array.from({ length: at - 1 }, (_, index) => styles[index] ?? 0);
    return [...before, ...Array.from({ length: count }, () => style), ...styles.slice(at - 1)];
  });
  for (const row of sheet.rows) {
    spliceCells(
      row.v,
      at,
      0,
      Array.from({ length: count }, () => ''),
    );
    row.s = widened(row.s);
  }
  sheet.maxColumns += count;
  if (at <= sheet.frozenColumns) sheet.frozenColumns += count;
};

export const deleteColumns = (sheet: SheetState, at: number, count: number): void => {
  shiftSheet(sheet, 'columns', deletion(at, count));
  const narrowed = eachOnce((styles) =>
    styles.filter((_, index) => index < at - 1 || index >= at - 1 + count),
  );
  for (const row of sheet.rows) {
    spliceCells(row.v, at, count, []);
    row.s = narrowed(row.s);
  }
  sheet.maxColumns -= count;
  sheet.frozenColumns -= Math.max(0, Math.min(sheet.frozenColumns, at + count - 1) - at + 1);
};

const moved = <T>(cells: readonly T[], from: number, count: number, before: number, empty: T): T[] => {
  const width = Math.max(cells.length, from + count - 1, before - 1);
  const all = Array.from({ length: width }, (_, index) => cells[index] ?? empty);
  const block = all.splice(from - 1, count);
  all.splice(before > from ? before - 1 - count : before - 1, 0, ...block);
  return all;
};

/** Takes `count` columns from `from` and puts them before the column that is now `before`. */
export const moveColumns = (sheet: SheetState, from: number, count: number, before: number): void => {
  if (before >= from && before <= from + count) return;
  shiftSheet(sheet, 'columns', move(from, count, before));
  const reordered = eachOnce((styles) =>
    styles.length >= Math.min(from, before) ? moved(styles, from, count, before, 0) : styles,
  );
  for (const row of sheet.rows) {
    if (row.v.length >= Math.min(from, before)) row.v = moved(row.v, from, count, before, '');
    row.s = reordered(row.s);
  }
};
