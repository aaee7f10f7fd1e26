/** What home, the step pages, the network and the trial show, and the shapes that many calls share, as schemas. */
import * as z from 'zod/mini';
import { PANELS } from '../../domain/office/panels';
import { TRIAL_HINTS } from '../../domain/trial/trial';
import { ALL_BREAKDOWNS } from '../../domain/indicators/breakdowns';
import { place } from '../inputs';
import { ApprovalView } from './approval-view';

export const ProblemView = z.object({
  code: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.unknown()),
  place: z.optional(place()),
});

/** A long action: `running` asks to be called again, `done` has ended. */
export const Progress = z.object({
  state: z.enum(['running', 'done', 'paused']),
  /** What is being done, in Vietnamese: 'Đang gửi'. */
  label: z.string(),
  done: z.number(),
  total: z.number(),
  /** The day it will finish, yyyy-mm-dd, when it takes more than one. */
  finishes: z.optional(z.string()),
  /** Of what is paused: the dispatcher goes on with it when there is quota again, and needs no press. */
  goesOn: z.optional(z.boolean()),
  /** The method that pauses it, where it goes on without the sidebar. */
  pause: z.optional(z.string()),
});

/** An owner's action that somebody else pressed: the office account carries it out; `readQueue` tells how far it is. */
export const Queued = z.object({
  state: z.literal('queued'),
  /** The row in `Hàng chờ`. */
  number: z.number(),
  /** What to tell the person who pressed. */
  message: z.string(),
});

export const QueueView = z.object({
  rows: z.array(
    z.object({
      number: z.number(),
      method: z.string(),
      /** What people call it. */
      action: z.string(),
      askedBy: z.string(),
      askedAt: z.string(),
      state: z.enum(['waiting', 'working', 'done', 'failed', 'cancelled']),
      progress: z.nullable(z.object({ label: z.string(), done: z.number(), total: z.number() })),
      outcome: z.string(),
      /** What the method gave, once it is done and where it is short. */
      result: z.optional(z.unknown()),
    }),
  ),
});

export const STEP_STATES = ['done', 'doing', 'attention', 'todo'] as const;

const BoardStep = z.object({
  number: z.number(),
  title: z.string(),
  state: z.enum(STEP_STATES),
  /** What is left in a few words: '14 việc', '71%', or ''. */
  note: z.string(),
  /** Người chịu trách nhiệm. */
  owner: z.string(),
  /** The day it was last brought forward, dd/mm/yyyy or ''. */
  date: z.string(),
  /** Where its paper opens, or ''. */
  document: z.string(),
  /** What it still lacks, a few words each. */
  missing: z.array(z.string()),
});

const Todo = z.object({ text: z.string(), button: z.string(), step: z.number() });

const CampaignView = z.object({
  code: z.string(),
  title: z.string(),
  opens: z.string(),
  closes: z.string(),
  /** People of the campaign, and those with an answer that counts. */
  targets: z.number(),
  answered: z.number(),
  /** All campaigns of the workbook, the newest first, where it has several. */
  all: z.array(z.object({ code: z.string(), title: z.string() })),
});

/** The line *Hoàn tác*: the last action, and why it cannot be undone when it cannot. */
const UndoLine = z.object({
  /** Its number in the log, for `undoLast`. */
  number: z.number(),
  action: z.string(),
  at: z.string(),
  undoable: z.boolean(),
  reason: z.string(),
});

/** What an undo changes or would change; `kept` are cells that people have edited since. */
export const changeCounts = {
  cells: z.number(),
  added: z.number(),
  removed: z.number(),
  kept: z.array(ProblemView),
} as const;

export const UndoPreview = z.extend(UndoLine, changeCounts);

export const HomeView = z.object({
  school: z.string(),
  /** False until Thiết lập has run. */
  ready: z.boolean(),
  /** The program is newer than the tabs: Thiết lập brings them up to date. */
  outdated: z.boolean(),
  campaign: z.nullable(CampaignView),
  steps: z.array(BoardStep),
  /** What falls to whoever reads: as what, and which steps; nothing of somebody unknown (S1.4). */
  mine: z.object({
    parts: z.array(z.string()),
    responsible: z.array(z.number()),
    supports: z.array(z.number()),
  }),
  /** Three at most. */
  todo: z.array(Todo),
  /** Answers of people outside that whoever reads has not seen yet. */
  formNews: z.number(),
  /** What goes on by itself, and the step it belongs to. */
  running: z.nullable(z.object({ step: z.number(), progress: Progress })),
  undo: z.nullable(UndoLine),
});

export const ProblemGroup = z.object({
  label: z.string(),
  count: z.number(),
  problems: z.array(ProblemView),
});

/** One thing that can be pressed, with its fields and its question. */
export const StepActionView = z.object({
  method: z.string(),
  label: z.string(),
  /** What the call takes besides the fields, e.g. `{"step": 1, "done": true}`. */
  input: z.optional(z.record(z.string(), z.unknown())),
  /** Asked before it runs: 'Kế hoạch chưa ban hành. Vẫn gửi?' */
  confirm: z.optional(z.string()),
  /** Opens a panel in place of running at once. */
  panel: z.optional(z.enum(PANELS)),
  /** Stands under *Khác*; the first action that is not rare is the blue button. */
  rare: z.optional(z.boolean()),
  /** Stands below the blue button, not under *Khác*. */
  beside: z.optional(z.boolean()),
  /** Fields to fill in before it runs. */
  fields: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      kind: z.enum(['date', 'text', 'number', 'file']),
      value: z.string(),
    }),
  ),
});

/** What every step page has; the numbers of a step stand in `facts`, ready to read. */
export const StepView = z.object({
  number: z.number(),
  title: z.string(),
  state: z.enum(STEP_STATES),
  /** Người chịu trách nhiệm. */
  owner: z.string(),
  /** Phối hợp, nhận thông tin; '' where nobody is named. */
  supports: z.string(),
  informed: z.string(),
  date: z.string(),
  missing: z.array(z.string()),
  /** Terms of the procedure and of this page, each in a line: 'GVCN: Giáo viên chủ nhiệm'. */
  terms: z.array(z.string()),
  /** Nội dung, from the procedure's step table. */
  content: z.string(),
  /** Mẫu/tên hồ sơ. */
  forms: z.string(),
  /** Three lines: Hướng dẫn. */
  guide: z.array(z.string()),
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  problems: z.array(ProblemGroup),
  /** What can be pressed; the first is the blue button. */
  actions: z.array(StepActionView),
  links: z.array(z.object({ label: z.string(), url: z.string() })),
  /** The ways to panels, a row each. */
  panels: z.array(z.object({ panel: z.enum(PANELS), label: z.string(), note: z.string() })),
  /** What goes on by itself, also with the sidebar closed. */
  running: z.nullable(Progress),
  /** Steps 2 and 7, once there is a paper. */
  approval: z.optional(ApprovalView),
});

/** The counts of one group by indicator code. */
export const GroupView = z.object({
  breakdown: z.enum(ALL_BREAKDOWNS),
  group: z.string(),
  major: z.nullable(z.string()),
  graduates: z.number(),
  answered: z.number(),
  counts: z.record(z.string(), z.object({ numerator: z.number(), denominator: z.number() })),
});

/** The strip of first use (UX 14): `starting` and `ending` were cut short and wait to be gone on with. */
export const TrialView = z.object({
  state: z.enum(['off', 'starting', 'on', 'ending']),
  /** What is still to be tried, and the step where it is done. */
  hints: z.array(
    z.object({ hint: z.enum(TRIAL_HINTS), label: z.string(), text: z.string(), step: z.number() }),
  ),
});
