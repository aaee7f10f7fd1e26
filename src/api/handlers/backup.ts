/** Handlers of the methods about backups: making, checking and restoring one. */
import { startBudget } from '../../google/clock';
import { backUp } from '../../workflows/backup/back-up';
import { checkBackup } from '../../workflows/backup/check-backup';
import { readBackups } from '../../workflows/backup/read-backups';
import { restoreFolder, restorePicked } from '../../workflows/backup/restore-from';
import type { backupMethods } from '../methods/backup';
import { PRESS_MS, type Handlers } from './handled';

export const backupHandlers: Handlers<keyof typeof backupMethods> = {
  backUp: () => backUp(startBudget(PRESS_MS)),
  readBackups: () => ({ backups: readBackups() }),
  checkBackup: ({ folder }) => checkBackup(folder, startBudget(PRESS_MS)),
  restore: ({ folder }) => restoreFolder(folder, startBudget(PRESS_MS)),
  restoreFile: ({ index, file }) => restorePicked(index, file, startBudget(PRESS_MS)),
};
