/** What the script gives back about step 8, the archive. */
import * as z from 'zod/mini';
import { Progress } from './views';

export const archiveOutputs = {
  archiveCampaign: z.extend(Progress, {
    folderUrl: z.string(),
    files: z.number(),
    /** Files out of the account's reach. */
    missing: z.array(z.string()),
  }),
  checkArchive: z.extend(Progress, {
    changed: z.array(z.string()),
    gone: z.array(z.string()),
    /** In the archive's folders, and in no row. */
    extra: z.array(z.string()),
  }),
} as const;
