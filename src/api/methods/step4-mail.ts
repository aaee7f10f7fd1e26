/** The part of the contract that is about step 4's mails and those who have not answered. */
import * as z from 'zod/mini';
import { UNANSWERED_BY } from '../../domain/collection/unanswered';
import { anyone } from '../how-it-runs';
import { nothing, shortText } from '../inputs';

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
  /** Shows somebody's row in `Danh sách`, wherever it stands by now. */
  showGraduate: { ...anyone, input: z.object({ graduationKey: shortText }), output: nothing },
} as const;
