/** The part of the contract that asks Google's services what the local workspace imitates. */
import * as z from 'zod/mini';
import { anyone } from '../method-declaration';
import { shortText } from '../inputs';

export const environmentMethods = {
  /** Kiểm tra môi trường, by the office account: goes on with the round under way; `again` begins a new one after it. */
  checkEnvironment: {
    ...anyone,
    input: () => z.object({ again: z.optional(z.boolean()) }),
  },
  /** What a person saw, for a line that the program cannot answer. */
  recordEnvironment: {
    ...anyone,
    input: () => z.object({ probe: shortText(), yes: z.boolean() }),
  },
} as const;
