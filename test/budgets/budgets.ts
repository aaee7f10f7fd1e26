/**
 * What each workflow that writes may cost in service calls: one line a workflow, a sum of constants and of numbers for each
 * unit of its work, never of the size of the college alone. Executions are counted too: a long action that works in
 * presses of 20 seconds reads its tabs anew in each.
 */
import type { Work } from './desk';

export interface Budget {
  /** Calls of the first execution. */
  readonly once: number;
  /** Calls more for each unit of work; `presses` for each execution after the first. */
  readonly each?: Readonly<Partial<Record<keyof Work, number>>>;
}

const constant = (once: number): Budget => ({ once });

/** By name in the contract; `onClock` is an idle run of the dispatcher. */
export const budgets: Readonly<Record<string, Budget>> = {
  // Each column is stamped, dressed and given its width.
  setUp: { once: 150, each: { columns: 9.5 } },
  checkRoster: constant(130),
  // Cells near each other are written in one block: the more there are, the fewer calls each.
  repairRoster: { once: 190, each: { cells: 0.25 } },
  // A cell is written by itself where its neighbours stay as they are.
  applyProposals: { once: 195, each: { cells: 1.4 } },
  // The first decision makes the tab.
  refuseProposals: constant(380),
  settleDuplicate: constant(135),
  confirmClass: constant(150),
  sortRoster: constant(90),
  undoLast: { once: 165, each: { cells: 0.25 } },
  // However many rows: a page is one block, the import one action.
  stageImport: constant(120),
  importRows: constant(270),
  dropImport: constant(105),
  markStep: constant(170),
  // A form of some fifteen items, a template, a poster.
  openDayForm: constant(560),
  pullDayForm: { once: 200, each: { answers: 35 } },
  settleDayEntry: constant(150),
  printRosters: { once: 140, each: { classes: 14, classLooks: 1, presses: 115 } },
  createPlan: constant(190),
  submitPaper: constant(185),
  returnPaper: constant(110),
  recordApproval: constant(140),
  issuePaper: constant(230),
  // Three codes to each random draw of Utilities.
  openSurvey: { once: 250, each: { questions: 20, codes: 0.36, presses: 120 } },
  sendInvitations: { once: 700, each: { mails: 3.6, presses: 225 } },
  pauseInvitations: constant(7),
  setSurveyDays: constant(170),
  sendTestMail: constant(120),
  markAddresses: constant(140),
  recordConsent: constant(155),
  // What the form has said so far is pulled before its questions change.
  updateForm: { once: 400, each: { questions: 20, answers: 80 } },
  closeSurvey: constant(180),
  reopenSurvey: constant(165),
  saveCampaign: constant(190),
  chooseCampaign: constant(150),
  beginCalls: constant(100),
  logContact: constant(370),
  // A file found or made, laid out, shared, mailed; its row noted before and after the mail.
  sendCallBooks: { once: 450, each: { classes: 80, presses: 155 } },
  // Three calls for each answered question of an answer; Google answers them from what it has sent already.
  pullResponses: { once: 500, each: { answers: 80, answerPages: 160 } },
  settleUnmatched: constant(200),
  matchAgain: constant(150),
  reviewAnswer: constant(140),
  // Runs of neighbouring cells are written together.
  applyWriteBack: { once: 265, each: { cells: 0.3 } },
  // With the tab that the first merge makes.
  mergeEmployers: constant(300),
  // With the tab that the first draw makes.
  drawRecalls: constant(385),
  enterRecall: constant(100),
  recordDataRequest: constant(375),
  closeDataRequest: constant(100),
  // Every tab where somebody's contact may stand is looked at.
  erasePerson: constant(700),
  // With the tabs of units and duties and their first rows.
  switchGroup: constant(520),
  addToRegister: constant(340),
  markDuty: constant(122),
  updateIndicators: constant(200),
  createReport: { once: 340, each: { classes: 1 } },
  // With its template, which is put into Drive at the first use.
  createDocument: constant(200),
  // Three of the templates are put into Drive at the first check.
  checkTemplates: constant(100),
  // With the tab that the first one makes.
  addSolution: constant(300),
  setSolutionState: constant(100),
  cancelQueued: constant(100),
  handOver: constant(130),
  acceptHandOver: constant(185),
  // The stamps of every column are looked at.
  declareNew: { once: 150, each: { columns: 7.5 } },
  // Thiết lập, the samples and their survey.
  startTrial: { once: 1650, each: { columns: 9.5 } },
  followHint: constant(48),
  endTrial: constant(960),
  // Every question of a form and every answered question of an answer is asked for; see pullResponses.
  backUp: { once: 1650, each: { files: 60, answers: 80 } },
  checkBackup: { once: 160, each: { files: 7 } },
  // With the tabs that the first ones make.
  addRecipient: constant(330),
  publishReport: { once: 620, each: { mails: 75 } },
  acknowledgeCopy: constant(130),
  // Drive is asked for the file and its folder; saved, locked, read back.
  archiveCampaign: { once: 900, each: { files: 12 } },
  checkArchive: { once: 160, each: { files: 7 } },
  // A tab is made or mended, read, written and looked at.
  restore: { once: 500, each: { files: 195 } },
  restoreFile: constant(170),
  checkEnvironment: constant(3000),
  recordEnvironment: constant(155),
  onClock: constant(60),
};

/** The declared units with their calls. */
const units = (each: Readonly<Partial<Record<keyof Work, number>>>): [keyof Work, number][] =>
  // The keys of a budget are those of a work.
  Object.entries(each) as [keyof Work, number][];

/** The calls that a workflow may make for its work. */
export const allowed = ({ once, each = {} }: Budget, work: Work): number =>
  units(each).reduce((sum, [unit, calls]) => {
    const amount = work[unit] ?? 0;
    return sum + calls * (unit === 'presses' ? amount - 1 : amount);
  }, once);
