/** What the script gives back about how far answers can be relied on. */
import * as z from 'zod/mini';
import { RECALL_ITEMS, RECALL_OUTCOMES } from '../../domain/collection/recall-sample';

export const evidenceOutputs = {
  readEvidence: z.object({
    levels: z.array(z.object({ label: z.string(), count: z.number() })),
    percent: z.number(),
    toDraw: z.number(),
    drawn: z.array(
      z.object({
        responseId: z.string(),
        graduationKey: z.string(),
        name: z.string(),
        phone: z.string(),
        outcome: z.nullable(z.enum(RECALL_OUTCOMES)),
      }),
    ),
    seed: z.string(),
    items: z.array(
      z.object({
        item: z.enum(RECALL_ITEMS),
        text: z.string(),
        choices: z.array(z.object({ code: z.string(), label: z.string() })),
      }),
    ),
    agreement: z.array(
      z.object({
        text: z.string(),
        pairs: z.number(),
        same: z.number(),
        kappa: z.nullable(z.number()),
      }),
    ),
  }),
  drawRecalls: z.object({ drawn: z.number(), total: z.number() }),
  enterRecall: z.object({ entered: z.number() }),
} as const;
