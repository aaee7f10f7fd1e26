/** What stands in a range's cells: values, texts shown, formulas, notes; clearing and sorting. */
import { clearValues, formulaAt, noteAt, putFormula, putNote, valueAt } from '../world/grid';
import { putTyped } from '../world/put-typed';
import { isDateFormat } from '../world/number-format';
import type { Rect, RowState } from '../world/sheet-state';
import { sortRect, type SortKey } from '../world/sort';
import { restyle } from '../world/styles';
import { shownForFormula, type TypedValue } from '../world/typed-values';
import { violated } from '../world/validation';
import { columnLetters } from '../world/a1';
import { dateOfSerial, readScriptValue, toDisplay, toScript, type ScriptValue } from './cell-values';
import { exception, host } from './core';
import { RangeBase } from './range-base';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Values =
  | 'getValue'
  | 'getValues'
  | 'setValue'
  | 'setValues'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'setFormula'
  | 'setFormulas'
  | 'getNote'
  | 'getNotes'
  | 'setNote'
  | 'setNotes'
  | 'clearNote'
  | 'clearContent'
  | 'clear'
  | 'isBlank'
  | 'sort';

interface ClearOptions {
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  commentsOnly?: boolean | undefined;
}

const LOOKS = {
  format: undefined,
  background: undefined,
  fontColor: undefined,
  fontWeight: undefined,
  fontStyle: undefined,
  fontSize: undefined,
  fontFamily: undefined,
  horizontal: undefined,
  vertical: undefined,
  wrap: undefined,
  border: undefined,
};

export class RangeValues extends RangeBase implements Pick<Range, Values> {
  getValue(): ScriptValue {
    const { row, column } = this.rect;
    return toScript(valueAt(this.sheet.state(), row, column), this.firstStyle());
  }
  getValues(): ScriptValue[][] {
    const { rect } = this;
    const { rows, styles } = this.sheet.state();
    const areDates = Array.from(styles, ({ format }) => isDateFormat(format));
    const values: ScriptValue[][] = [];
    for (let row = rect.row; row < rect.row + rect.rows; row += 1)
      values.push(scriptValues(rows[row - 1], rect, areDates));
    return values;
  }
  getDisplayValue(): string {
    return toDisplay(valueAt(this.sheet.state(), this.rect.row, this.rect.column), this.firstStyle());
  }
  getDisplayValues(): string[][] {
    const state = this.sheet.state();
    return this.each((row, column) => {
      const cells = state.rows[row - 1];
      return toDisplay(cells?.v[column - 1] ?? '', state.styles[cells?.s[column - 1] ?? 0]);
    });
  }
  /** Every cell gets the one value. */
  setValue(value: unknown): Range {
    return this.put(() => value);
  }
  setValues(values: unknown[][]): Range {
    const rows = this.requireShape(values, 'setValues');
    return this.put((down, right) => rows[down]?.[right]);
  }
  /** All or nothing: every value is looked at before the first is written. */
  private put(valueOf: (down: number, right: number) => unknown): Range {
    const state = this.edit();
    const thisYear = new Date(host().now()).getFullYear();
    const typed = this.each((row, column) => {
      const cell = readScriptValue(
        state,
        row,
        column,
        valueOf(row - this.rect.row, column - this.rect.column),
        thisYear,
      );
      this.requireValid(row, column, cell);
      return cell;
    });
    typed.forEach((cells, down) =>
      cells.forEach((cell, right) => putTyped(state, this.rect.row + down, this.rect.column + right, cell)),
    );
    return this.self();
  }
  private requireValid(row: number, column: number, { value, formula }: TypedValue): void {
    if (formula !== undefined || !violated(this.sheet.book.state, this.sheet.state(), row, column, value))
      return;
    throw exception(
      `The data you entered in cell ${columnLetters(column)}${row} violates the data validation rules set on this cell.`,
    );
  }

  getFormula(): string {
    return formulaAt(this.sheet.state(), this.rect.row, this.rect.column);
  }
  getFormulas(): string[][] {
    const state = this.sheet.state();
    return this.each((row, column) => formulaAt(state, row, column));
  }
  setFormula(formula: string): Range {
    return this.setFormulas(this.each(() => formula));
  }
  /** A formula's text is kept even under '@', as Google keeps it; nothing is computed. */
  setFormulas(formulas: string[][]): Range {
    const state = this.edit();
    this.requireShape(formulas, 'setFormulas').forEach((cells, down) =>
      cells.forEach((cell, right) => {
        const text = String(cell);
        const formula = text.startsWith('=') ? text : `=${text}`;
        putFormula(state, this.rect.row + down, this.rect.column + right, formula, shownForFormula(formula));
      }),
    );
    return this.self();
  }

  getNote(): string {
    return noteAt(this.sheet.state(), this.rect.row, this.rect.column);
  }
  getNotes(): string[][] {
    const state = this.sheet.state();
    return this.each((row, column) => noteAt(state, row, column));
  }
  setNote(note: string | null): Range {
    return this.setNotes(this.each(() => note));
  }
  setNotes(notes: (string | null)[][]): Range {
    const state = this.edit();
    this.requireShape(notes, 'setNotes').forEach((cells, down) =>
      cells.forEach((note, right) =>
        putNote(state, this.rect.row + down, this.rect.column + right, typeof note === 'string' ? note : ''),
      ),
    );
    return this.self();
  }
  clearNote(): Range {
    return this.setNote(null);
  }

  isBlank(): boolean {
    return this.getValues().every((cells) => cells.every((cell) => cell === ''));
  }
  clearContent(): Range {
    clearValues(this.edit(), this.rect);
    return this.self();
  }
  clear(options: ClearOptions = {}): Range {
    const state = this.edit();
    const all = !Object.values(options).some(Boolean);
    if (all || options.contentsOnly) clearValues(state, this.rect);
    if (all || options.formatOnly) restyle(state, this.rect, LOOKS);
    if (options.validationsOnly) restyle(state, this.rect, { validation: undefined });
    if (options.commentsOnly) this.clearNote();
    return this.self();
  }
  /** Takes a column number, {column, ascending}, or a list of these. */
  sort(spec: unknown): Range {
    const specs: unknown[] = Array.isArray(spec) ? spec : [spec];
    sortRect(this.edit(), this.rect, specs.map(sortKey));
    return this.self();
  }
}

/** The cells of a row that lie in the rectangle; `areDates` tells by style whether a number is a day or a time. */
const scriptValues = (
  cells: RowState | undefined,
  { column, columns }: Rect,
  areDates: boolean[],
): ScriptValue[] => {
  const values: ScriptValue[] = [];
  for (let at = column - 1; at < column - 1 + columns; at += 1) {
    const value = cells?.v[at] ?? '';
    const isDate = typeof value === 'number' && areDates[cells?.s[at] ?? 0] === true;
    values.push(isDate ? dateOfSerial(value) : value);
  }
  return values;
};

const sortKey = (spec: unknown): SortKey => {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  if (typeof spec === 'object' && spec !== null && 'column' in spec && typeof spec.column === 'number') {
    return { column: spec.column, ascending: !('ascending' in spec) || spec.ascending !== false };
  }
  throw exception(
    `The parameters (${typeof spec}) don't match the method signature for SpreadsheetApp.Range.sort.`,
  );
};
