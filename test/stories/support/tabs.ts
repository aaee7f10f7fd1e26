/** The workbook as a person reads and types it: tabs by title, rows below the headers, columns by header. */
import { applyAct, pasteRows, sheetNamed, type Act } from '../../../local/act';
import type { Workspace } from '../../../local/workspace/workspace';
import { lastRowOf, valueAt } from '../../../local/world/grid';
import type { CellValue, SheetState } from '../../../local/world/sheet-state';

export interface TabRow {
  /** As the grid shows it. */
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

export const headerRowOf = (sheet: SheetState): number => Math.max(1, sheet.frozenRows);

/** Headers from the first column on. */
export const headersOf = (workspace: Workspace, title: string): string[] => {
  const sheet = sheetNamed(workspace.world.spreadsheet, title);
  return (sheet.rows[headerRowOf(sheet) - 1]?.v ?? []).map(String);
};

/** Every row below the header that holds something. */
export const rowsOf = (workspace: Workspace, title: string): TabRow[] => {
  const sheet = sheetNamed(workspace.world.spreadsheet, title);
  const headers = headersOf(workspace, title);
  return sheet.rows.flatMap(({ v }, at) =>
    at < headerRowOf(sheet) || v.every((value) => value === '')
      ? []
      : [
          {
            row: at + 1,
            cells: Object.fromEntries(headers.map((header, index) => [header, v[index] ?? ''])),
          },
        ],
  );
};

/** One column of a tab as texts, top down. */
export const columnOf = (workspace: Workspace, title: string, header: string): string[] =>
  rowsOf(workspace, title).map(({ cells }) => String(cells[header] ?? ''));

/** All values of a tab, trailing blanks cut: equal where nothing was changed. */
export const valuesOf = (workspace: Workspace, title: string): CellValue[][] => {
  const sheet = sheetNamed(workspace.world.spreadsheet, title);
  return sheet.rows.slice(0, lastRowOf(sheet)).map(({ v }) => {
    const last = v.reduce<number>((end, value, at) => (value === '' ? end : at + 1), 0);
    return v.slice(0, last);
  });
};

/** A small text table: one row a line, cells between bars, the first line the headers. */
export const parseTable = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** Types the rows of a text table below the last row of a tab, each cell under its header. Gives the first row typed. */
export const typeTable = (workspace: Workspace, title: string, text: string): number => {
  const sheet = sheetNamed(workspace.world.spreadsheet, title);
  const [named = [], ...rows] = parseTable(text);
  const headers = headersOf(workspace, title);
  const places = named.map((name) => {
    const at = headers.indexOf(name);
    if (at < 0) throw new Error(`${title} has no column ${name}: ${headers.join(', ')}`);
    return at;
  });
  const width = Math.max(...places) + 1;
  const lines = rows.map((cells) => {
    const line = Array.from({ length: width }, () => '');
    places.forEach((at, index) => (line[at] = cells[index] ?? ''));
    return line;
  });
  const first = Math.max(lastRowOf(sheet), headerRowOf(sheet)) + 1;
  pasteRows(workspace.world, sheet, lines, `A${first}`);
  return first;
};

/** Types one text into a cell named by row and header, as a person would. */
export const typeCell = (
  workspace: Workspace,
  title: string,
  row: number,
  header: string,
  text: string,
): void => {
  const sheet = sheetNamed(workspace.world.spreadsheet, title);
  const column = headersOf(workspace, title).indexOf(header);
  if (column < 0) throw new Error(`${title} has no column ${header}`);
  pasteRows(workspace.world, sheet, [[text]], `${lettersOf(column)}${row}`);
};

export const cellOf = (workspace: Workspace, title: string, row: number, header: string): CellValue => {
  const sheet = sheetNamed(workspace.world.spreadsheet, title);
  return valueAt(sheet, row, headersOf(workspace, title).indexOf(header) + 1);
};

/** 0 → 'A', 26 → 'AA'. */
export const lettersOf = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : lettersOf(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

/** Something a person does in a tab with mouse and keyboard. */
export const act = ({ world }: Workspace, title: string, change: Act): void =>
  applyAct(world, world.spreadsheet, sheetNamed(world.spreadsheet, title), change);

/** All values of all tabs by their names. */
export const wholeBook = (workspace: Workspace): readonly (readonly [string, CellValue[][]])[] =>
  workspace.world.spreadsheet.sheets.map(({ name }) => [name, valuesOf(workspace, name)]);
