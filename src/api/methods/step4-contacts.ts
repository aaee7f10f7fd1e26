/** The part of the contract that is about step 4's calls, messages and paper. */
import * as z from 'zod/mini';
import { ROUNDS } from '../../domain/collection/rounds';
import { OUTCOMES } from '../../domain/contacts/outcomes';
import { parseDate } from '../../domain/dates';
import { anyone } from '../how-it-runs';
import { nothing, shortText } from '../inputs';
import { ProblemView } from '../views';

const localTime = z
  .string()
  .check(
    z.refine(
      (text) => /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(text) && parseDate(text) !== null,
    ),
  );

const CallCard = z.object({
  graduationKey: z.string(),
  name: z.string(),
  className: z.string(),
  phone: z.string(),
  tel: z.string(),
  /** '' where there is none. */
  zalo: z.string(),
  facebook: z.string(),
  form: z.string(),
  /** What was promised and is due, in words or ''. */
  callBack: z.string(),
  tried: z.array(z.string()),
  script: z.string(),
});

const Message = z.object({
  graduationKey: z.string(),
  name: z.string(),
  className: z.string(),
  text: z.string(),
  link: z.string(),
  /** Opens the chat, or ''. */
  open: z.string(),
  note: z.string(),
  written: z.boolean(),
});

const ProgressLine = z.object({
  name: z.string(),
  cases: z.number(),
  complete: z.number(),
  partial: z.number(),
  refused: z.number(),
  /** Complete answers that lack to the target. */
  missing: z.number(),
  contacted: z.nullable(z.number()),
  refusal: z.nullable(z.number()),
});

export const contactMethods = {
  /** Step 4: gives whoever is about to call or type in answers the number that the form's code carries. */
  beginCalls: { ...anyone, input: nothing, output: nothing },
  /** Step 4: the next person to call, of one class (`className`, its key) or of all; not those in `skip`. */
  readNextCall: {
    ...anyone,
    input: z.object({
      className: z.optional(shortText),
      skip: z.optional(z.array(shortText).check(z.maxLength(500))),
      graduationKey: z.optional(shortText),
    }),
    output: z.object({
      classes: z.array(z.object({ key: z.string(), label: z.string(), left: z.number() })),
      left: z.number(),
      later: z.number(),
      wrong: z.array(z.object({ graduationKey: z.string(), name: z.string(), note: z.string() })),
      withoutPhone: z.number(),
      person: z.nullable(CallCard),
      suggested: z.string(),
    }),
  },
  /** Step 4: notes a call or a message, once a press. A refusal ends the reminders. */
  logContact: {
    ...anyone,
    input: z.object({
      graduationKey: shortText,
      channel: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
      outcome: z.optional(z.enum(OUTCOMES)),
      callBack: z.optional(localTime),
      note: z.optional(z.string().check(z.maxLength(2000))),
      consent: z.optional(z.boolean()),
    }),
    output: z.object({ name: z.string(), added: z.boolean() }),
  },
  /** Step 4: messages of a round on one channel, 20 from `from` on, those not yet written to first. */
  readMessages: {
    ...anyone,
    input: z.object({
      round: z.enum(ROUNDS),
      channel: z.optional(shortText),
      className: z.optional(shortText),
      from: z.optional(z.int().check(z.gte(0))),
    }),
    output: z.object({
      channels: z.array(z.string()),
      channel: z.string(),
      classes: z.array(z.object({ key: z.string(), label: z.string() })),
      people: z.array(Message),
      total: z.number(),
      left: z.number(),
      problems: z.array(ProblemView),
    }),
  },
  /** Step 4: the link of a class (its key) or of the whole campaign, without anybody's code. */
  readGroupLink: {
    ...anyone,
    input: z.object({ className: z.optional(shortText) }),
    output: z.object({
      label: z.string(),
      link: z.string(),
      text: z.string(),
      poster: z.object({ school: z.string(), heading: z.string(), lines: z.array(z.string()) }),
    }),
  },
  /** Step 4: answers against the target, who lacks most first. */
  readProgress: {
    ...anyone,
    input: z.object({ by: z.enum(['class', 'teacher']) }),
    output: z.object({
      target: z.number(),
      all: z.nullable(ProgressLine),
      groups: z.array(ProgressLine),
    }),
  },
  /** Step 5: somebody's form, marked as typed in from paper and by whom. */
  readPaperForm: {
    ...anyone,
    input: z.object({ graduationKey: shortText }),
    output: z.object({
      name: z.string(),
      className: z.string(),
      link: z.string(),
      answered: z.boolean(),
    }),
  },
} as const;
