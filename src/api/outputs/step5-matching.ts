/** What the script gives back about what a person decides of answers: whose they are, and whether they hold (step 5). */
import * as z from 'zod/mini';

export const personLine = {
  graduationKey: z.string(),
  name: z.string(),
  /** 'KT2 K59, 02/03/2003'. */
  note: z.string(),
  /** Has an answer that counts already. */
  answered: z.boolean(),
} as const;

const AnswerLine = z.object({
  responseId: z.string(),
  name: z.string(),
  className: z.string(),
  submittedAt: z.string(),
  why: z.string(),
  counts: z.boolean(),
});

/** Number of the logged action, for `undoLast`; 0 where nothing had to be changed. */
const action = z.number();

export const matchingOutputs = {
  readUnmatched: z.object({
    total: z.number(),
    answers: z.array(
      z.object({
        responseId: z.string(),
        name: z.string(),
        className: z.string(),
        birthDate: z.string(),
        contact: z.string(),
        code: z.string(),
        submittedAt: z.string(),
        candidates: z.array(z.object({ ...personLine, why: z.string() })),
      }),
    ),
  }),
  settleUnmatched: z.object({ name: z.string(), action, left: z.number() }),
  matchAgain: z.object({ matched: z.number(), left: z.number() }),
  readReview: z.object({
    total: z.number(),
    answers: z.array(AnswerLine),
    repeatedTotal: z.number(),
    repeated: z.array(z.object({ name: z.string(), answers: z.array(AnswerLine) })),
  }),
  reviewAnswer: z.object({ action }),
} as const;
