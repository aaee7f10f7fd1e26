/** The part of the contract that is about step 1, the plan. */
import * as z from 'zod/mini';
import { asOwner } from '../method-declaration';
import { day } from '../inputs';

export const planMethods = {
  /** Step 1: makes the plan as .docx and Doc, a new version each time. */
  createPlan: {
    ...asOwner('Tạo kế hoạch'),
    input: () =>
      z.object({
        opens: z.optional(day()),
        closes: z.optional(day()),
        target: z.optional(z.int().check(z.gte(1), z.lte(100))),
        year: z.optional(z.int().check(z.gte(1990), z.lte(2200))),
      }),
  },
} as const;
