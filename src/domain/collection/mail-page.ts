/**
 * A page of mails under way. Their states are written by position while they go, one call a mail, so that a column of `Thư` that
 * somebody moves meanwhile makes them land elsewhere: the page is noted whole before the first mail, and what landed is put right
 * from the note, by the same execution or by the next one where this one was cut short (B4, B5: no mail twice).
 */
import type { Cell } from '../cell';
import { sameCell, type Block, type ColumnsSeen } from '../keyed-write/intent';
import { columnsOf, newPlaces, standStill } from '../keyed-write/moved-columns';
import { rowsByKey } from '../keyed-write/rows';
import type { Grid } from '../table-rows';
import { MAIL_STATES, mails } from './collection-tables';

/** A row of the page as it stood before its mail: its zero-based row in the grid and all its cells. */
interface NotedRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

export interface MailPageIntent {
  readonly mailPage: {
    readonly columns: ColumnsSeen;
    /** By row key. */
    readonly rows: Readonly<Record<string, NotedRow>>;
  };
}

/** The note of the page with these keys. */
export const notePage = (grid: Grid, keys: readonly string[]): MailPageIntent => {
  const rows = rowsByKey(mails, grid);
  const noted = keys.flatMap((key): [string, NotedRow][] => {
    const row = rows.get(key);
    return row === undefined ? [] : [[key, { row, cells: grid.cells[row] ?? [] }]];
  });
  return { mailPage: { columns: columnsOf(grid), rows: Object.fromEntries(noted) } };
};

const isState = (cell: Cell | undefined): boolean => MAIL_STATES.some((state) => state === cell);

/** The row in which a mail stands now; its key may have been written over. Null where another mail stands in its place. */
const rowNow = (key: string, { row }: NotedRow, standing: ReadonlyMap<string, number>): number | null => {
  const known = standing.get(key);
  if (known !== undefined) return known;
  return [...standing.values()].includes(row) ? null : row;
};

/**
 * The whole rows, in the order in which the columns stand now, of mails whose state landed in another column: what stood there, and
 * the state that it told. Null where every column stands as it was noted.
 */
export const planMailPage = ({ mailPage: { columns, rows } }: MailPageIntent, now: Grid): Block[] | null => {
  const to = newPlaces(columns, columnsOf(now));
  if (standStill(to)) return null;
  const from = new Map(to.flatMap((place, at): [number, number][] => (place === null ? [] : [[place, at]])));
  const standing = rowsByKey(mails, now);
  const width = now.cells[0]?.length ?? 0;
  const stateAt = now.index.get('state') ?? -1;
  return Object.entries(rows).flatMap(([key, noted]): Block[] => {
    const row = rowNow(key, noted, standing);
    if (row === null) return [];
    const had = Array.from({ length: width }, (_, at): Cell => noted.cells[from.get(at) ?? -1] ?? '');
    const landed = now.cells[row]?.find(
      (cell, at) => at !== stateAt && isState(cell) && !sameCell(cell, had[at]),
    );
    if (landed === undefined) return [];
    return [{ row, column: 0, cells: [had.map((cell, at) => (at === stateAt ? landed : cell))] }];
  });
};
