/** The emulated Range: place, values and looks from its base classes; here merging, selection, protection and metadata. */
import { toA1 } from '../world/a1';
import { clearValues, putValue, valueAt } from '../world/grid';
import type { MetadataState, Rect, SheetState } from '../world/sheet-state';
import { restyle, validationIndex } from '../world/styles';
import { exception, host, ours, world } from './core';
import { addMetadata, metadataAt, metadataFinder } from './developer-metadata';
import { emulate } from './emulate';
import { protect } from './protection';
import { RangeFormat } from './range-format';
import { mayEdit, type SheetHandle } from './spreadsheet-handles';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type Members =
  | 'activate'
  | 'addDeveloperMetadata'
  | 'breakApart'
  | 'canEdit'
  | 'createDeveloperMetadataFinder'
  | 'getDeveloperMetadata'
  | 'getMergedRanges'
  | 'insertCheckboxes'
  | 'isPartOfMerge'
  | 'merge'
  | 'protect';

const overlap = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

class RangePart extends RangeFormat implements Pick<Range, Members> {
  activate(): Range {
    this.sheet.book.state.activeSheetId = this.sheet.id;
    world().ui.activeCell = toA1({ ...this.rect, rows: 1, columns: 1 });
    return this.self();
  }
  canEdit(): boolean {
    return mayEdit(this.sheet.book.state, this.sheet.state(), this.rect, host().user);
  }

  private merges(): Rect[] {
    return this.sheet.state().merges.filter((merge) => overlap(merge, this.rect));
  }
  isPartOfMerge(): boolean {
    return this.merges().length > 0;
  }
  getMergedRanges(): Range[] {
    return this.merges().map((rect) => this.sheet.rangeOf(ours(rect)));
  }
  /** Only the value at the top left is left, as in Sheets. */
  merge(): Range {
    const state = this.breakApartState();
    const { row, column } = this.rect;
    const value = valueAt(state, row, column);
    clearValues(state, this.rect);
    putValue(state, row, column, value);
    state.merges.push(ours(this.rect));
    return this.self();
  }
  breakApart(): Range {
    this.breakApartState();
    return this.self();
  }
  private breakApartState(): SheetState {
    const state = this.edit();
    const gone = new Set(this.merges());
    state.merges = state.merges.filter((merge) => !gone.has(merge));
    return state;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(this.sheet, this.rect);
  }
  insertCheckboxes(): Range {
    const state = this.edit();
    this.each((row, column) => putValue(state, row, column, valueAt(state, row, column) === true));
    const boxes = { criteria: 'CHECKBOX', values: [], allowInvalid: false, helpText: null };
    restyle(state, this.rect, { validation: validationIndex(state, boxes) });
    return this.self();
  }

  /** The entire row or column that this range is; metadata may be added to nothing less. */
  private line(): Pick<MetadataState, 'location' | 'index'> {
    const { maxRows, maxColumns } = this.sheet.state();
    const { row, column, rows, columns } = this.rect;
    if (row === 1 && rows === maxRows && columns === 1) return { location: 'COLUMN', index: column };
    if (column === 1 && columns === maxColumns && rows === 1) return { location: 'ROW', index: row };
    throw exception(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  }
  addDeveloperMetadata(key: string, ...rest: [(string | Visibility)?, Visibility?]): Range {
    addMetadata(this.sheet.book, this.edit(), this.line(), key, rest);
    return this.self();
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const { location, index } = this.line();
    return metadataAt(
      this.sheet.book,
      ({ item, sheet }) => sheet?.id === this.sheet.id && item.location === location && item.index === index,
    );
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    const { location, index } = this.line();
    return metadataFinder(
      this.sheet.book,
      ({ item, sheet }) => sheet?.id === this.sheet.id && item.location === location && item.index === index,
    );
  }
}

/** A rectangle of a sheet as the script sees it; throws outside the sheet. */
export const rangeOf = (sheet: SheetHandle, rect: Rect): Range => {
  const { maxRows, maxColumns } = sheet.state();
  const { row, column, rows, columns } = rect;
  if (row < 1) throw exception('The starting row of the range is too small.');
  if (column < 1) throw exception('The starting column of the range is too small.');
  if (rows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw exception('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > maxRows || column + columns - 1 > maxColumns) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return emulate<Range>('Range', new RangePart(sheet, rect));
};
