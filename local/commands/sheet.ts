/** `sheet`: lists the sheets, or prints one. */
import { sheetNamed, spreadsheetOf } from '../act';
import { writeCsv } from '../world/csv';
import { formulaAt, lastColumnOf, lastRowOf, valueAt } from '../world/grid';
import { displayText, isDateFormat, momentOfSerial } from '../world/number-format';
import type { CellValue, SheetState, SpreadsheetState } from '../world/sheet-state';
import { styleAt } from '../world/styles';
import { Workspace } from '../workspace/workspace';
import { columns, print, readArgs, UsageError, type Command } from './command';

const cells = <T>(sheet: SheetState, read: (row: number, column: number) => T): T[][] =>
  Array.from({ length: lastRowOf(sheet) }, (_, row) =>
    Array.from({ length: lastColumnOf(sheet) }, (_cell, column) => read(row + 1, column + 1)),
  );

const text =
  (sheet: SheetState) =>
  (row: number, column: number): string =>
    displayText(valueAt(sheet, row, column), styleAt(sheet, row, column).format);

/** A date as 'yyyy-mm-dd', with 'Thh:mm:ss' when it has a time. */
const value =
  (sheet: SheetState) =>
  (row: number, column: number): CellValue => {
    const stored = valueAt(sheet, row, column);
    if (typeof stored !== 'number' || !isDateFormat(styleAt(sheet, row, column).format)) return stored;
    const moment = momentOfSerial(stored).toISOString();
    return Number.isInteger(stored) ? moment.slice(0, 10) : moment.slice(0, 19);
  };

const asJson = (sheet: SheetState): string => {
  const formulas = cells(sheet, (row, column) => formulaAt(sheet, row, column));
  const hasFormula = formulas.some((row) => row.some((formula) => formula !== ''));
  return JSON.stringify({
    name: sheet.name,
    values: cells(sheet, value(sheet)),
    ...(hasFormula ? { formulas } : {}),
  });
};

const listed = (book: SpreadsheetState) =>
  book.sheets.map((sheet) => ({
    name: sheet.name,
    rows: lastRowOf(sheet),
    columns: lastColumnOf(sheet),
    hidden: sheet.hidden,
  }));

const list = (book: SpreadsheetState): string =>
  columns([
    ['name', 'rows', 'columns', ''],
    ...listed(book).map((sheet) => [
      sheet.name,
      String(sheet.rows),
      String(sheet.columns),
      sheet.hidden ? 'hidden' : '',
    ]),
  ]);

export const sheet: Command = {
  summary: 'list the sheets, or print one',
  usage: 'DIR [NAME] [--json|--csv] [--file ID]',
  help: `Without NAME: the sheets with their size. With NAME: its cells, as they are shown.

  --json      values as stored: {"name", "values"}, dates as yyyy-mm-dd
  --csv       as shown, comma-separated
  --file ID   another spreadsheet than the one the script is bound to`,
  run: (args) => {
    const read = readArgs(
      args,
      { json: { type: 'boolean' }, csv: { type: 'boolean' }, file: { type: 'string' } },
      [1, 2],
    );
    const [folder = '', name] = read.positionals;
    if (read.flag('json') && read.flag('csv')) throw new UsageError('Choose --json or --csv.');
    const book = spreadsheetOf(Workspace.open(folder).world, read.text('file'));
    if (name === undefined) {
      print(read.flag('json') ? JSON.stringify(listed(book)) : list(book));
      return 0;
    }
    const found = sheetNamed(book, name);
    if (read.flag('json')) print(asJson(found));
    else if (read.flag('csv')) process.stdout.write(writeCsv(cells(found, text(found))));
    else print(columns(cells(found, text(found))));
    return 0;
  },
};
