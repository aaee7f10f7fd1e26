/** A sheet's identity, ranges and size. */
import { parseA1, splitSheetName } from '../world/a1';
import { lastColumnOf, lastRowOf } from '../world/grid';
import type { Rect, SheetState } from '../world/sheet-state';
import { exception, host, world } from './core';
import { emulate } from './emulate';
import { rangeOf } from './range';
import { mayEdit, type BookHandle, type SheetHandle } from './spreadsheet-handles';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Members =
  | 'activate'
  | 'getDataRange'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getName'
  | 'getParent'
  | 'getRange'
  | 'getSheetId'
  | 'getSheetName'
  | 'getSheetValues'
  | 'setName';

export class SheetBase implements Pick<Sheet, Members> {
  protected readonly handle: SheetHandle;
  constructor(
    readonly id: number,
    protected readonly book: BookHandle,
  ) {
    this.handle = {
      id,
      book,
      state: () => this.state(),
      stateForEditing: (rect) => this.edit(rect),
      self: () => this.self(),
      rangeOf: (rect) => rangeOf(this.handle, rect),
    };
  }
  handleOf(): SheetHandle {
    return this.handle;
  }
  protected self(): Sheet {
    return emulate<Sheet>('Sheet', this);
  }
  protected state(): SheetState {
    const found = this.book.state.sheets.find(({ id }) => id === this.id);
    if (!found) throw exception(`Sheet ${this.id} not found`);
    return found;
  }
  protected edit(rect?: Rect): SheetState {
    const state = this.state();
    if (mayEdit(this.book.state, state, rect, host().user)) return state;
    throw exception(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }

  getSheetId(): number {
    return this.state().id;
  }
  getName(): string {
    return this.state().name;
  }
  getSheetName(): string {
    return this.state().name;
  }
  setName(name: string): Sheet {
    const taken = this.book.state.sheets.some(
      (other) => other.id !== this.id && other.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken) throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
    this.edit().name = name;
    return this.self();
  }
  /** The sheet's place among the tabs, from 1. */
  getIndex(): number {
    return this.book.state.sheets.indexOf(this.state()) + 1;
  }
  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.book.self();
  }
  activate(): Sheet {
    const { ui } = world();
    if (this.book.state.activeSheetId !== this.id) ui.activeCell = 'A1';
    this.book.state.activeSheetId = this.state().id;
    return this.self();
  }

  /** -1 reaches to the last row or column that holds something; on an empty sheet there is none. */
  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    const state = this.state();
    const height = rows === -1 ? lastRowOf(state) - row + 1 : rows;
    const width = columns === -1 ? lastColumnOf(state) - column + 1 : columns;
    if (height < 1) throw exception('The number of rows in the range must be at least 1.');
    if (width < 1) throw exception('The number of columns in the range must be at least 1.');
    return rangeOf(this.handle, { row, column, rows: height, columns: width }).getValues();
  }
  getRange(at: number | string, column?: number, rows = 1, columns = 1): Range {
    if (typeof at === 'string') return this.rangeByName(at);
    if (typeof at !== 'number' || typeof column !== 'number') {
      throw exception(
        `The parameters (${typeof at},${typeof column}) don't match the method signature for SpreadsheetApp.Sheet.getRange.`,
      );
    }
    return rangeOf(this.handle, {
      row: Math.trunc(at),
      column: Math.trunc(column),
      rows: Math.trunc(rows),
      columns: Math.trunc(columns),
    });
  }
  private rangeByName(a1: string): Range {
    const { sheet, cells } = splitSheetName(a1);
    const rect = parseA1(cells, this.state());
    if (!rect || (sheet !== null && sheet !== this.getName())) throw exception('Range not found');
    return rangeOf(this.handle, rect);
  }
  getDataRange(): Range {
    const state = this.state();
    return rangeOf(this.handle, {
      row: 1,
      column: 1,
      rows: Math.max(1, lastRowOf(state)),
      columns: Math.max(1, lastColumnOf(state)),
    });
  }
  getLastRow(): number {
    return lastRowOf(this.state());
  }
  getLastColumn(): number {
    return lastColumnOf(this.state());
  }
  getMaxRows(): number {
    return this.state().maxRows;
  }
  getMaxColumns(): number {
    return this.state().maxColumns;
  }
}
