/** When the log last saw each cell change: what tells whether something that came since is newer. */
import type { LocalTime } from '../dates';
import type { AnyTable } from '../table';
import { isUndo, undoneNumber } from './last-action';
import type { LogRow } from './log-entries';

type Entry = Pick<LogRow, 'number' | 'at' | 'action' | 'source' | 'sheet' | 'rowKey' | 'column'>;

/**
 * The moment of the last change by row key and column name, as `idOf` puts them together. An action that was undone, and the
 * undo itself, changed nothing.
 */
export const lastChanges = (
  table: AnyTable,
  entries: readonly Entry[],
  idOf: (rowKey: string, column: string) => string,
): ReadonlyMap<string, LocalTime> => {
  const names = new Map(Object.entries(table.columns).map(([name, { header }]) => [header, name]));
  const undone = new Set(entries.flatMap((entry) => (isUndo(entry) ? undoneNumber(entry) : [])));
  const last = new Map<string, LocalTime>();
  for (const entry of entries) {
    const { sheet, rowKey, column, at, number } = entry;
    const name = names.get(column ?? '');
    if (sheet !== table.title || rowKey === null || at === null || name === undefined) continue;
    if (isUndo(entry) || (number !== null && undone.has(number))) continue;
    const id = idOf(rowKey, name);
    if (at > (last.get(id) ?? '')) last.set(id, at);
  }
  return last;
};
