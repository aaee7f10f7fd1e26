/** Finds a person's cells in a tab: what an erasure empties there, and what is told to somebody who asks what is held. */
import { formatDate, formatTime } from '../dates';
import { cellAt, rowsByKey } from '../keyed-write/rows';
import type { Cells } from '../keyed-write/intent';
import type { AnyTable } from '../table';
import type { Grid } from '../table-rows';
import type { CellPlace } from './cell-places';
import type { ErasedPerson } from './erased-person';

/** Zero-based grid rows of the person, by key. */
const rowsOf = ({ table, belongs }: CellPlace, grid: Grid, person: ErasedPerson): [string, number][] =>
  [...rowsByKey(table, grid)].filter(([, row]) =>
    belongs((column) => String(cellAt(grid, row, column)), person),
  );

export const keysHeld = (place: CellPlace, grid: Grid, person: ErasedPerson): ReadonlySet<string> =>
  new Set(rowsOf(place, grid, person).map(([key]) => key));

/** The cells to empty, by row key; rows without any are left out, so that a second time there is nothing to do. */
export const cellsToErase = (place: CellPlace, grid: Grid, person: ErasedPerson): Map<string, Cells> =>
  new Map(
    rowsOf(place, grid, person).flatMap(([key, row]): [string, Cells][] => {
      const filled = place.erased.filter((name) => cellAt(grid, row, name) !== '');
      return filled.length === 0 ? [] : [[key, Object.fromEntries(filled.map((name) => [name, '']))]];
    }),
  );

/** Columns that say nothing to the person asked about: keys and what the program notes for itself. */
const isTold = (table: AnyTable, name: string): boolean => {
  const column = table.columns[name];
  if (column === undefined || /[Kk]ey$|^press$|^code:/.test(name)) return false;
  return !table.key.includes(name) || column.personal === true;
};

/** A question is told by its wording, without the code that heads its column; a day as people write it. */
const told = (name: string, header: string, cell: string): string => {
  const label = name.startsWith('words:') ? header.slice(name.length - 'words:'.length + 2) : header;
  const day = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2})?$/.exec(cell);
  return `${label}: ${day === null ? cell : day[1] === undefined ? formatDate(cell) : formatTime(cell)}`;
};

/** What a tab holds of the person, a paragraph a row: 'Số điện thoại: 0912345678'. */
export const heldLines = (place: CellPlace, grid: Grid, person: ErasedPerson): string[][] =>
  rowsOf(place, grid, person).map(([, row]) =>
    Object.entries(place.table.columns).flatMap(([name, { header }]) => {
      const cell = String(cellAt(grid, row, name));
      return cell === '' || !isTold(place.table, name) ? [] : told(name, header, cell);
    }),
  );
