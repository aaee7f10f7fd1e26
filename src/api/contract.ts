/** The contract between the sidebar and the script: every method, what it takes and what it gives. */
import * as z from 'zod/mini';
import { parseDate } from '../domain/dates';
import { BREAKDOWNS, GroupView, HomeView, Place, ProblemView, Progress, StepView } from './views';

const nothing = z.object({});
/** A day that the calendar has, yyyy-mm-dd. */
const day = z.string().check(z.refine((text) => parseDate(text) === text));
const shortText = z.string().check(z.maxLength(200));

export const contract = {
  /** The home page: school, campaign, eight steps, what to do next. */
  readHome: { input: nothing, output: HomeView },
  /** One step's page. */
  readStep: { input: z.object({ step: z.int().check(z.gte(1), z.lte(8)) }), output: StepView },
  /** Thiết lập: makes or mends tabs, settings, templates and triggers; may run at any time. */
  setUp: {
    input: z.object({
      school: z.optional(shortText),
      governingBody: z.optional(shortText),
      office: z.optional(shortText),
    }),
    output: z.object({ made: z.array(z.string()), problems: z.array(ProblemView) }),
  },
  /** Records that a step was done on paper or by other means, or takes that back. */
  markStep: {
    input: z.object({ step: z.int().check(z.gte(1), z.lte(8)), done: z.boolean(), date: z.optional(day) }),
    output: StepView,
  },
  /** Step 3: gives keys to new rows and lists every problem of the roster at once. */
  checkRoster: {
    input: nothing,
    output: z.object({
      graduations: z.number(),
      persons: z.number(),
      withPhone: z.number(),
      withEmail: z.number(),
      problems: z.array(ProblemView),
    }),
  },
  /** Step 4: makes the form of a campaign (call again while running), opens it and prepares each person's link. */
  openSurvey: { input: z.object({ opens: z.optional(day), closes: z.optional(day) }), output: Progress },
  /** Step 4: mails the invitations that have not gone yet, as far as time and quota allow (call again while running). */
  sendInvitations: { input: nothing, output: Progress },
  /** Step 4: pauses the sending, also where it goes on by itself. */
  pauseInvitations: { input: nothing, output: nothing },
  /** Step 5: pulls new and changed answers and matches them. */
  pullResponses: {
    input: nothing,
    output: z.object({
      pulled: z.number(),
      matched: z.number(),
      unmatched: z.number(),
      refused: z.number(),
      problems: z.array(ProblemView),
    }),
  },
  /** Step 6: calculates every indicator and writes the tab KPI. */
  updateIndicators: {
    input: nothing,
    output: z.object({ graduates: z.number(), answered: z.number(), rows: z.number() }),
  },
  /** Step 6: every indicator in every group, as it is now. */
  readIndicators: {
    input: nothing,
    output: z.object({
      indicators: z.array(z.object({ code: z.string(), label: z.string() })),
      groups: z.array(GroupView),
    }),
  },
  /** Step 6: the rows of `Danh sách` that made one number (B18). */
  readRowsBehind: {
    input: z.object({
      indicator: shortText,
      breakdown: z.enum(BREAKDOWNS),
      group: shortText,
      part: z.enum(['numerator', 'denominator']),
    }),
    output: z.object({
      rows: z.array(
        z.object({ graduationKey: z.string(), name: z.string(), className: z.string(), row: z.number() }),
      ),
    }),
  },
  /** Step 6: freezes the numbers and makes the report as .docx and Doc. */
  createReport: {
    input: nothing,
    output: z.object({ version: z.number(), url: z.string(), docxId: z.string(), documentId: z.string() }),
  },
  /** Shows a cell in the grid. */
  showPlace: { input: Place, output: nothing },
} as const;

export type Contract = typeof contract;
export type Method = keyof Contract;
export type Input<M extends Method> = z.infer<Contract[M]['input']>;
export type Output<M extends Method> = DeepReadonly<z.infer<Contract[M]['output']>>;

/** Views are values: nobody changes one after it was made. */
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** What crosses the border, as JSON text. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: z.infer<typeof ProblemView> };
