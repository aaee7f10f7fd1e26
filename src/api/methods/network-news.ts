/** The part of the contract that is about the newsletter: composed of `Tin bài`, sent to who agreed, kept (S2.15). */
import * as z from 'zod/mini';
import { anyone, asOwner } from '../method-declaration';
import { nothing, shortText } from '../inputs';

const issue = () => z.int().check(z.gte(1), z.lte(100_000));

export const networkNewsMethods = {
  /** What may go into the next issue, how it reads, who gets it, the issues before. */
  readNewsletters: { ...anyone, input: nothing },
  /** Composes the issue, or composes it anew, of the pieces with these marks in this order; can be undone. */
  saveNewsletter: {
    ...anyone,
    input: () =>
      z.object({
        title: shortText(),
        intro: z.string().check(z.maxLength(3000)),
        items: z.array(shortText()).check(z.minLength(1), z.maxLength(20)),
      }),
  },
  /** The issue to whoever presses. */
  testNewsletter: { ...anyone, input: () => z.object({ issue: issue() }) },
  /**
   * Sends the issue to everybody who agreed to news, each person once; call again while running. With `retryBefore` (local
   * time) also what failed before that.
   */
  sendNewsletter: {
    ...asOwner('Gửi bản tin'),
    input: () => z.object({ issue: issue(), retryBefore: z.optional(shortText()) }),
  },
  /** Pauses the sending, also of the dispatcher, until the next press. */
  pauseNewsletter: { ...anyone, input: nothing },
} as const;
