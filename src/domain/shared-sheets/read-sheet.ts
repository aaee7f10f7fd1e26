/** Reads a small Sheet as people outside left it: rows and columns wherever they stand by now, rows by their key. */
import { fold, tidy } from '../text';
import type { SheetColumn } from './layout';

/** A cell as Sheets shows it; `checked` of a box that is ticked. */
export interface SheetCell {
  readonly text: string;
  readonly checked: boolean;
  /** What stands behind the text, to be put back as it was. */
  readonly value?: string | number | boolean;
}
export type SheetCells = readonly (readonly SheetCell[])[];

export interface SheetReading<Name extends string> {
  readonly cells: SheetCells;
  /** The row of the headers; places count from zero. */
  readonly header: number;
  readonly columns: ReadonlyMap<Name, number>;
  /** The first row of each key. */
  readonly rows: ReadonlyMap<string, number>;
}

const EMPTY: SheetCell = { text: '', checked: false };

export const sheetCellAt = <Name extends string>(
  { cells, columns }: Pick<SheetReading<Name>, 'cells' | 'columns'>,
  row: number,
  name: Name,
): SheetCell => cells[row]?.[columns.get(name) ?? -1] ?? EMPTY;

export const wordAt = <Name extends string>(
  reading: Pick<SheetReading<Name>, 'cells' | 'columns'>,
  row: number,
  name: Name,
): string => tidy(sheetCellAt(reading, row, name).text);

/** A Sheet in which nobody is found. */
export const nobodyIn = <Name extends string>(cells: SheetCells): SheetReading<Name> => ({
  cells,
  header: -1,
  columns: new Map(),
  rows: new Map(),
});

/** Nothing stands in it: it may be laid out. */
export const isEmptySheet = (cells: SheetCells): boolean =>
  cells.every((row) => row.every(({ text }) => text === ''));

/** Null where no row holds the headers that are needed: the Sheet has not been laid out, or is spoilt. */
export const readSheet = <Name extends string>(
  cells: SheetCells,
  columns: readonly SheetColumn<Name | 'key'>[],
  needed: readonly (Name | 'key')[] = ['key'],
): SheetReading<Name | 'key'> | null => {
  const placesIn = (row: readonly SheetCell[]): ReadonlyMap<Name | 'key', number> => {
    const words = row.map(({ text }) => fold(text));
    const places = columns.map(({ name, header }) => [name, words.indexOf(fold(header))] as const);
    return new Map(places.filter(([, at]) => at >= 0));
  };
  const header = cells.findIndex((row) => {
    const places = placesIn(row);
    return needed.every((name) => places.has(name));
  });
  if (header < 0) return null;
  const found = { cells, columns: placesIn(cells[header] ?? []) };
  const rows = new Map<string, number>();
  for (let row = header + 1; row < cells.length; row += 1) {
    const key = wordAt(found, row, 'key');
    if (key !== '' && !rows.has(key)) rows.set(key, row);
  }
  return { ...found, header, rows };
};
