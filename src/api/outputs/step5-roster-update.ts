/** What the script gives back about what the answers bring into the roster. */
import * as z from 'zod/mini';
import { ProblemView } from './views';
import { column } from '../methods/step5-roster-update';

const Spelling = z.object({ text: z.string(), count: z.number() });

export const rosterUpdateOutputs = {
  readWriteBack: z.object({
    columns: z.array(
      z.object({ column: column(), label: z.string(), filled: z.number(), replaced: z.number() }),
    ),
    changes: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        className: z.string(),
        column: z.string(),
        before: z.string(),
        after: z.string(),
        answeredAt: z.string(),
      }),
    ),
    total: z.number(),
    until: z.string(),
  }),
  applyWriteBack: z.object({ cells: z.number(), kept: z.array(ProblemView) }),
  readEmployers: z.object({
    groups: z.array(z.object({ name: z.string(), spellings: z.array(Spelling), certain: z.boolean() })),
    total: z.number(),
    largest: z.array(Spelling),
  }),
  mergeEmployers: z.object({ groups: z.number(), spellings: z.number() }),
} as const;
