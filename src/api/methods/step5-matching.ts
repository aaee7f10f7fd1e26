/** The part of the contract that is about what a person decides of answers: whose they are, and whether they hold (step 5). */
import * as z from 'zod/mini';
import { anyone } from '../method-declaration';
import { nothing } from '../inputs';

const from = () => z.optional(z.int().check(z.gte(0)));

const id = () => z.string().check(z.minLength(1), z.maxLength(200));

export const matchingMethods = {
  /** Step 5: twenty answers that wait to be matched, from `from` on, each with at most three candidates and why. */
  readUnmatched: {
    ...anyone,
    input: () => z.object({ from: from() }),
  },
  /** Step 5: whose the answer is; null: nobody's of the campaign. Can be undone. */
  settleUnmatched: {
    ...anyone,
    input: () => z.object({ responseId: id(), graduationKey: z.nullable(id()) }),
  },
  /** Step 5: matches the answers that wait again, against the roster as it is now. */
  matchAgain: { ...anyone, input: nothing },
  /** Step 5: answers in which the checks found something, from `from` on, and people who answered more than once. */
  readReview: {
    ...anyone,
    input: () => z.object({ from: from() }),
  },
  /** Step 5: accepts an answer, or rejects it so that it does not count. Can be undone. */
  reviewAnswer: {
    ...anyone,
    input: () => z.object({ responseId: id(), accepted: z.boolean() }),
  },
} as const;
