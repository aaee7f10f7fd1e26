/** Columns that people made beside the declared ones: a row that is taken out keeps them in the log and comes back with them. */
import type { Cell } from '../cell';
import type { ColumnKind } from '../column-kind';
import { cellAt } from '../keyed-write/rows';
import type { Cells } from '../keyed-write/intent';
import type { AnyColumn, AnyTable } from '../table';
import type { Grid } from '../table-rows';
import { tidy } from '../text';

/** Marks a column by its header instead of a declared name. */
export const OWN = '@';

/** Takes any cell as it stands; called 'date' so that a day is written as a day. */
const anyKind: ColumnKind<Cell> = {
  name: 'date',
  expected: '',
  format: 'General',
  read: (cell) => ({ ok: true, value: cell }),
  write: (cell) => cell,
};

/** The table with the people's own columns named in `rows`. */
export const withOwnColumns = <T extends AnyTable>(table: T, rows: Iterable<Cells>): T => {
  const own = new Set(
    [...rows].flatMap((cells) => Object.keys(cells).filter((name) => name.startsWith(OWN))),
  );
  if (own.size === 0) return table;
  const made = [...own].map((name): [string, AnyColumn] => [
    name,
    { header: name.slice(OWN.length), kind: anyKind },
  ]);
  return { ...table, columns: { ...table.columns, ...Object.fromEntries(made) } };
};

/** A row's filled cells in columns with a header that no declared column claims. */
const ownCells = (grid: Grid, row: number): Cells => {
  const claimed = new Set(grid.index.values());
  const headers = grid.cells[grid.headerRow] ?? [];
  return Object.fromEntries(
    headers.flatMap((header, at): [string, Cell][] => {
      const cell = grid.cells[row]?.[at] ?? '';
      const name = tidy(String(header));
      return claimed.has(at) || name === '' || cell === '' ? [] : [[OWN + name, cell]];
    }),
  );
};

/** Everything a row holds, empty cells left out. */
export const wholeCells = (grid: Grid, row: number): Cells => {
  const declared = [...grid.index.keys()].map((name): [string, Cell] => [name, cellAt(grid, row, name)]);
  return { ...Object.fromEntries(declared.filter(([, cell]) => cell !== '')), ...ownCells(grid, row) };
};
