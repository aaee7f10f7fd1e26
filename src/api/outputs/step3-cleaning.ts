/** What the script gives back about a clean roster: proposals, look-alikes, classes, order, one person's history. */
import * as z from 'zod/mini';
import { DUPLICATE_GRADES, PAIR_DECISIONS } from '../../domain/roster/duplicates';
import { ProblemView } from './views';
import { kind } from '../methods/step3-cleaning';

const count = z.number();

const Side = z.object({ graduationKey: z.string(), name: z.string(), row: count, note: z.string() });

const Line = z.object({ at: z.string(), text: z.string(), note: z.string() });

const ClassPage = z.object({
  classes: count,
  confirmed: count,
  toRemind: count,
  stands: z.array(
    z.object({
      key: z.string(),
      className: z.string(),
      cohort: z.string(),
      people: count,
      withPhone: count,
      withEmail: count,
      teacher: z.string(),
      confirmedAt: z.nullable(z.string()),
      confirmedBy: z.string(),
      known: z.boolean(),
      missing: z.array(z.string()),
    }),
  ),
});

export const cleaningOutputs = {
  readProposals: z.object({
    kinds: z.array(z.object({ kind: kind(), label: z.string(), count, refused: count })),
    lines: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        className: z.string(),
        row: count,
        column: z.string(),
        before: z.string(),
        after: z.array(z.object({ column: z.string(), text: z.string() })),
        usable: z.boolean(),
      }),
    ),
    total: count,
  }),
  applyProposals: z.object({ kind: z.string(), cells: count, kept: z.array(ProblemView), unusable: count }),
  refuseProposals: z.object({ kind: z.string(), count }),
  readDuplicates: z.object({
    pairs: z.array(
      z.object({
        id: z.string(),
        grade: z.enum(DUPLICATE_GRADES),
        why: z.string(),
        sameGraduation: z.boolean(),
        first: Side,
        second: Side,
      }),
    ),
    total: count,
  }),
  settleDuplicate: z.object({
    decision: z.enum(PAIR_DECISIONS),
    name: z.string(),
    cells: count,
    removed: count,
  }),
  readClassStands: ClassPage,
  confirmClass: ClassPage,
  sortRoster: z.object({ rows: count, sorted: z.boolean() }),
  readPerson: z.object({
    name: z.string(),
    graduations: z.array(Line),
    answers: z.array(Line),
    attempts: z.array(Line),
    mails: z.array(Line),
    changes: z.array(Line),
  }),
} as const;
