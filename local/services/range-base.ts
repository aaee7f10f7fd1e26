/** A range's place: rows, columns, A1 text, and the ranges beside and within it. */
import { columnLetters, toA1 } from '../world/a1';
import type { CellStyle, Rect, SheetState } from '../world/sheet-state';
import { styleAt } from '../world/styles';
import { exception } from './core';
import { emulate } from './emulate';
import type { SheetHandle } from './spreadsheet-handles';

type Range = GoogleAppsScript.Spreadsheet.Range;

type Place =
  | 'getRow'
  | 'getLastRow'
  | 'getColumn'
  | 'getLastColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getHeight'
  | 'getWidth'
  | 'getRowIndex'
  | 'getA1Notation'
  | 'getSheet'
  | 'getGridId'
  | 'getCell'
  | 'offset';

export class RangeBase implements Pick<Range, Place> {
  constructor(
    readonly sheet: SheetHandle,
    readonly rect: Rect,
  ) {}

  protected self(): Range {
    return emulate<Range>('Range', this);
  }
  /** The sheet's state, to be changed within this range. */
  protected edit(): SheetState {
    return this.sheet.stateForEditing(this.rect);
  }
  /** One result for each cell, as rows of an array. */
  protected each<T>(read: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.rect;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_cell, right) => read(row + down, column + right)),
    );
  }
  protected eachStyle<T>(read: (style: CellStyle) => T): T[][] {
    const state = this.sheet.state();
    return this.each((row, column) => read(styleAt(state, row, column)));
  }
  protected firstStyle(): CellStyle {
    return styleAt(this.sheet.state(), this.rect.row, this.rect.column);
  }
  /** Throws unless the data has exactly the shape of this range. */
  protected requireShape(data: unknown, member: string): unknown[][] {
    if (!Array.isArray(data)) {
      throw exception(
        `The parameters (${typeof data}) don't match the method signature for SpreadsheetApp.Range.${member}.`,
      );
    }
    const { rows, columns } = this.rect;
    const mismatch = (what: string, has: number, wants: number): Error =>
      exception(
        `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wants}.`,
      );
    if (data.length !== rows) throw mismatch('rows', data.length, rows);
    return data.map((row: unknown) => {
      if (!Array.isArray(row)) {
        throw exception(
          `The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.${member}.`,
        );
      }
      if (row.length !== columns) throw mismatch('columns', row.length, columns);
      const cells: unknown[] = row;
      return cells;
    });
  }

  getRow(): number {
    return this.rect.row;
  }
  getRowIndex(): number {
    return this.rect.row;
  }
  getLastRow(): number {
    return this.rect.row + this.rect.rows - 1;
  }
  getColumn(): number {
    return this.rect.column;
  }
  getLastColumn(): number {
    return this.rect.column + this.rect.columns - 1;
  }
  getNumRows(): number {
    return this.rect.rows;
  }
  getNumColumns(): number {
    return this.rect.columns;
  }
  getHeight(): number {
    return this.rect.rows;
  }
  getWidth(): number {
    return this.rect.columns;
  }
  getA1Notation(): string {
    const { maxRows } = this.sheet.state();
    const { row, column, rows, columns } = this.rect;
    if (row !== 1 || rows !== maxRows || rows === 1) return toA1(this.rect);
    return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.sheet.self();
  }
  getGridId(): number {
    return this.sheet.id;
  }
  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.rect.rows || column > this.rect.columns)
      throw exception('Cell reference out of range');
    return this.sheet.rangeOf({
      row: this.rect.row + row - 1,
      column: this.rect.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }
  offset(
    down: number,
    right: number,
    rows: number = this.rect.rows,
    columns: number = this.rect.columns,
  ): Range {
    return this.sheet.rangeOf({ row: this.rect.row + down, column: this.rect.column + right, rows, columns });
  }
}
