/** The part of the contract that is about the office account: its queue, handing it over, a copied workbook. */
import * as z from 'zod/mini';
import { anyone } from '../method-declaration';
import { nothing, shortText } from '../inputs';

export const officeMethods = {
  /** How far queued actions are: the one of that number, the newest, or with `mine` the caller's own that are still open. */
  readQueue: {
    ...anyone,
    input: () => z.object({ number: z.optional(z.int()), mine: z.optional(z.boolean()) }),
  },
  /** Takes a queued action back while it waits. */
  cancelQueued: { ...anyone, input: () => z.object({ number: z.int() }) },
  /** Bàn giao, by the office account: shares forms and files with the one who takes over. */
  handOver: { ...anyone, input: () => z.object({ to: shortText() }) },
  /** Bàn giao, by the one who takes over: folder, trigger and templates anew, and the account's name. */
  acceptHandOver: { ...anyone, input: nothing },
  /** Declares a copied workbook to be one of its own. */
  declareNew: { ...anyone, input: nothing },
} as const;
