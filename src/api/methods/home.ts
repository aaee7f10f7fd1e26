/** The part of the contract that is about the home page, the step pages and Thiết lập. */
import * as z from 'zod/mini';
import { anyone } from '../method-declaration';
import { day, nothing, shortText, officeNames, place } from '../inputs';

export const homeMethods = {
  /** The home page: school, campaign, eight steps, what to do next. */
  readHome: { ...anyone, input: nothing },
  /** One step's page. */
  readStep: { ...anyone, input: () => z.object({ step: z.int().check(z.gte(1), z.lte(8)) }) },
  /** Thiết lập: makes or mends tabs, settings, templates and triggers; may run at any time. */
  setUp: {
    ...anyone,
    input: officeNames,
  },
  /** Records that a step was done on paper or by other means, or takes that back. */
  markStep: {
    ...anyone,
    input: () =>
      z.object({ step: z.int().check(z.gte(1), z.lte(8)), done: z.boolean(), date: z.optional(day()) }),
  },
  /** The last action and what undoing it would change; null when there is nothing to undo. */
  readUndo: { ...anyone, input: nothing },
  /** Undoes the action of that number in the log, if it is the last one; later edits by hand stay and are listed. */
  undoLast: {
    ...anyone,
    input: () => z.object({ number: z.int().check(z.gte(1)) }),
  },
  /** Việc của tôi: what falls to whoever opens the sidebar; of somebody unknown, what they may name as their unit. */
  readOwnWork: { ...anyone, input: nothing },
  /** Notes to which unit whoever presses belongs. */
  nameMyself: {
    ...anyone,
    input: () => z.object({ unit: shortText().check(z.minLength(1)), name: z.optional(shortText()) }),
  },
  /** Shows a cell in the grid. */
  showPlace: { ...anyone, input: place },
} as const;
