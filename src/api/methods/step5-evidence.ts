/** The part of the contract that is about how far answers can be relied on. */
import * as z from 'zod/mini';
import { RECALL_ITEMS, RECALL_OUTCOMES } from '../../domain/collection/recall-sample';
import { anyone } from '../how-it-runs';
import { nothing, shortText } from '../inputs';

export const evidenceMethods = {
  /** Step 5: answers by evidence level, the re-call sample, how far both answers agree. */
  readEvidence: {
    ...anyone,
    input: nothing,
    output: z.object({
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
  },
  /** Step 5: draws the random sample of teachers' entries that is called again, as far as `Cấu hình` asks for. */
  drawRecalls: {
    ...anyone,
    input: nothing,
    output: z.object({ drawn: z.number(), total: z.number() }),
  },
  /** Step 5: what the second call brought. */
  enterRecall: {
    ...anyone,
    input: z.object({
      responseId: shortText,
      reached: z.boolean(),
      codes: z.object({
        status: z.optional(shortText),
        fieldMatch: z.optional(shortText),
        income: z.optional(shortText),
      }),
    }),
    output: z.object({ entered: z.number() }),
  },
} as const;
