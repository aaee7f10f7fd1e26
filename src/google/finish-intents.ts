/** Ends what an execution that was cut short had begun to write; called under the lock before any other write. */
import type { AnyIntent } from '../domain/keyed-write/intent-text';
import type { AnyTable } from '../domain/table';
import { clearIntents, readIntents } from './intents';
import { repairRows } from './keyed-write';
import { carryOutLogged } from './logged-apply';
import { repairMailPage } from './mail-states';
import { restoreKeptRows } from './remove-rows';
import { repairRowKeys } from './row-keys';
import { findSheet } from './workbook';
import { repairKeys } from './write-keys';

export const finishIntents = (tableNamed: (name: string) => AnyTable | null): void => {
  // An action of several writes is noted before them, and taken up after what was cut short within it.
  const unfinished = readIntents().sort((a, b) => Number('logged' in a) - Number('logged' in b));
  // Notes stay together until all of them are done; finishing one again changes nothing.
  const left = unfinished.filter((intent) => !finish(intent, tableNamed));
  if (unfinished.length > 0 && left.length === 0) clearIntents();
};

/** Whether the intent is done now; one of a tab that is gone has nothing left to do. */
const finish = (intent: AnyIntent, tableNamed: (name: string) => AnyTable | null): boolean => {
  if ('keys' in intent) return repairKeys(intent);
  if ('logged' in intent) return carryOutLogged(intent, tableNamed);
  if ('mailPage' in intent) return repairMailPage(intent);
  const table = tableNamed(intent.table);
  if (!table || !findSheet(table)) return true;
  if ('rowKeys' in intent) return repairRowKeys(table, intent);
  return 'removed' in intent ? restoreKeptRows(table, intent) : repairRows(table, intent);
};
