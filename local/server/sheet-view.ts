/** A window of a sheet as the page shows it: texts, looks, notes. */
import { displayText } from '../world/number-format';
import { lastColumnOf, lastRowOf } from '../world/grid';
import type { CellValue, RowState, SheetState } from '../world/sheet-state';
import type { CellView, SheetView } from './views';

/** Rows sent at a time. */
export const WINDOW = 200;
const DEFAULT_WIDTH = 100;
/** Empty rows and columns shown around the used ones, as a new sheet shows them. */
const SPARE_ROWS = 40;
const LEAST_COLUMNS = 10;

const shownText = (value: CellValue, format: string | undefined): string =>
  value === '' ? '' : displayText(value, format);

const cellView = (sheet: SheetState, row: RowState | undefined, column: number): CellView => {
  const value = row?.v[column - 1] ?? '';
  const style = row?.s[column - 1] ?? 0;
  const note = row?.n?.[column];
  const formula = row?.f?.[column];
  return {
    t: shownText(value, sheet.styles[style]?.format),
    s: style,
    ...(note === undefined ? {} : { n: note }),
    ...(formula === undefined ? {} : { f: formula }),
    ...(typeof value === 'number' ? { r: true as const } : {}),
  };
};

const rowView = (sheet: SheetState, row: number, columns: number): CellView[] =>
  Array.from({ length: columns }, (_, index) => cellView(sheet, sheet.rows[row - 1], index + 1));

const rowsView = (sheet: SheetState, from: number, to: number, columns: number): CellView[][] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => rowView(sheet, from + index, columns));

const stylesWith = (sheet: SheetState, criteria: string): number[] =>
  sheet.styles.flatMap(({ validation }, index) =>
    validation !== undefined && sheet.validations[validation]?.criteria === criteria ? [index] : [],
  );

/** Rows `from` and the following of a sheet, at most a window of them, and the frozen ones. */
export const sheetView = (sheet: SheetState, from: number): SheetView => {
  const columnCount = Math.min(sheet.maxColumns, Math.max(LEAST_COLUMNS, lastColumnOf(sheet)));
  const rowCount = Math.min(sheet.maxRows, lastRowOf(sheet) + SPARE_ROWS);
  const hidden = new Set(sheet.hiddenColumns);
  const width = (column: number): number =>
    hidden.has(column) ? 0 : (sheet.columnWidths[column] ?? DEFAULT_WIDTH);
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount,
    columnCount,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    widths: Array.from({ length: columnCount }, (_, index) => width(index + 1)),
    styles: sheet.styles,
    lists: [...stylesWith(sheet, 'VALUE_IN_LIST'), ...stylesWith(sheet, 'VALUE_IN_RANGE')],
    checkboxes: stylesWith(sheet, 'CHECKBOX'),
    head: rowsView(sheet, 1, sheet.frozenRows, columnCount),
    from,
    rows: rowsView(sheet, from, Math.min(rowCount, from + WINDOW - 1), columnCount),
  };
};
