/** What the script gives back about step 7: publishing the issued report. */
import * as z from 'zod/mini';
import { COPIES } from '../../domain/publication/publication-tables';
import { Progress } from './views';

const Publication = z.object({
  paper: z.string(),
  issued: z.boolean(),
  waiting: z.number(),
  sent: z.number(),
  acknowledged: z.number(),
  recipients: z.array(
    z.object({
      unit: z.string(),
      email: z.string(),
      purpose: z.string(),
      copy: z.enum(COPIES),
      state: z.string(),
      acknowledged: z.boolean(),
    }),
  ),
});

export const publicationOutputs = {
  publishReport: z.extend(Progress, {
    paper: z.string(),
    sent: z.number(),
    unclear: z.array(z.string()),
    failed: z.array(z.string()),
  }),
  readPublication: Publication,
  addRecipient: Publication,
  acknowledgeCopy: Publication,
} as const;
