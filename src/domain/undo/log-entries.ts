/** An action as entries of `Nhật ký`: one a changed cell, one a row that came or went, and last one for the action itself. */
import type { changeLog } from '../office/office-tables';
import type { AnyTable, Row } from '../table';
import { joinFilled } from '../text';
import { formatLogCell } from './cell-text';
import {
  countChanges,
  type LoggedAction,
  type LoggedIntent,
  type TableChanges,
  type WholeRow,
} from './logged-action';

export type LogRow = Row<typeof changeLog>;

/** Stands for the column where a whole row came or went. */
export const WHOLE_ROW = '(cả dòng)';
/** Stands for the columns of a file whose cells were repaired before they were written. */
export const IN_FILE = '(ghi trong tệp)';
/** Stands for what an erased person's entries held. */
export const ERASED = '(đã xóa)';

export type TableNamed = (name: string) => AnyTable | null;

type CellEntry = Pick<LogRow, 'sheet' | 'rowKey' | 'column' | 'before' | 'after'>;

/**
 * The entries, in the order in which they stand. The action's own entry has no column and comes last: the last row of
 * the log tells Home what can be undone.
 */
export const logEntriesOf = ({ logged, tables }: LoggedIntent, tableNamed: TableNamed): LogRow[] => {
  const cells = tables.flatMap((changes): CellEntry[] => {
    const table = tableNamed(changes.table);
    return table === null ? [] : entriesOfTable(table, changes);
  });
  const own: CellEntry = { sheet: null, rowKey: null, column: null, before: null, after: summaryOf(tables) };
  return [...cells, own].map((entry, at) => ({ ...stampOf(logged, at), ...entry }));
};

const stampOf = (
  { number, name, source, at, by }: LoggedAction,
  index: number,
): Omit<LogRow, keyof CellEntry> => ({
  entry: `${number}.${index + 1}`,
  number,
  at,
  by,
  action: name,
  source,
});

const entriesOfTable = (table: AnyTable, changes: TableChanges): CellEntry[] => {
  const { added, removed, originals = [] } = changes;
  /** A row as it was before and is after: null where it was not, or is no more. */
  const rowEntry = (column: string, { key, cells }: WholeRow, when: 'before' | 'after'): CellEntry => ({
    sheet: table.title,
    column,
    rowKey: key,
    before: when === 'before' ? JSON.stringify(cells) : null,
    after: when === 'after' ? JSON.stringify(cells) : null,
  });
  return [
    ...cellEntries(table, changes),
    ...originals.map((row) => rowEntry(IN_FILE, row, 'before')),
    ...added.map((row) => rowEntry(WHOLE_ROW, row, 'after')),
    ...removed.map((row) => rowEntry(WHOLE_ROW, row, 'before')),
  ];
};

const cellEntries = (table: AnyTable, { changed }: TableChanges): CellEntry[] =>
  changed.flatMap(({ key, before, after }) =>
    Object.entries(after).map(
      ([name, cell]): CellEntry => ({
        sheet: table.title,
        rowKey: key,
        column: table.columns[name]?.header ?? name,
        before: formatLogCell(before[name] ?? ''),
        after: formatLogCell(cell),
      }),
    ),
  );

const summaryOf = (tables: readonly TableChanges[]): string => {
  const { cells, added, removed } = countChanges(tables);
  return joinFilled([
    cells > 0 ? `${cells} ô đổi` : '',
    added > 0 ? `${added} dòng thêm` : '',
    removed > 0 ? `${removed} dòng bớt` : '',
  ]);
};

/** The number of the next action. */
export const nextActionNumber = (entries: readonly LogRow[]): number =>
  entries.reduce((highest, { number }) => Math.max(highest, number ?? 0), 0) + 1;
