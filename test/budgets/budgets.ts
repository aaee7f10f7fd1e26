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
  setUp: { once: 150, each: { columns: 8.7 } },
  checkRoster: constant(112),
  // Cells near each other are written in one block: the more there are, the fewer calls each.
  repairRoster: { once: 158, each: { cells: 0.23 } },
  // A cell is written by itself where its neighbours stay as they are.
  applyProposals: { once: 122, each: { cells: 1.2 } },
  // The first decision makes the tab.
  refuseProposals: constant(180),
  settleDuplicate: constant(108),
  confirmClass: constant(98),
  sortRoster: constant(77),
  undoLast: { once: 147, each: { cells: 0.24 } },
  // However many rows: a page is one block, the import one action.
  stageImport: constant(100),
  importRows: constant(226),
  dropImport: constant(92),
  markStep: constant(98),
  nameMyself: constant(92),
  // A form of some fifteen items, a template, a poster.
  openDayForm: constant(410),
  pullDayForm: { once: 180, each: { answers: 34 } },
  settleDayEntry: constant(101),
  pausePrinting: constant(7),
  printRosters: { once: 115, each: { classes: 15, classLooks: 1.1, presses: 121 } },
  createPlan: constant(147),
  submitPaper: constant(165),
  setReminders: constant(62),
  stageScan: constant(10),
  // With the tab that the first one makes.
  attachScan: constant(230),
  returnPaper: constant(82),
  recordApproval: constant(102),
  issuePaper: constant(196),
  // Three codes to each random draw of Utilities.
  openSurvey: { once: 250, each: { questions: 20, codes: 0.36, presses: 120 } },
  sendInvitations: { once: 88, each: { mails: 3.2, presses: 202 } },
  pauseInvitations: constant(38),
  setSurveyDays: constant(123),
  sendTestMail: constant(54),
  markAddresses: constant(80),
  recordConsent: constant(85),
  // What the form has said so far is pulled before its questions change.
  updateForm: { once: 400, each: { questions: 20, answers: 88 } },
  closeSurvey: constant(144),
  reopenSurvey: constant(115),
  saveCampaign: constant(76),
  chooseCampaign: constant(71),
  beginCalls: constant(75),
  logContact: constant(287),
  // A file found or made, laid out, shared, mailed; its row noted before and after the mail.
  sendCallBooks: { once: 292, each: { classes: 50, presses: 97 } },
  // Three calls for each answered question of an answer; Google answers them from what it has sent already.
  pullResponses: { once: 250, each: { answers: 85, answerPages: 160 } },
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
  switchGroup: constant(511),
  addToRegister: constant(289),
  acceptMentorPairs: constant(124),
  openRegisterForm: constant(425),
  pullRegisterForm: { once: 80, each: { answers: 35 } },
  planHomecoming: constant(320),
  // With the tab of the first guests; consents stand in answers too, where a question was worded anew.
  inviteToEvent: { once: 690, each: { codes: 0.5 } },
  // Whose letter it is hangs on consents, and these stand in answers too.
  testEventMail: constant(370),
  sendEventMails: { once: 510, each: { mails: 4.4, presses: 480 } },
  pauseEventMails: constant(60),
  noteAsked: constant(140),
  noteFormsSeen: constant(65),
  createHomecomingPlan: constant(250),
  checkIn: constant(130),
  addWalkIn: constant(133),
  openDoorSheet: constant(290),
  readDoor: constant(95),
  printBadges: constant(122),
  closeEvent: constant(200),
  issueCards: constant(311),
  renewCard: constant(122),
  printCards: constant(114),
  openUnitReports: constant(1300),
  pullUnitReports: constant(336),
  createUnitSummary: constant(545),
  shareWithFaculties: constant(620),
  readFacultyCopies: constant(330),
  settleRequest: constant(156),
  markDuty: constant(131),
  changeRegisterRow: constant(130),
  // With its template, which is put into Drive at the first use.
  createDecision: constant(175),
  recordDecision: constant(130),
  withdrawCopy: constant(120),
  // With its tab; what may be sent is looked up in news, consents and answers.
  saveNewsletter: constant(610),
  testNewsletter: constant(80),
  // With the form behind the way out; each reader's code is drawn with others'.
  sendNewsletter: { once: 620, each: { mails: 3.4, presses: 500 } },
  'sendNewsletter, a failed mail again': constant(500),
  pauseNewsletter: constant(7),
  updateIndicators: constant(184),
  createReport: { once: 255, each: { classes: 0.1 } },
  // With its two tabs, which the first press makes.
  updateYearly: constant(330),
  // With its template, which is put into Drive at the first use.
  createDocument: constant(160),
  // What is not yet in Drive of the templates is put there at the first check.
  checkTemplates: constant(335),
  // With the tab that the first one makes.
  addSolution: constant(202),
  setSolutionState: constant(62),
  cancelQueued: constant(97),
  handOver: constant(163),
  acceptHandOver: constant(266),
  // The stamps of every column are looked at.
  declareNew: { once: 34, each: { columns: 1.35 } },
  // Thiết lập, the samples and their survey.
  startTrial: { once: 1550, each: { columns: 8.7 } },
  followHint: constant(54),
  endTrial: constant(780),
  // Every question of a form and every answered question of an answer is asked for; see pullResponses.
  backUp: { once: 300, each: { files: 33, answers: 88 } },
  checkBackup: { once: 204, each: { files: 8.4 } },
  // With the tabs that the first ones make.
  addRecipient: constant(148),
  publishReport: { once: 279, each: { mails: 39 } },
  acknowledgeCopy: constant(81),
  // Drive is asked for the file and its folder; saved, locked, read back.
  archiveCampaign: { once: 985, each: { files: 13, presses: 260 } },
  checkArchive: { once: 96, each: { files: 7.2, presses: 45 } },
  // A tab is made or mended, read, written and looked at.
  // Tabs that come with their first row are made here, column by column.
  restore: { once: 750, each: { files: 165 } },
  restoreFile: constant(76),
  checkEnvironment: constant(2500),
  recordEnvironment: constant(89),
  onClock: constant(50),
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
