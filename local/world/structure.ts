/** Inserting, deleting and moving whole rows and columns of a sheet's state. Rows and columns count from 1. */
import { deletion, insertion, move, shiftSheet } from './shift';
import type { RowState, SheetState } from './sheet-state';

/** New rows before row `at`; they take the styles of row `like` (as it was before), 0 for none. */
export const insertRows = (sheet: SheetState, at: number, count: number, like: number): void => {
  const styles = sheet.rows[like - 1]?.s ?? [];
  shiftSheet(sheet, 'rows', insertion(at, count));
  const fresh = (): RowState => ({ v: [], s: [...styles] });
  while (styles.length > 0 && sheet.rows.length < at - 1) sheet.rows.push({ v: [], s: [] });
  if (at <= sheet.rows.length || styles.length > 0)
    sheet.rows.splice(at - 1, 0, ...Array.from({ length: count }, fresh));
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
  for (const row of sheet.rows) {
    spliceCells(
      row.v,
      at,
      0,
      Array.from({ length: count }, () => ''),
    );
    const style = row.s[like - 1] ?? 0;
    while (style !== 0 && row.s.length < at - 1) row.s.push(0);
    if (row.s.length >= at || style !== 0)
      row.s.splice(at - 1, 0, ...Array.from({ length: count }, () => style));
  }
  sheet.maxColumns += count;
  if (at <= sheet.frozenColumns) sheet.frozenColumns += count;
};

export const deleteColumns = (sheet: SheetState, at: number, count: number): void => {
  shiftSheet(sheet, 'columns', deletion(at, count));
  for (const row of sheet.rows) {
    spliceCells(row.v, at, count, []);
    spliceCells(row.s, at, count, []);
  }
  sheet.maxColumns -= count;
  sheet.frozenColumns -= Math.max(0, Math.min(sheet.frozenColumns, at + count - 1) - at + 1);
};

const moved = <T>(cells: T[], from: number, count: number, before: number, empty: T): T[] => {
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
  for (const row of sheet.rows) {
    if (row.v.length >= Math.min(from, before)) row.v = moved(row.v, from, count, before, '');
    if (row.s.length >= Math.min(from, before)) row.s = moved(row.s, from, count, before, 0);
  }
};
