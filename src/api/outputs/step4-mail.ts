/** What the script gives back about step 4's mails and those who have not answered. */
import * as z from 'zod/mini';
import { ROUNDS } from '../../domain/collection/rounds';
import { nothing } from '../inputs';
import { personLine } from './step5-matching';
import { ProblemView, Progress } from './views';

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
  /** The newest mail, call or message and what became of it, or ''. */
  lastContact: z.string(),
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

export const TroubleLine = z.object({
  /** '' where nobody of the roster is meant. */
  graduationKey: z.string(),
  name: z.string(),
  note: z.string(),
  /** What takes it back (an address, a graduation key), or ''. */
  undo: z.string(),
});

export const mailOutputs = {
  readUnanswered: z.object({ groups: z.array(Group), people: z.array(Person), total: z.number() }),
  readMailPlan: MailPlan,
  sendTestMail: z.object({ to: z.string() }),
  readMailTrouble: z.object({
    unclear: z.array(TroubleLine),
    failed: z.array(TroubleLine),
    broken: z.array(TroubleLine),
    optedOut: z.array(TroubleLine),
    /** Opt-outs that name nobody whom the program knows. */
    unknown: z.array(TroubleLine),
  }),
  markAddresses: z.object({ marked: z.number(), already: z.number(), unknown: z.array(z.string()) }),
  recordConsent: z.object({ name: z.string(), changed: z.number() }),
  findGraduates: z.object({ people: z.array(z.object(personLine)), total: z.number() }),
  showGraduate: nothing(),
} as const;
