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
  checkRoster: constant(107),
  // Cells near each other are written in one block: the more there are, the fewer calls each.
  repairRoster: { once: 152, each: { cells: 0.23 } },
  // A cell is written by itself where its neighbours stay as they are.
  applyProposals: { once: 122, each: { cells: 1.2 } },
  // The first decision makes the tab.
  refuseProposals: constant(180),
  settleDuplicate: constant(91),
  confirmClass: constant(98),
  sortRoster: constant(80),
  undoLast: { once: 165, each: { cells: 0.25 } },
  // However many rows: a page is one block, the import one action.
  stageImport: constant(90),
  importRows: constant(202),
  dropImport: constant(81),
  markStep: constant(98),
  // A form of some fifteen items, a template, a poster.
  openDayForm: constant(462),
  pullDayForm: { once: 200, each: { answers: 35 } },
  settleDayEntry: constant(101),
  printRosters: { once: 108, each: { classes: 15, classLooks: 1.1, presses: 121 } },
  createPlan: constant(147),
  submitPaper: constant(134),
  returnPaper: constant(82),
  recordApproval: constant(102),
  issuePaper: constant(196),
  // Three codes to each random draw of Utilities.
  openSurvey: { once: 250, each: { questions: 20, codes: 0.36, presses: 120 } },
  sendInvitations: { once: 88, each: { mails: 3.2, presses: 202 } },
  pauseInvitations: constant(36),
  setSurveyDays: constant(123),
  sendTestMail: constant(54),
  markAddresses: constant(80),
  recordConsent: constant(85),
  // What the form has said so far is pulled before its questions change.
  updateForm: { once: 400, each: { questions: 20, answers: 80 } },
  closeSurvey: constant(144),
  reopenSurvey: constant(128),
  saveCampaign: constant(76),
  chooseCampaign: constant(71),
  beginCalls: constant(75),
  logContact: constant(287),
  // A file found or made, laid out, shared, mailed; its row noted before and after the mail.
  sendCallBooks: { once: 292, each: { classes: 50, presses: 97 } },
  // Three calls for each answered question of an answer; Google answers them from what it has sent already.
  pullResponses: { once: 500, each: { answers: 80, answerPages: 160 } },
  settleUnmatched: constant(115),
  matchAgain: constant(56),
  reviewAnswer: constant(98),
  // Runs of neighbouring cells are written together.
  applyWriteBack: { once: 179, each: { cells: 0.38 } },
  // With the tab that the first merge makes.
  mergeEmployers: constant(218),
  // With the tab that the first draw makes.
  drawRecalls: constant(221),
  enterRecall: constant(70),
  recordDataRequest: constant(309),
  closeDataRequest: constant(68),
  // Every tab where somebody's contact may stand is looked at.
  erasePerson: constant(280),
  // With the tabs of units and duties and their first rows.
  switchGroup: constant(520),
  addToRegister: constant(289),
  acceptMentorPairs: constant(200),
  issueCards: constant(400),
  renewCard: constant(200),
  printCards: constant(120),
  markDuty: constant(122),
  updateIndicators: constant(200),
  createReport: { once: 255, each: { classes: 0.1 } },
  // With its tab, made for the first rows.
  updateYearly: constant(224),
  // With its template, which is put into Drive at the first use.
  createDocument: constant(160),
  // Three of the templates are put into Drive at the first check.
  checkTemplates: constant(230),
  // With the tab that the first one makes.
  addSolution: constant(202),
  setSolutionState: constant(62),
  cancelQueued: constant(100),
  handOver: constant(130),
  acceptHandOver: constant(225),
  // The stamps of every column are looked at.
  declareNew: { once: 34, each: { columns: 1.7 } },
  // Thiết lập, the samples and their survey.
  startTrial: { once: 1650, each: { columns: 9.5 } },
  followHint: constant(48),
  endTrial: constant(552),
  // Every question of a form and every answered question of an answer is asked for; see pullResponses.
  backUp: { once: 248, each: { files: 51, answers: 68 } },
  checkBackup: { once: 204, each: { files: 8.4 } },
  // With the tabs that the first ones make.
  addRecipient: constant(148),
  publishReport: { once: 279, each: { mails: 39 } },
  acknowledgeCopy: constant(81),
  // Drive is asked for the file and its folder; saved, locked, read back.
  archiveCampaign: { once: 900, each: { files: 12, presses: 230 } },
  checkArchive: { once: 48, each: { files: 10 } },
  // A tab is made or mended, read, written and looked at.
  // Tabs that come with their first row are made here, column by column.
  restore: { once: 750, each: { files: 150 } },
  restoreFile: constant(94),
  checkEnvironment: constant(2400),
  recordEnvironment: constant(85),
  onClock: constant(48),
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
