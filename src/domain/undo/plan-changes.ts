/** Decides what an asked change comes to in the tab as it stands: which cells differ, which rows come and go, what stays a person's. */
import type { Cell } from '../cell';
import { cellAt, lastFilledRow, rowsByKey } from '../keyed-write/rows';
import { sameCell, type Cells } from '../keyed-write/intent';
import type { AnyColumn, AnyTable } from '../table';
import type { Grid } from '../table-rows';
import { looksLikeFormula } from '../text';
import type { AskedChanges } from './ask-changes';
import type { ChangedRow, KeptCell, TableChanges, WholeRow } from './logged-action';
import { wholeCells } from './own-columns';

export interface PlannedChanges {
  readonly changes: TableChanges;
  readonly kept: readonly KeptCell[];
}

/** Equal to the letter; the space that is put before text like a formula aside. */
export const exactlySame = (a: Cell, b: Cell): boolean => bare(a) === bare(b);

const bare = (cell: Cell): string => {
  const text = String(cell).replace(/T00:00:00$/, '');
  return text.startsWith(' ') && looksLikeFormula(text.slice(1)) ? text.slice(1) : text;
};

interface Reader {
  readonly kind: { read(cell: Cell): { readonly ok: boolean; readonly value?: unknown } };
}
const reads = (column: AnyColumn | undefined): column is AnyColumn & Reader =>
  column !== undefined && 'read' in column.kind;

/** Whether a cell still reads as it did: the same text, or the same value in another spelling. */
const readsAs = (column: AnyColumn | undefined, now: Cell, seen: Cell): boolean => {
  if (sameCell(now, seen)) return true;
  if (!reads(column)) return false;
  const [one, other] = [column.kind.read(now), column.kind.read(seen)];
  return one.ok && other.ok && one.value === other.value;
};

/**
 * What the asked changes come to. `isFormula` tells the cells, by zero-based row and column, that hold a formula: they are
 * never written over, for a value would take the formula's place.
 */
export const planChanges = (
  asked: AskedChanges,
  grid: Grid,
  isFormula: (row: number, column: number) => boolean = () => false,
): PlannedChanges => {
  const rows = rowsByKey(asked.table, grid);
  const changed: ChangedRow[] = [];
  const added: WholeRow[] = [];
  const kept: KeptCell[] = [];
  for (const [key, cells] of asked.write) {
    const row = rows.get(key);
    if (row !== undefined) {
      const decided = decideRow(asked, grid, isFormula, { key, row, cells });
      if (Object.keys(decided.change.after).length > 0) changed.push(decided.change);
      kept.push(...decided.kept);
    } else if (!asked.seen.has(key)) added.push({ key, cells: filled(cells) });
  }
  const removed = [...asked.remove].flatMap((key): WholeRow[] => {
    const row = rows.get(key);
    return row === undefined ? [] : [{ key, cells: wholeCells(grid, row) }];
  });
  const originals = originalsOf(asked, [...changed, ...added]);
  return {
    changes: { table: asked.table.name, changed, added, removed, ...(originals ? { originals } : {}) },
    kept,
  };
};

/** Of the rows that change, what the file showed; nothing where the change comes from no file. */
const originalsOf = (
  { originals }: AskedChanges,
  rows: readonly { readonly key: string }[],
): readonly WholeRow[] | undefined =>
  originals &&
  rows.flatMap(({ key }): WholeRow[] => {
    const cells = originals.get(key);
    return cells && Object.keys(cells).length > 0 ? [{ key, cells }] : [];
  });

const filled = (cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));

interface AskedRow {
  readonly key: string;
  readonly row: number;
  readonly cells: Cells;
}

const decideRow = (
  { table, seen }: AskedChanges,
  grid: Grid,
  isFormula: (row: number, column: number) => boolean,
  { key, row, cells }: AskedRow,
): { readonly change: ChangedRow; readonly kept: readonly KeptCell[] } => {
  const before: Record<string, Cell> = {};
  const after: Record<string, Cell> = {};
  const kept: KeptCell[] = [];
  for (const [name, cell] of Object.entries(cells)) {
    const at = grid.index.get(name);
    if (at === undefined || table.key.includes(name)) continue;
    const now = cellAt(grid, row, name);
    if (exactlySame(now, cell)) continue;
    const expected = seen.get(key)?.[name];
    const asSeen = expected === undefined || readsAs(table.columns[name], now, expected);
    if (asSeen && !isFormula(row, at)) {
      before[name] = now;
      after[name] = cell;
    } else kept.push(keptCell(table, grid, row, name));
  }
  return { change: { key, before, after }, kept };
};

/** Where a cell stands that keeps what people typed, and what it shows. */
export const keptCell = (table: AnyTable, grid: Grid, row: number, column: string): KeptCell => ({
  sheet: table.title,
  row: row + 1,
  column: table.columns[column]?.header ?? column,
  shows: String(cellAt(grid, row, column)),
});

/** What of planned changes is not in the tab yet: cells that still show the old value, rows still missing. */
export const stillToWrite = (table: AnyTable, grid: Grid, changes: TableChanges): Map<string, Cells> => {
  const rows = rowsByKey(table, grid);
  const write = new Map<string, Cells>();
  for (const { key, before, after } of changes.changed) {
    const row = rows.get(key);
    if (row === undefined) continue;
    const open = Object.entries(after).filter(([name]) =>
      exactlySame(cellAt(grid, row, name), before[name] ?? ''),
    );
    if (open.length > 0) write.set(key, Object.fromEntries(open));
  }
  for (const { key, cells } of changes.added) if (!rows.has(key)) write.set(key, cells);
  return write;
};

/** The rows to take out that still hold what was logged of them. */
export const stillToRemove = (table: AnyTable, grid: Grid, changes: TableChanges): Set<string> => {
  const rows = rowsByKey(table, grid);
  const unchanged = changes.removed.filter(({ key, cells }) => {
    const row = rows.get(key);
    return row !== undefined && row <= lastFilledRow(grid) && sameCells(wholeCells(grid, row), cells);
  });
  return new Set(unchanged.map(({ key }) => key));
};

const sameCells = (a: Cells, b: Cells): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) =>
    exactlySame(a[name] ?? '', b[name] ?? ''),
  );
