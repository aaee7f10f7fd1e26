/** What the script gives back about decisions of the network. */
import * as z from 'zod/mini';
import { DECISION_KINDS } from '../../domain/network/decisions/plan-decision';
import { MadePaper } from './made-paper';

export const networkDecisionOutputs = {
  readDecisions: z.object({
    lines: z.array(
      z.object({
        kind: z.enum(DECISION_KINDS),
        faculty: z.string(),
        label: z.string(),
        note: z.string(),
        ready: z.boolean(),
        url: z.string(),
      }),
    ),
    ceremonies: z.array(z.string()),
  }),
  createDecision: MadePaper,
  recordDecision: z.object({ rows: z.number() }),
} as const;
