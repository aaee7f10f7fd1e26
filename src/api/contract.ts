/** The contract between the sidebar and the script: every method, what it takes and what it gives. */
import * as z from 'zod/mini';
import { anyone, asOwner, whereShared, type Declaration } from './how-it-runs';
import { PAPER_KINDS } from '../domain/papers/paper-kinds';
import { parseDate } from '../domain/dates';
import { officeNames, trialMethods } from './trial-methods';
import {
  ApprovalView,
  BREAKDOWNS,
  GroupView,
  HomeView,
  Place,
  ProblemView,
  Progress,
  Queued,
  QueueView,
  StepView,
} from './views';

const nothing = z.object({});
/** A day that the calendar has, yyyy-mm-dd. */
const day = z.string().check(z.refine((text) => parseDate(text) === text));
const shortText = z.string().check(z.maxLength(200));
const someText = z.string().check(z.minLength(1), z.maxLength(2000));
/** The plan or the report. */
const kind = z.enum(PAPER_KINDS);
const MadePaper = z.object({
  version: z.number(),
  url: z.string(),
  docxId: z.string(),
  documentId: z.string(),
  /** Said when people had changed the version before; '' otherwise. */
  notice: z.string(),
});

export const contract = {
  /** The home page: school, campaign, eight steps, what to do next. */
  readHome: { ...anyone, input: nothing, output: HomeView },
  /** One step's page. */
  readStep: { ...anyone, input: z.object({ step: z.int().check(z.gte(1), z.lte(8)) }), output: StepView },
  /** Thiết lập: makes or mends tabs, settings, templates and triggers; may run at any time. */
  setUp: {
    ...anyone,
    input: officeNames,
    output: z.object({ made: z.array(z.string()), problems: z.array(ProblemView) }),
  },
  ...trialMethods,
  /** Records that a step was done on paper or by other means, or takes that back. */
  markStep: {
    ...anyone,
    input: z.object({ step: z.int().check(z.gte(1), z.lte(8)), done: z.boolean(), date: z.optional(day) }),
    output: StepView,
  },
  /** Step 3: gives keys to new rows and lists every problem of the roster at once. */
  checkRoster: {
    ...anyone,
    input: nothing,
    output: z.object({
      graduations: z.number(),
      persons: z.number(),
      withPhone: z.number(),
      withEmail: z.number(),
      problems: z.array(ProblemView),
    }),
  },
  /** Step 3: prints form BM.CTHS.06.01 for the asked classes ('KT2 K59'), or for all; call again while running. */
  printRosters: {
    ...asOwner('In danh sách trích ngang'),
    input: z.object({ classes: z.optional(z.array(shortText).check(z.maxLength(500))) }),
    output: z.extend(Progress, {
      printed: z.number(),
      unchanged: z.number(),
      leftOut: z.number(),
      folderUrl: z.nullable(z.string()),
    }),
  },
  /** Step 4: makes the form of a campaign (call again while running), opens it and prepares each person's link. */
  openSurvey: {
    ...asOwner('Mở phiếu khảo sát'),
    input: z.object({ opens: z.optional(day), closes: z.optional(day) }),
    output: Progress,
  },
  /** Step 4: mails the invitations that have not gone yet, as far as time and quota allow (call again while running). */
  sendInvitations: { ...asOwner('Gửi email mời'), input: nothing, output: Progress },
  /** Step 4: pauses the sending, also where it goes on by itself. */
  pauseInvitations: { ...anyone, input: nothing, output: nothing },
  /** Step 5: pulls new and changed answers and matches them. */
  pullResponses: {
    ...whereShared('Lấy phản hồi mới'),
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
    ...anyone,
    input: nothing,
    output: z.object({ graduates: z.number(), answered: z.number(), rows: z.number() }),
  },
  /** Step 6: every indicator in every group, as it is now. */
  readIndicators: {
    ...anyone,
    input: nothing,
    output: z.object({
      indicators: z.array(z.object({ code: z.string(), label: z.string() })),
      groups: z.array(GroupView),
    }),
  },
  /** Step 6: the rows of `Danh sách` that made one number (B18). */
  readRowsBehind: {
    ...anyone,
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
    ...asOwner('Chốt số liệu, tạo báo cáo'),
    input: nothing,
    output: MadePaper,
  },
  /** Step 1: makes the plan as .docx and Doc, a new version each time. */
  createPlan: {
    ...asOwner('Tạo kế hoạch'),
    input: z.object({
      opens: z.optional(day),
      closes: z.optional(day),
      target: z.optional(z.int().check(z.gte(1), z.lte(100))),
      year: z.optional(z.int().check(z.gte(1990), z.lte(2200))),
    }),
    output: MadePaper,
  },
  /** Steps 2 and 7: shares the newest version with the principal and sends one mail; `again` sends another. */
  submitPaper: {
    ...asOwner('Trình Hiệu trưởng'),
    input: z.object({ kind, again: z.optional(z.boolean()) }),
    output: z.object({ paper: z.string(), to: z.string(), mail: z.enum(['đã gửi', 'chưa rõ']) }),
  },
  /** Steps 2 and 7: where the newest version stands, its comments, evidence; null before the first version. */
  readApproval: { ...anyone, input: z.object({ kind }), output: z.nullable(ApprovalView) },
  /** Steps 2 and 7: records an approval given by a comment or on signed paper. */
  recordApproval: {
    ...asOwner('Ghi nhận phê duyệt'),
    input: z.object({
      kind,
      how: z.enum(['comment', 'paper']),
      date: z.optional(day),
      note: z.optional(someText),
    }),
    output: z.object({
      paper: z.string(),
      state: z.string(),
      approver: z.string(),
      open: z.number(),
      hash: z.string(),
    }),
  },
  /** Steps 2 and 7: back to a draft, with reasons. */
  returnPaper: {
    ...anyone,
    input: z.object({ kind, reason: someText }),
    output: z.object({ paper: z.string(), state: z.string() }),
  },
  /** Steps 2 and 7: issues the approved Doc; number and date may follow by a second call, `anyway` passes over warnings. */
  issuePaper: {
    ...asOwner('Ban hành'),
    input: z.object({
      kind,
      number: z.optional(z.int().check(z.gte(1), z.lte(99999))),
      date: z.optional(day),
      signer: z.optional(shortText),
      anyway: z.optional(z.boolean()),
    }),
    output: z.object({
      paper: z.string(),
      state: z.string(),
      number: z.nullable(z.number()),
      date: z.string(),
      url: z.string(),
      docxId: z.string(),
      pdfId: z.string(),
    }),
  },
  /** Shows a cell in the grid. */
  showPlace: { ...anyone, input: Place, output: nothing },
  /** How far queued actions are: the one of that number, or the newest. */
  readQueue: { ...anyone, input: z.object({ number: z.optional(z.int()) }), output: QueueView },
  /** Takes a queued action back while it waits. */
  cancelQueued: { ...anyone, input: z.object({ number: z.int() }), output: QueueView },
  /** Bàn giao, by the office account: shares forms and files with the one who takes over. */
  handOver: { ...anyone, input: z.object({ to: shortText }), output: z.object({ shared: z.number() }) },
  /** Bàn giao, by the one who takes over: folder, trigger and templates anew, and the account's name. */
  acceptHandOver: { ...anyone, input: nothing, output: z.object({ made: z.array(z.string()) }) },
  /** Declares a copied workbook to be one of its own. */
  declareNew: { ...anyone, input: nothing, output: z.object({ made: z.array(z.string()) }) },
} as const satisfies Record<string, Declaration>;

export type Contract = typeof contract;
export type Method = keyof Contract;
export type Input<M extends Method> = z.infer<Contract[M]['input']>;
export type Output<M extends Method> = DeepReadonly<z.infer<Contract[M]['output']>>;

/** The methods that may be queued. */
export type OwnersMethod = {
  [M in Method]: Contract[M]['runs'] extends 'anyone' ? never : M;
}[Method];
/** What a call gives: the method's own output, or for an owner's method that it was queued. */
export type Reply<M extends Method> = Output<M> | (M extends OwnersMethod ? z.infer<typeof Queued> : never);

/** The schema of what a call gives. */
export const replyOf = ({ runs, output }: Declaration): z.ZodMiniType =>
  runs === 'anyone' ? output : z.union([output, Queued]);

/** Views are values: nobody changes one after it was made. */
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** What crosses the border, as JSON text. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: z.infer<typeof ProblemView> };
