/** The part of the contract that is about step 4's calls, messages and paper. */
import * as z from 'zod/mini';
import { ROUNDS } from '../../domain/collection/rounds';
import { CONTACT_OUTCOMES } from '../../domain/contacts/outcomes';
import { parseDate } from '../../domain/dates';
import { anyone } from '../method-declaration';
import { nothing, shortText } from '../inputs';

const localTime = () =>
  z
    .string()
    .check(
      z.refine(
        (text) =>
          /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(text) && parseDate(text) !== null,
      ),
    );

export const contactMethods = {
  /** Step 4: gives whoever is about to call or type in answers the number that the form's code carries. */
  beginCalls: { ...anyone, input: nothing },
  /** Step 4: the next person to call, of one class (`className`, its key) or of all; not those in `skip`. */
  readNextCall: {
    ...anyone,
    input: () =>
      z.object({
        className: z.optional(shortText()),
        skip: z.optional(z.array(shortText()).check(z.maxLength(500))),
        graduationKey: z.optional(shortText()),
      }),
  },
  /** Step 4: notes a call or a message, once a press. A refusal ends the reminders. */
  logContact: {
    ...anyone,
    input: () =>
      z.object({
        graduationKey: shortText(),
        channel: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
        outcome: z.optional(z.enum(CONTACT_OUTCOMES)),
        callBack: z.optional(localTime()),
        note: z.optional(z.string().check(z.maxLength(2000))),
        consent: z.optional(z.boolean()),
      }),
  },
  /** Step 4: messages of a round on one channel, 20 from `from` on, those not yet written to first. */
  readMessages: {
    ...anyone,
    input: () =>
      z.object({
        round: z.enum(ROUNDS),
        channel: z.optional(shortText()),
        className: z.optional(shortText()),
        from: z.optional(z.int().check(z.gte(0))),
      }),
  },
  /** Step 4: the link of a class (its key) or of the whole campaign, without anybody's code. */
  readGroupLink: {
    ...anyone,
    input: () => z.object({ className: z.optional(shortText()) }),
  },
  /** Step 4: answers against the target, who lacks most first. */
  readProgress: {
    ...anyone,
    input: () => z.object({ by: z.enum(['class', 'teacher']) }),
  },
  /** Step 5: somebody's form, marked as typed in from paper and by whom. */
  readPaperForm: {
    ...anyone,
    input: () => z.object({ graduationKey: shortText() }),
  },
} as const;
