/** The part of the contract that is about step 4's mails and those who have not answered. */
import * as z from 'zod/mini';
import { UNANSWERED_BY } from '../../domain/collection/unanswered';
import { PURPOSES } from '../../domain/collection/consents';
import { ROUNDS } from '../../domain/collection/rounds';
import { anyone } from '../how-it-runs';
import { nothing, shortText } from '../inputs';
import { ProblemView, Progress } from '../views';

const Group = z.object({
  key: z.string(),
  label: z.string(),
  /** The class's teacher, or the teacher's classes. */
  note: z.string(),
  targets: z.number(),
  answered: z.number(),
  refused: z.number(),
  /** Neither answered nor refused. */
  unanswered: z.number(),
});

const Person = z.object({
  graduationKey: z.string(),
  name: z.string(),
  className: z.string(),
  phone: z.string(),
  email: z.string(),
  /** The newest mail and what became of it, or ''. */
  mail: z.string(),
});

const Counted = z.object({ label: z.string(), count: z.number() });

const MailPlan = z.object({
  round: z.enum(ROUNDS),
  rounds: z.array(
    z.object({ round: z.enum(ROUNDS), label: z.string(), waiting: z.number(), sent: z.number() }),
  ),
  waiting: z.number(),
  /** Why the others of the campaign get none. */
  leftOut: z.array(Counted),
  /** The first mail as it will look. */
  first: z.nullable(z.object({ to: z.string(), name: z.string(), subject: z.string(), body: z.string() })),
  /** When the last mail goes, and what is quicker, in words or ''. */
  takes: z.string(),
  advice: z.string(),
  warnings: z.array(z.string()),
  problems: z.array(ProblemView),
  failed: z.number(),
  unclear: z.number(),
  /** What a retry takes for `retryBefore`. */
  asOf: z.string(),
  testTo: z.string(),
  /** What goes on by itself. */
  running: z.nullable(Progress),
});

const Trouble = z.object({
  /** '' where nobody of the roster is meant. */
  graduationKey: z.string(),
  name: z.string(),
  note: z.string(),
  /** What takes it back (an address, a graduation key), or ''. */
  undo: z.string(),
});

export const mailMethods = {
  /** Step 4: who has not answered, who lacks most first; with `group` (a key) that group's people, 50 from `from` on. */
  readUnanswered: {
    ...anyone,
    input: z.object({
      by: z.enum(UNANSWERED_BY),
      group: z.optional(shortText),
      from: z.optional(z.int().check(z.gte(0))),
    }),
    output: z.object({ groups: z.array(Group), people: z.array(Person), total: z.number() }),
  },
  /** Step 4: a round of mails before it goes; without `round` the one that comes next. */
  readMailPlan: { ...anyone, input: z.object({ round: z.optional(z.enum(ROUNDS)) }), output: MailPlan },
  /** Step 4: the round's first letter to whoever presses, marked as a test; it counts nowhere. */
  sendTestMail: {
    ...anyone,
    input: z.object({ round: z.enum(ROUNDS) }),
    output: z.object({ to: z.string() }),
  },
  /** Step 4: mails of unknown fate, failed ones, broken addresses, opt-outs. */
  readMailTrouble: {
    ...anyone,
    input: nothing,
    output: z.object({
      unclear: z.array(Trouble),
      failed: z.array(Trouble),
      broken: z.array(Trouble),
      optedOut: z.array(Trouble),
      /** Opt-outs that name nobody whom the program knows. */
      unknown: z.array(Trouble),
    }),
  },
  /** Step 4: marks the addresses in a pasted text as broken, or with `broken: false` as good again. */
  markAddresses: {
    ...anyone,
    input: z.object({ text: z.string().check(z.maxLength(100_000)), broken: z.boolean() }),
    output: z.object({ marked: z.number(), already: z.number(), unknown: z.array(z.string()) }),
  },
  /** Writes down that somebody withdraws consents, or gives them (again). */
  recordConsent: {
    ...anyone,
    input: z.object({
      graduationKey: shortText,
      purposes: z.array(z.enum(PURPOSES)).check(z.minLength(1)),
      withdrawn: z.boolean(),
    }),
    output: z.object({ name: z.string(), changed: z.number() }),
  },
  /** People by words of name, class, student code, telephone or address; eight at most, and how many there are. */
  findGraduates: {
    ...anyone,
    input: z.object({ text: shortText }),
    output: z.object({ people: z.array(Trouble), total: z.number() }),
  },
  /** Shows somebody's row in `Danh sách`, wherever it stands by now. */
  showGraduate: { ...anyone, input: z.object({ graduationKey: shortText }), output: nothing },
} as const;
