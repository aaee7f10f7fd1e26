/** Carries out a logged action from its note in `Việc dở`: log, cells, rows; each part again until it is there. */
import { changeLog } from '../domain/office/office-tables';
import { logEntriesOf, nextActionNumber, type TableNamed } from '../domain/undo/log-entries';
import type { LoggedIntent, TableChanges } from '../domain/undo/logged-action';
import { withOwnColumns } from '../domain/undo/own-columns';
import { exactlySame, stillToRemove, stillToWrite } from '../domain/undo/plan-changes';
import { planTrim } from '../domain/undo/trim-log';
import type { AnyTable } from '../domain/table';
import { now } from './clock';
import { withIntent } from './intents';
import { writeCells, writeRows } from './keyed-write';
import { readGrid, readUsable } from './read-table';
import { removeRows } from './remove-rows';
import { whoami } from './session';

/** Notes, logs and writes planned changes; gives the action's number. Old cells' entries leave the log before. */
export const applyPlanned = (
  { name, source }: { readonly name: string; readonly source: string },
  known: readonly AnyTable[],
  tables: readonly TableChanges[],
): number => {
  const log = readUsable(changeLog);
  removeRows(changeLog, planTrim(log));
  const number = nextActionNumber(log);
  const intent: LoggedIntent = { logged: { number, name, source, at: now(), by: whoami() }, tables };
  withIntent(intent, () =>
    carryOutLogged(intent, (wanted) => known.find((table) => table.name === wanted) ?? null),
  );
  return number;
};

/** Writes what of the action is not there yet; running it again changes nothing. */
export const carryOutLogged = (intent: LoggedIntent, tableNamed: TableNamed): boolean => {
  writeRows(changeLog, logEntriesOf(intent, tableNamed));
  for (const changes of intent.tables) {
    const table = tableNamed(changes.table);
    if (table !== null) carryOutTable(table, changes);
  }
  return true;
};

const carryOutTable = (table: AnyTable, changes: TableChanges): void => {
  const { changed, added, removed } = changes;
  if (changed.length + added.length > 0) {
    const whole = withOwnColumns(
      table,
      added.map(({ cells }) => cells),
    );
    writeCells(whole, (grid) => stillToWrite(whole, grid, changes), exactlySame);
  }
  if (removed.length > 0) removeRows(table, stillToRemove(table, readGrid(table), changes));
};
