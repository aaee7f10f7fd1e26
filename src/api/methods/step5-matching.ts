/** The part of the contract that is about what a person decides of answers: whose they are, and whether they hold (step 5). */
import * as z from 'zod/mini';
import { anyone } from '../how-it-runs';
import { shortText } from '../inputs';

const from = z.optional(z.int().check(z.gte(0)));
const id = z.string().check(z.minLength(1), z.maxLength(200));

const personLine = {
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

export const matchingMethods = {
  /** Step 5: twenty answers that wait to be matched, from `from` on, each with at most three candidates and why. */
  readUnmatched: {
    ...anyone,
    input: z.object({ from }),
    output: z.object({
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
  },
  /** Step 5: whose the answer is; null: nobody's of the campaign. Can be undone. */
  settleUnmatched: {
    ...anyone,
    input: z.object({ responseId: id, graduationKey: z.nullable(id) }),
    output: z.object({ name: z.string(), action, left: z.number() }),
  },
  /** Step 5: graduates of the campaign by words of name, class or student code, without marks. */
  searchGraduates: {
    ...anyone,
    input: z.object({ text: shortText }),
    output: z.object({ people: z.array(z.object(personLine)), total: z.number() }),
  },
  /** Step 5: answers in which the checks found something, from `from` on, and people who answered more than once. */
  readReview: {
    ...anyone,
    input: z.object({ from }),
    output: z.object({
      total: z.number(),
      answers: z.array(AnswerLine),
      repeatedTotal: z.number(),
      repeated: z.array(z.object({ name: z.string(), answers: z.array(AnswerLine) })),
    }),
  },
  /** Step 5: accepts an answer, or rejects it so that it does not count. Can be undone. */
  reviewAnswer: {
    ...anyone,
    input: z.object({ responseId: id, accepted: z.boolean() }),
    output: z.object({ action }),
  },
} as const;
