/** A sheet's rows and columns: inserting, deleting, appending, sorting, freezing, hiding, sizes. */
import { lastRowOf } from '../world/grid';
import { putTyped } from '../world/put-typed';
import { sortRect } from '../world/sort';
import { deleteColumns, deleteRows, insertColumns, insertRows, moveColumns } from '../world/structure';
import { readScriptValue } from './cell-values';
import { exception, host } from './core';
import { reveal } from './emulate';
import { RangeBase } from './range-base';
import { SheetBase } from './sheet-base';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Members =
  | 'appendRow'
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'getColumnWidth'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'hideColumns'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'insertColumns'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRows'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'isColumnHiddenByUser'
  | 'moveColumns'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setRowHeight'
  | 'showColumns'
  | 'sort';

export class SheetLines extends SheetBase implements Pick<Sheet, Members> {
  private requireRows(first: number, count: number): void {
    if (first < 1 || count < 1 || first + count - 1 > this.state().maxRows)
      throw exception('Those rows are out of bounds.');
  }
  private requireColumns(first: number, count: number): void {
    if (first < 1 || count < 1 || first + count - 1 > this.state().maxColumns)
      throw exception('Those columns are out of bounds.');
  }

  /** New rows take the look of the row they were inserted next to (after: the one above; before: the one below; assumed). */
  insertRowsAfter(row: number, count: number): Sheet {
    this.requireRows(row, 1);
    insertRows(this.edit(), row + 1, count, row);
    return this.self();
  }
  insertRowsBefore(row: number, count: number): Sheet {
    this.requireRows(row, 1);
    insertRows(this.edit(), row, count, row);
    return this.self();
  }
  insertRowAfter(row: number): Sheet {
    return this.insertRowsAfter(row, 1);
  }
  insertRowBefore(row: number): Sheet {
    return this.insertRowsBefore(row, 1);
  }
  insertRows(row: number, count = 1): void {
    this.insertRowsBefore(row, count);
  }
  deleteRows(row: number, count: number): void {
    this.requireRows(row, count);
    const state = this.edit();
    if (count >= state.maxRows) throw exception("You can't delete all the rows on the sheet.");
    if (row <= state.frozenRows + 1 && row + count > state.maxRows) {
      throw exception('Sorry, it is not possible to delete all non-frozen rows.');
    }
    deleteRows(state, row, count);
  }
  deleteRow(row: number): Sheet {
    this.deleteRows(row, 1);
    return this.self();
  }

  insertColumnsAfter(column: number, count: number): Sheet {
    this.requireColumns(column, 1);
    insertColumns(this.edit(), column + 1, count, column);
    return this.self();
  }
  insertColumnsBefore(column: number, count: number): Sheet {
    this.requireColumns(column, 1);
    insertColumns(this.edit(), column, count, column);
    return this.self();
  }
  insertColumnAfter(column: number): Sheet {
    return this.insertColumnsAfter(column, 1);
  }
  insertColumnBefore(column: number): Sheet {
    return this.insertColumnsBefore(column, 1);
  }
  insertColumns(column: number, count = 1): void {
    this.insertColumnsBefore(column, count);
  }
  deleteColumns(column: number, count: number): void {
    this.requireColumns(column, count);
    const state = this.edit();
    if (count >= state.maxColumns) throw exception("You can't delete all the columns on the sheet.");
    deleteColumns(state, column, count);
  }
  deleteColumn(column: number): Sheet {
    this.deleteColumns(column, 1);
    return this.self();
  }
  moveColumns(range: Range, before: number): void {
    const part = reveal(range, RangeBase);
    if (!part) throw exception('The range is not a Range.');
    moveColumns(this.edit(), part.rect.column, part.rect.columns, before);
  }

  /** Writes below the last row with content; the sheet grows when it is full. */
  appendRow(values: unknown[]): Sheet {
    const state = this.edit();
    const row = lastRowOf(state) + 1;
    const thisYear = new Date(host().now()).getFullYear();
    if (row > state.maxRows) insertRows(state, row, 1, row - 1);
    if (values.length > state.maxColumns)
      insertColumns(state, state.maxColumns + 1, values.length - state.maxColumns, 0);
    values.forEach((value, index) =>
      putTyped(state, row, index + 1, readScriptValue(state, row, index + 1, value, thisYear)),
    );
    return this.self();
  }
  /** Sorts all rows below the frozen ones. */
  sort(column: number, ascending = true): Sheet {
    const state = this.edit();
    const rect = {
      row: state.frozenRows + 1,
      column: 1,
      rows: state.maxRows - state.frozenRows,
      columns: state.maxColumns,
    };
    sortRect(state, rect, [{ column, ascending }]);
    return this.self();
  }

  setFrozenRows(rows: number): void {
    if (rows >= this.state().maxRows) throw exception("You can't freeze all visible rows.");
    this.edit().frozenRows = rows;
  }
  getFrozenRows(): number {
    return this.state().frozenRows;
  }
  setFrozenColumns(columns: number): void {
    if (columns >= this.state().maxColumns) throw exception("You can't freeze all visible columns.");
    this.edit().frozenColumns = columns;
  }
  getFrozenColumns(): number {
    return this.state().frozenColumns;
  }
  hideColumns(column: number, count = 1): void {
    this.requireColumns(column, count);
    const state = this.edit();
    state.hiddenColumns = [
      ...new Set([...state.hiddenColumns, ...Array.from({ length: count }, (_, index) => column + index)]),
    ];
  }
  showColumns(column: number, count = 1): void {
    const state = this.edit();
    state.hiddenColumns = state.hiddenColumns.filter((hidden) => hidden < column || hidden >= column + count);
  }
  isColumnHiddenByUser(column: number): boolean {
    return this.state().hiddenColumns.includes(column);
  }
  setColumnWidth(column: number, width: number): Sheet {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number): Sheet {
    this.requireColumns(column, count);
    const state = this.edit();
    for (let index = column; index < column + count; index++) state.columnWidths[index] = width;
    return this.self();
  }
  getColumnWidth(column: number): number {
    return this.state().columnWidths[column] ?? 100;
  }
  setRowHeight(row: number, height: number): Sheet {
    this.requireRows(row, 1);
    this.edit().rowHeights[row] = height;
    return this.self();
  }
}
