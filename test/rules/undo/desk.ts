/** A tab on paper: rows that a person edits, changes that the program logs and writes, and their undo. */
import type { Cell } from '../../../src/domain/cell';
import { text } from '../../../src/domain/columns';
import { rowsByKey } from '../../../src/domain/keyed-write/rows';
import type { Cells } from '../../../src/domain/keyed-write/intent';
import { table } from '../../../src/domain/table';
import type { Grid } from '../../../src/domain/table-rows';
import type { AskedChanges } from '../../../src/domain/undo/ask-changes';
import { logEntriesOf, type LogRow } from '../../../src/domain/undo/log-entries';
import type { LoggedAction, TableChanges } from '../../../src/domain/undo/logged-action';
import { withOwnColumns } from '../../../src/domain/undo/own-columns';
import { planChanges, stillToRemove, stillToWrite } from '../../../src/domain/undo/plan-changes';
import { planUndo } from '../../../src/domain/undo/plan-undo';
import { gridFrom } from '../../support/sheet';

const people = table({
  name: 'people',
  title: 'Danh sách',
  key: ['key'],
  visibility: 'shown',
  columns: {
    name: text('Họ tên', {}),
    phone: text('Số điện thoại', {}),
    employer: text('Nơi công tác', {}),
    key: text('Khóa dòng', { machine: true }),
  },
});
/** A column of the office's own stands between ours. */
export const HEADER: readonly Cell[] = ['Họ tên', 'Số điện thoại', 'Việc riêng', 'Nơi công tác', 'Khóa dòng'];

export type Rows = readonly (readonly Cell[])[];

export const gridOfRows = (rows: Rows): Grid => gridFrom(people, [HEADER, ...rows]);
export const keysOf = (rows: Rows): string[] => rows.map((row) => String(row[4]));

const rowFrom = (grid: Grid, cells: Cells, before: readonly Cell[] = HEADER.map(() => '')): Cell[] => {
  const row = [...before];
  for (const [name, cell] of Object.entries(cells)) row[grid.index.get(name) ?? -1] = cell;
  return row;
};

/** The rows after the changes were written, as the program writes them: by key, what is still to do. */
export const write = (rows: Rows, changes: TableChanges): Rows => {
  const whole = withOwnColumns(
    people,
    changes.added.map(({ cells }) => cells),
  );
  const grid = gridFrom(whole, [HEADER, ...rows]);
  const at = rowsByKey(people, grid);
  const open = stillToWrite(whole, grid, changes);
  const written = rows.map((row) => rowFrom(grid, open.get(String(row[4])) ?? {}, row));
  const added = [...open].flatMap(([key, cells]) => (at.has(key) ? [] : [rowFrom(grid, cells)]));
  const all = [...written, ...added];
  const gone = stillToRemove(people, gridOfRows(all), changes);
  return all.filter((row) => !gone.has(String(row[4])));
};

const ACTION: LoggedAction = {
  number: 7,
  name: 'Nhập danh sách',
  source: 'danh-sach.xlsx',
  at: '2026-01-12T10:42:00',
  by: 'office@example.com',
};

/** The log of the changes, as it is read back: an empty cell has no value. */
export const logOf = (changes: TableChanges): LogRow[] =>
  logEntriesOf({ logged: ACTION, tables: [changes] }, () => people).map((entry) => ({
    ...entry,
    before: entry.before === '' ? null : entry.before,
    after: entry.after === '' ? null : entry.after,
  }));

export const plan = (rows: Rows, asked: Partial<AskedChanges>): TableChanges =>
  planChanges(
    { table: people, write: new Map(), seen: new Map(), remove: new Set(), ...asked },
    gridOfRows(rows),
  ).changes;

export const undo = (rows: Rows, log: readonly LogRow[]) => planUndo(people, gridOfRows(rows), log);
