/** The part of the contract that is about how far answers can be relied on. */
import * as z from 'zod/mini';
import { anyone } from '../method-declaration';
import { nothing, shortText } from '../inputs';

export const evidenceMethods = {
  /** Step 5: answers by evidence level, the re-call sample, how far both answers agree. */
  readEvidence: {
    ...anyone,
    input: nothing,
  },
  /** Step 5: draws the random sample of teachers' entries that is called again, as far as `Cấu hình` asks for. */
  drawRecalls: {
    ...anyone,
    input: nothing,
  },
  /** Step 5: what the second call brought. */
  enterRecall: {
    ...anyone,
    input: () =>
      z.object({
        responseId: shortText(),
        reached: z.boolean(),
        codes: z.object({
          status: z.optional(shortText()),
          fieldMatch: z.optional(shortText()),
          income: z.optional(shortText()),
        }),
      }),
  },
} as const;
