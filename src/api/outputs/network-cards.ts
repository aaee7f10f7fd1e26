/** What the script gives back about alumni cards. */
import * as z from 'zod/mini';

export const networkCardOutputs = {
  readCards: z.object({
    classes: z.array(
      z.object({ key: z.string(), name: z.string(), people: z.number(), without: z.number() }),
    ),
    inUse: z.number(),
    newest: z.nullable(z.object({ from: z.number(), to: z.number() })),
  }),
  issueCards: z.object({
    issued: z.number(),
    from: z.nullable(z.number()),
    to: z.nullable(z.number()),
  }),
  renewCard: z.object({ name: z.string(), number: z.number() }),
  printCards: z.object({ cards: z.number(), url: z.string() }),
} as const;
