/** Changes of a small Sheet that people outside work in: single cells where they stand now, and new rows at the end. */
import { tidy } from '../text';
import { CELL_FIELDS, SHARED_TAB, textCell } from './layout';
import { sheetCellAt, wordAt, type SheetReading } from './read-sheet';
import type { CellData, SheetRequest } from './sheet-requests';

/** Writes what the cell holds; its format and what it accepts only where they are given. */
export const cellRequest = (rowIndex: number, columnIndex: number, cell: CellData): SheetRequest => ({
  updateCells: {
    start: { sheetId: SHARED_TAB, rowIndex, columnIndex },
    rows: [{ values: [cell] }],
    fields: ['userEnteredValue', ...Object.keys(cell).filter((field) => field !== 'userEnteredValue')].join(
      ',',
    ),
  },
});

/** The words that a row does not show yet; a column that people took away is left out. */
export const changedWords = <Name extends string>(
  reading: SheetReading<Name>,
  row: number,
  wanted: readonly (readonly [Name, string])[],
): SheetRequest[] =>
  wanted.flatMap(([name, words]) => {
    const column = reading.columns.get(name);
    const same = wordAt(reading, row, name) === tidy(words);
    return column === undefined || same
      ? []
      : [cellRequest(row, column, { userEnteredValue: { stringValue: words } })];
  });

/** One request a cell that still holds something; none once all are empty. */
export const emptiedCells = <Name extends string>(
  reading: SheetReading<Name>,
  keys: { has(key: string): boolean },
  names: readonly Name[],
): SheetRequest[] =>
  [...reading.rows].flatMap(([key, row]) =>
    names.flatMap((name) => {
      const column = reading.columns.get(name);
      const holds = keys.has(key) && sheetCellAt(reading, row, name).text !== '';
      return column === undefined || !holds ? [] : [cellRequest(row, column, {})];
    }),
  );

/**
 * New rows below the last one, each cell under the header of its column, wherever that stands. One that met columns just moved
 * holds no key where it belongs: nobody's row, it is never written over.
 */
export const appendedRows = <Name extends string>(
  { columns }: SheetReading<Name>,
  fresh: readonly ((name: Name) => CellData)[],
): SheetRequest[] => {
  if (fresh.length === 0) return [];
  const named = new Map([...columns].map(([name, at]) => [at, name]));
  const width = Math.max(...columns.values()) + 1;
  const rows = fresh.map((cellOf) => ({
    values: Array.from({ length: width }, (_, at) => {
      const name = named.get(at);
      return name === undefined ? textCell('') : cellOf(name);
    }),
  }));
  return [{ appendCells: { sheetId: SHARED_TAB, rows, fields: CELL_FIELDS } }];
};
