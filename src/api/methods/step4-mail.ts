/** The part of the contract that is about step 4's mails and those who have not answered. */
import * as z from 'zod/mini';
import { UNANSWERED_BY } from '../../domain/collection/unanswered';
import { PURPOSES } from '../../domain/collection/consents';
import { ROUNDS } from '../../domain/collection/rounds';
import { anyone } from '../method-declaration';
import { nothing, shortText } from '../inputs';

export const mailMethods = {
  /** Step 4: who has not answered, who lacks most first; with `group` (a key) that group's people, 50 from `from` on. */
  readUnanswered: {
    ...anyone,
    input: () =>
      z.object({
        by: z.enum(UNANSWERED_BY),
        group: z.optional(shortText()),
        from: z.optional(z.int().check(z.gte(0))),
      }),
  },
  /** Step 4: a round of mails before it goes; without `round` the one that comes next. */
  readMailPlan: { ...anyone, input: () => z.object({ round: z.optional(z.enum(ROUNDS)) }) },
  /** Step 4: the round's first letter to whoever presses, marked as a test; it counts nowhere. */
  sendTestMail: {
    ...anyone,
    input: () => z.object({ round: z.enum(ROUNDS) }),
  },
  /** Step 4: mails of unknown fate, failed ones, broken addresses, opt-outs. */
  readMailTrouble: {
    ...anyone,
    input: nothing,
  },
  /** Step 4: marks the addresses in a pasted text as broken, or with `broken: false` as good again. */
  markAddresses: {
    ...anyone,
    input: () => z.object({ text: z.string().check(z.maxLength(100_000)), broken: z.boolean() }),
  },
  /** Writes down that somebody withdraws consents, or gives them (again). */
  recordConsent: {
    ...anyone,
    input: () =>
      z.object({
        graduationKey: shortText(),
        purposes: z.array(z.enum(PURPOSES)).check(z.minLength(1)),
        withdrawn: z.boolean(),
      }),
  },
  /** People of the roster or of the campaign by words of name, class, code, telephone or address; eight at most, and how many. */
  findGraduates: {
    ...anyone,
    input: () => z.object({ text: shortText(), among: z.optional(z.enum(['roster', 'campaign'])) }),
  },
  /** Shows somebody's row in `Danh sách`, wherever it stands by now. */
  showGraduate: { ...anyone, input: () => z.object({ graduationKey: shortText() }) },
} as const;
