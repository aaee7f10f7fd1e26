/** What the script gives back about step 6, indicators and the report. */
import * as z from 'zod/mini';
import { MadePaper } from './made-paper';
import { GroupView } from './views';

export const reportOutputs = {
  updateIndicators: z.object({ graduates: z.number(), answered: z.number(), rows: z.number() }),
  readIndicators: z.object({
    indicators: z.array(z.object({ code: z.string(), label: z.string() })),
    groups: z.array(GroupView),
  }),
  readRowsBehind: z.object({
    rows: z.array(
      z.object({ graduationKey: z.string(), name: z.string(), className: z.string(), row: z.number() }),
    ),
  }),
  createReport: MadePaper,
} as const;
