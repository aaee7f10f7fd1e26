/** The workbook as .xlsx: every tab in its order with values, formulas, looks, drop-downs, notes, widths and frozen header. */
import { writeXlsx, type Cell, type CellStyle as XlsxStyle, type ColumnDef, type WriteSheet } from 'hucre';
import type { RowState, SheetState, SpreadsheetState } from '../world/sheet-state';
import { lastColumnOf } from '../world/grid';
import { xlsxStyle } from './workbook-styles';
import { ListSheet, xlsxValidations } from './workbook-validations';

/** Pixels of Sheets as characters of Excel: 7 pixels a character and 5 of padding. */
const characters = (pixels: number): number => Math.max(1, Math.round(((pixels - 5) / 7) * 10) / 10);

const columnsOf = (sheet: SheetState, count: number): ColumnDef[] =>
  Array.from({ length: count }, (_, index) => ({
    width: characters(sheet.columnWidths[index + 1] ?? 100),
    ...(sheet.hiddenColumns.includes(index + 1) ? { hidden: true } : {}),
  }));

/** What a cell has besides its value. */
const detailsOf = (row: RowState, index: number, styles: readonly XlsxStyle[]): Partial<Cell> | null => {
  const style = row.s[index] ?? 0;
  const formula = row.f?.[index + 1];
  const note = row.n?.[index + 1];
  if (style === 0 && formula === undefined && note === undefined) return null;
  const value = row.v[index] ?? '';
  return {
    ...(value === '' ? {} : { value }),
    ...(style === 0 ? {} : { style: styles[style] ?? {} }),
    ...(formula === undefined ? {} : { formula: formula.replace(/^=/, ''), formulaResult: value }),
    ...(note === undefined ? {} : { comment: { text: note } }),
  };
};

const cellsOf = (sheet: SheetState): Map<string, Partial<Cell>> => {
  const styles = sheet.styles.map(xlsxStyle);
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, down) => {
    const noted = Object.keys(row.n ?? {}).map(Number);
    const width = Math.max(row.v.length, ...noted);
    for (let right = 0; right < width; right++) {
      const details = detailsOf(row, right, styles);
      if (details) cells.set(`${down},${right}`, details);
    }
  });
  return cells;
};

const sheetOf = (book: SpreadsheetState, sheet: SheetState, lists: ListSheet): WriteSheet => ({
  name: sheet.name,
  columns: columnsOf(sheet, Math.max(1, lastColumnOf(sheet))),
  rows: sheet.rows.map(({ v }) => v.map((value) => (value === '' ? null : value))),
  cells: cellsOf(sheet),
  dataValidations: xlsxValidations(book, sheet, lists),
  merges: sheet.merges.map(({ row, column, rows, columns }) => ({
    startRow: row - 1,
    startCol: column - 1,
    endRow: row + rows - 2,
    endCol: column + columns - 2,
  })),
  freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
  hidden: sheet.hidden,
});

/** `created` is an ISO instant: equal workbooks of the same moment give equal files. */
export const workbookXlsx = async (book: SpreadsheetState, created: string): Promise<Uint8Array> => {
  const lists = new ListSheet();
  const sheets = book.sheets.map((sheet) => sheetOf(book, sheet, lists));
  const extra: WriteSheet[] =
    lists.columns.length === 0 ? [] : [{ name: ListSheet.NAME, rows: lists.rows(), veryHidden: true }];
  const active = book.sheets.findIndex(({ id, hidden }) => id === book.activeSheetId && !hidden);
  return writeXlsx({
    sheets: [...sheets, ...extra],
    activeSheet: Math.max(0, active < 0 ? book.sheets.findIndex(({ hidden }) => !hidden) : active),
    defaultFont: { name: 'Arial', size: 10 },
    properties: { title: book.name, created: new Date(created), modified: new Date(created) },
  });
};
