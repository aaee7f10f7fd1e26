/**
 * What each workflow that writes may cost in service calls: one line a workflow, a sum of constants and of numbers for each
 * unit of its work, never of the size of the college alone. Executions are counted too: a long action that works in
 * presses of 20 seconds reads its tabs anew in each.
 */
import type { Work } from './campaign';

export interface Budget {
  /** Calls of the first execution. */
  readonly once: number;
  /** Calls more for each unit of work; `presses` for each execution after the first. */
  readonly each?: Readonly<Partial<Record<keyof Work, number>>>;
}

const constant = (once: number): Budget => ({ once });

/** By name in the contract; `onClock` is an idle run of the dispatcher. */
export const budgets: Readonly<Record<string, Budget>> = {
  setUp: constant(2400),
  checkRoster: constant(120),
  repairRoster: constant(200),
  undoLast: constant(200),
  markStep: constant(170),
  printRosters: { once: 100, each: {} },
  createPlan: constant(190),
  submitPaper: constant(185),
  returnPaper: constant(110),
  recordApproval: constant(140),
  issuePaper: constant(230),
  openSurvey: { once: 300, each: {} },
  sendInvitations: { once: 100, each: {} },
  pauseInvitations: constant(8),
  pullResponses: { once: 400, each: {} },
  updateIndicators: constant(200),
  createReport: { once: 270, each: {} },
  cancelQueued: constant(100),
  handOver: constant(130),
  acceptHandOver: constant(185),
  declareNew: constant(2100),
  startTrial: constant(3900),
  followHint: constant(45),
  endTrial: constant(800),
  onClock: constant(60),
};

/** The calls that a workflow may make for its work. */
export const allowed = ({ once, each = {} }: Budget, work: Work): number =>
  Object.entries(each).reduce((sum, [unit, calls]) => {
    // Keys of a budget are keys of a work.
    const amount = work[unit as keyof Work] ?? 0;
    return sum + calls * (unit === 'presses' ? amount - 1 : amount);
  }, once);
