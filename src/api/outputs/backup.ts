/** What the script gives back about backups: making, checking and restoring one. */
import * as z from 'zod/mini';
import { ProblemView, Progress } from './views';

const RestoreView = z.extend(Progress, {
  backup: z.string(),
  /** The file that comes next; '' at the end. */
  next: z.string(),
  /** Tabs that do not show what the backup holds. */
  problems: z.array(ProblemView),
});

export const backupOutputs = {
  backUp: z.extend(Progress, {
    backup: z.string(),
    folderUrl: z.string(),
    files: z.number(),
    /** Forms and snapshots out of the account's reach. */
    missing: z.array(z.string()),
  }),
  readBackups: z.object({
    backups: z.array(
      z.object({ backup: z.string(), done: z.boolean(), files: z.number(), folderUrl: z.string() }),
    ),
  }),
  checkBackup: z.extend(Progress, { backup: z.string(), bad: z.array(z.string()) }),
  restore: RestoreView,
  restoreFile: RestoreView,
} as const;
