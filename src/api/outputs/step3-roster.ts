/** What the script gives back about step 3, the roster. */
import * as z from 'zod/mini';
import { personLine } from './step5-matching';
import { ProblemView, Progress } from './views';

const counts = {
  added: z.number(),
  changed: z.number(),
  kept: z.number(),
  refused: z.number(),
};

export const rosterOutputs = {
  openImport: z.object({}),
  stageImport: z.object({ staged: z.number() }),
  previewImport: z.object({
    ...counts,
    classes: z.array(z.string()),
    repairs: z.array(z.object({ label: z.string(), count: z.number() })),
    problems: z.array(ProblemView),
    differing: z.number(),
    differences: z.array(ProblemView),
  }),
  importRows: z.object({ ...counts, classes: z.number() }),
  dropImport: z.object({ dropped: z.number() }),
  repairRoster: z.object({
    repaired: z.number(),
    kinds: z.array(z.object({ label: z.string(), count: z.number() })),
    kept: z.array(ProblemView),
  }),
  checkRoster: z.object({
    graduations: z.number(),
    persons: z.number(),
    withPhone: z.number(),
    withEmail: z.number(),
    problems: z.array(ProblemView),
  }),
  openDayForm: z.extend(Progress, { formUrl: z.nullable(z.string()), posterUrl: z.nullable(z.string()) }),
  pullDayForm: z.object({ pulled: z.number(), matched: z.number(), waiting: z.number() }),
  readDayForm: z.object({
    year: z.nullable(z.number()),
    nextYear: z.number(),
    formUrl: z.string(),
    posterUrl: z.string(),
    people: z.number(),
    declared: z.number(),
    refused: z.number(),
    classes: z.array(z.object({ name: z.string(), people: z.number(), declared: z.number() })),
    waitingTotal: z.number(),
    waiting: z.array(
      z.object({
        responseId: z.string(),
        name: z.string(),
        note: z.string(),
        candidates: z.array(z.object({ ...personLine, why: z.string() })),
      }),
    ),
  }),
  settleDayEntry: z.object({ name: z.string(), left: z.number() }),
  printRosters: z.extend(Progress, {
    printed: z.number(),
    unchanged: z.number(),
    leftOut: z.number(),
    folderUrl: z.nullable(z.string()),
  }),
  pausePrinting: z.object({}),
} as const;
