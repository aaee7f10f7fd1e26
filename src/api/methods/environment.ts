/** The part of the contract that asks Google's services what the local workspace imitates. */
import * as z from 'zod/mini';
import { anyone } from '../how-it-runs';
import { shortText } from '../inputs';

const tally = {
  done: z.number(),
  total: z.number(),
  /** Codes of the lines whose answer is not what the program counts on. */
  differ: z.array(z.string()),
};

const EnvironmentView = z.object({
  ...tally,
  state: z.enum(['running', 'done']),
  /** What is left for a person to look at. */
  person: z.array(z.object({ probe: z.string(), question: z.string() })),
});

export const environmentMethods = {
  /** Kiểm tra môi trường, by the office account: goes on with the round under way; `again` begins a new one after it. */
  checkEnvironment: {
    ...anyone,
    input: z.object({ again: z.optional(z.boolean()) }),
    output: EnvironmentView,
  },
  /** What a person saw, for a line that the program cannot answer. */
  recordEnvironment: {
    ...anyone,
    input: z.object({ probe: shortText, yes: z.boolean() }),
    output: z.object(tally),
  },
} as const;
