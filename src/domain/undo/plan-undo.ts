/** Turns a logged action round: each cell back to its old value where it still holds what the program wrote; later edits stay. */
import type { Cell } from '../cell';
import { cellAt, rowsByKey } from '../keyed-write/rows';
import type { Cells } from '../keyed-write/intent';
import type { AnyTable } from '../table';
import type { Grid } from '../table-rows';
import { parseLogCell } from './cell-text';
import { ERASED, WHOLE_ROW, type LogRow } from './log-entries';
import type { ChangedRow, KeptCell, TableChanges, WholeRow } from './logged-action';
import { OWN, wholeCells } from './own-columns';
import { exactlySame, keptCell, type PlannedChanges } from './plan-changes';

/** A table's grid by row key, while its part of the undo is decided. */
interface Tab {
  readonly table: AnyTable;
  readonly grid: Grid;
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * The inverse of one action in one tab, given its entries and the tab as it is now. A changed cell gets its old value
 * unless a person has typed over it; an added row goes unless a person has edited it; a removed row comes back. What
 * stays is listed. A row that a person has deleted meanwhile stays deleted.
 */
export const planUndo = (table: AnyTable, grid: Grid, entries: readonly LogRow[]): PlannedChanges => {
  const tab: Tab = { table, grid, rows: rowsByKey(table, grid) };
  const own = entries.filter(
    ({ sheet, before, after }) => sheet === table.title && before !== ERASED && after !== ERASED,
  );
  const cells = own.filter(({ column }) => column !== WHOLE_ROW);
  const whole = own.filter(({ column }) => column === WHOLE_ROW);
  const back = giveBackCells(tab, cells);
  const out = takeOutRows(
    tab,
    whole.filter(({ before }) => before === null),
  );
  const changes: TableChanges = {
    table: table.name,
    changed: back.changed,
    added: bringBackRows(
      tab,
      whole.filter(({ before }) => before !== null),
    ),
    removed: out.removed,
  };
  return { changes, kept: [...back.kept, ...out.kept].sort((a, b) => a.row - b.row) };
};

const giveBackCells = (
  { table, grid, rows }: Tab,
  entries: readonly LogRow[],
): { readonly changed: ChangedRow[]; readonly kept: KeptCell[] } => {
  const names = new Map(Object.entries(table.columns).map(([name, { header }]) => [header, name]));
  const changed = new Map<string, { before: Record<string, Cell>; after: Record<string, Cell> }>();
  const kept: KeptCell[] = [];
  for (const { rowKey, column, before, after } of entries) {
    const [row, name] = [rows.get(rowKey ?? ''), names.get(column ?? '')];
    if (row === undefined || name === undefined || rowKey === null || !grid.index.has(name)) continue;
    const [now, old] = [cellAt(grid, row, name), parseLogCell(before ?? '')];
    if (exactlySame(now, old)) continue;
    if (exactlySame(now, parseLogCell(after ?? ''))) {
      const cells = changed.get(rowKey) ?? { before: {}, after: {} };
      cells.before[name] = now;
      cells.after[name] = old;
      changed.set(rowKey, cells);
    } else kept.push(keptCell(table, grid, row, name));
  }
  return { changed: [...changed].map(([key, cells]) => ({ key, ...cells })), kept };
};

// Written as JSON by logEntriesOf and by nobody else: the column is the machine's.
const cellsOf = (text: string | null): Cells => JSON.parse(text ?? '{}') as Cells;

const takeOutRows = (
  tab: Tab,
  entries: readonly LogRow[],
): { readonly removed: WholeRow[]; readonly kept: KeptCell[] } => {
  const removed: WholeRow[] = [];
  const kept: KeptCell[] = [];
  for (const { rowKey, after } of entries) {
    const row = tab.rows.get(rowKey ?? '');
    if (row === undefined || rowKey === null) continue;
    const edited = editedColumns(tab, row, cellsOf(after));
    if (edited.length === 0) removed.push({ key: rowKey, cells: wholeCells(tab.grid, row) });
    else kept.push(...edited.map((name) => keptOf(tab, row, name)));
  }
  return { removed, kept };
};

const keptOf = ({ table, grid }: Tab, row: number, name: string): KeptCell =>
  name.startsWith(OWN)
    ? {
        ...keptCell(table, grid, row, name),
        column: name.slice(OWN.length),
        shows: String(wholeCells(grid, row)[name] ?? ''),
      }
    : keptCell(table, grid, row, name);

/** Columns in which a person has typed since the row was added; what the machine wrote for itself is none. */
const editedColumns = ({ table, grid }: Tab, row: number, logged: Cells): string[] => {
  const now = wholeCells(grid, row);
  return [...new Set([...Object.keys(logged), ...Object.keys(now)])].filter(
    (name) => table.columns[name]?.machine !== true && !exactlySame(now[name] ?? '', logged[name] ?? ''),
  );
};

/** Removed rows that are not there again. */
const bringBackRows = ({ rows }: Tab, entries: readonly LogRow[]): WholeRow[] =>
  entries.flatMap(({ rowKey, before }): WholeRow[] =>
    rowKey === null || rows.has(rowKey) ? [] : [{ key: rowKey, cells: cellsOf(before) }],
  );
