/** Ends what an execution that was cut short had begun to write; called under the lock before any other write. */
import type { AnyTable } from '../domain/table';
import { clearIntents, readIntents } from './intents';
import { repairRows } from './keyed-write';
import { restoreRows } from './remove-rows';
import { findSheet } from './workbook';
import { repairKeys } from './write-keys';

export const finishIntents = (tableNamed: (name: string) => AnyTable | null): void => {
  const unfinished = readIntents();
  for (const intent of unfinished) {
    if ('keys' in intent) repairKeys(intent);
    else {
      const table = tableNamed(intent.table);
      if (!table || !findSheet(table)) continue;
      if ('removed' in intent) restoreRows(table, intent);
      else repairRows(table, intent);
    }
  }
  if (unfinished.length > 0) clearIntents();
};
