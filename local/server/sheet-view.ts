/** A window of a sheet as the page shows it: texts, looks, notes. */
import { displayText } from '../world/number-format';
import { lastColumnOf, lastRowOf, valuesIn } from '../world/grid';
import type {
  CellValue,
  RowState,
  SheetState,
  SpreadsheetState,
  ValidationState,
} from '../world/sheet-state';
import { chartViews } from './chart-view';
import { editText } from './edit-text';
import type { CellView, SheetView } from './views';

/** Rows sent at a time. */
const WINDOW = 200;
const DEFAULT_WIDTH = 100;
/** Empty rows and columns shown around the used ones, as a new sheet shows them. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 2;
const LEAST_COLUMNS = 12;
/** Rows that a chart may cover below the one it hangs on. */
const CHART_ROWS = 24;
/** Entries shown of one drop-down. */
const MOST_CHOICES = 500;

const shownText = (value: CellValue, format: string | undefined): string =>
  value === '' ? '' : displayText(value, format);

const cellView = (sheet: SheetState, row: RowState | undefined, column: number): CellView => {
  const value = row?.v[column - 1] ?? '';
  const style = row?.s[column - 1] ?? 0;
  const note = row?.n?.[column];
  const formula = row?.f?.[column];
  const look = sheet.styles[style] ?? {};
  const shown = shownText(value, look.format);
  const edited = editText(value, look, formula);
  return {
    t: shown,
    s: style,
    ...(edited === shown ? {} : { e: edited }),
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

const choicesOf = (book: SpreadsheetState, { values: [first] }: ValidationState): string[] => {
  if (Array.isArray(first)) return first;
  if (typeof first !== 'object') return [];
  const sheet = book.sheets.find(({ id }) => id === first.sheetId);
  const listed = sheet ? valuesIn(sheet, first.rect).flat() : [];
  return [...new Set(listed.filter((one) => one !== '').map(String))].slice(0, MOST_CHOICES);
};

/** The drop-downs by the style that carries them. */
const choicesByStyle = (book: SpreadsheetState, sheet: SheetState): Record<number, string[]> =>
  Object.fromEntries(
    [...stylesWith(sheet, 'VALUE_IN_LIST'), ...stylesWith(sheet, 'VALUE_IN_RANGE')].flatMap((index) => {
      const rule = sheet.validations[sheet.styles[index]?.validation ?? -1];
      return rule ? [[index, choicesOf(book, rule)]] : [];
    }),
  );

const shapeOf = (sheet: SheetState) => {
  const [lastRow, lastColumn] = [lastRowOf(sheet), lastColumnOf(sheet)];
  const chartRows = sheet.charts.map(({ position }) => position.row + CHART_ROWS);
  return {
    lastRow,
    lastColumn,
    rowCount: Math.min(sheet.maxRows, Math.max(lastRow + SPARE_ROWS, ...chartRows)),
    columnCount: Math.min(sheet.maxColumns, Math.max(LEAST_COLUMNS, lastColumn + SPARE_COLUMNS)),
  };
};

/** Rows `from` and the following of a sheet, at most a window of them, and the frozen ones. */
export const sheetView = (book: SpreadsheetState, sheet: SheetState, from: number): SheetView => {
  const shape = shapeOf(sheet);
  const { rowCount, columnCount } = shape;
  const hidden = new Set(sheet.hiddenColumns);
  const width = (column: number): number =>
    hidden.has(column) ? 0 : (sheet.columnWidths[column] ?? DEFAULT_WIDTH);
  return {
    id: sheet.id,
    name: sheet.name,
    ...shape,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    hiddenRows: [...sheet.hiddenRows].sort((one, other) => one - other),
    merges: sheet.merges,
    widths: Array.from({ length: columnCount }, (_, index) => width(index + 1)),
    styles: sheet.styles,
    choices: choicesByStyle(book, sheet),
    checkboxes: stylesWith(sheet, 'CHECKBOX'),
    charts: chartViews(book, sheet),
    head: rowsView(sheet, 1, sheet.frozenRows, columnCount),
    from,
    rows: rowsView(sheet, from, Math.min(rowCount, from + WINDOW - 1), columnCount),
  };
};
