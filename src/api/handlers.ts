/** Which workflow answers which method of the contract. */
import { startBudget } from '../google/clock';
import { applyImportDialog } from '../google/ui';
import { backUp } from '../workflows/backup/back-up';
import { checkBackup } from '../workflows/backup/check-backup';
import { readBackups } from '../workflows/backup/read-backups';
import { restoreFolder, restorePicked } from '../workflows/backup/restore-from';
import { erasePerson, readErasure, readHeldData } from '../workflows/data-requests/erase-person';
import { readConsents } from '../workflows/data-requests/person-consents';
import { readDataRequests } from '../workflows/data-requests/read-requests';
import { closeDataRequest, recordDataRequest } from '../workflows/data-requests/record-request';
import { checkEnvironment, recordEnvironment } from '../workflows/environment/check-environment';
import { recordConsent } from '../workflows/data-requests/record-consent';
import { findGraduates } from '../workflows/shared/find-graduates';
import { checkTemplates } from '../workflows/documents/check-templates';
import { createDocument } from '../workflows/documents/create-document';
import { markStep } from '../workflows/home/mark-step';
import { readHome } from '../workflows/home/read-home';
import { readStep } from '../workflows/home/read-step';
import { showPlace } from '../workflows/home/show-place';
import { acceptHandOver } from '../workflows/handover/accept-hand-over';
import { declareNew } from '../workflows/handover/declare-new';
import { handOver } from '../workflows/handover/hand-over';
import { addToRegister } from '../workflows/network/add-to-register';
import { issueCards, printCards, readCards, renewCard } from '../workflows/network/cards';
import { checkIn, closeEvent, planHomecoming, readEvents } from '../workflows/network/events';
import { openRegisterForm } from '../workflows/network/open-register-form';
import { pullRegisterForm } from '../workflows/network/pull-register-form';
import { readRegisterForm } from '../workflows/network/read-register-form';
import { acceptMentorPairs, readMentorPairs } from '../workflows/network/mentor-pairs';
import { readFacultyCopies } from '../workflows/network/read-faculty-copies';
import { readSharing } from '../workflows/network/read-sharing';
import { settleRequest } from '../workflows/network/settle-request';
import { shareWithFaculties } from '../workflows/network/share-with-faculties';
import { createUnitSummary } from '../workflows/network/create-unit-summary';
import { openUnitReports } from '../workflows/network/open-unit-reports';
import { pullUnitReports } from '../workflows/network/pull-unit-reports';
import { readUnitReports } from '../workflows/network/read-unit-reports';
import { markDuty, readDuties } from '../workflows/network/read-duties';
import { readRegister } from '../workflows/network/read-register';
import { readRegisters } from '../workflows/network/read-registers';
import { readSilence } from '../workflows/network/read-silence';
import { switchGroup } from '../workflows/network/switch-group';
import { cancelQueued } from '../workflows/queue/cancel-queued';
import { readQueue } from '../workflows/queue/read-queue';
import { issuePaper } from '../workflows/step2-7-approval/issue-paper';
import { readApproval } from '../workflows/step2-7-approval/read-approval';
import { recordApproval, returnPaper } from '../workflows/step2-7-approval/record-approval';
import { submitPaper } from '../workflows/step2-7-approval/submit-paper';
import { createPlan } from '../workflows/step1-plan/create-plan';
import { setUp } from '../workflows/setup/set-up';
import { importRows } from '../workflows/step3-roster/import-rows';
import { dropImport, previewImport, stageImport } from '../workflows/step3-roster/stage-import';
import { checkTheRoster } from '../workflows/step3-roster/check-roster';
import { openDayForm } from '../workflows/step3-roster/open-day-form';
import { pullDayForm } from '../workflows/step3-roster/pull-day-form';
import { readDayForm } from '../workflows/step3-roster/read-day-form';
import { settleDayEntry } from '../workflows/step3-roster/settle-day-entry';
import { printRosters } from '../workflows/step3-roster/print-rosters';
import { confirmClass, readClassStands } from '../workflows/step3-roster/class-stands';
import { readDuplicates, settleDuplicate } from '../workflows/step3-roster/duplicates';
import { readPerson } from '../workflows/step3-roster/person-history';
import { applyProposals, readProposals, refuseProposals } from '../workflows/step3-roster/proposals';
import { repairRoster } from '../workflows/step3-roster/repair-roster';
import { sortRoster } from '../workflows/step3-roster/sort-roster';
import { beginCalls, logContact } from '../workflows/step4-survey/log-contact';
import { readGroupLink } from '../workflows/step4-survey/read-group-link';
import { readMessages } from '../workflows/step4-survey/read-messages';
import { readProgress } from '../workflows/step4-survey/read-progress';
import { readNextCall } from '../workflows/step4-survey/read-next-call';
import { readCampaignCopy, readCampaignList, readScope } from '../workflows/step4-survey/read-campaigns';
import { chooseCampaign, saveCampaign } from '../workflows/step4-survey/save-campaign';
import { closeSurvey, reopenSurvey } from '../workflows/step4-survey/close-survey';
import { readQuestions } from '../workflows/step4-survey/read-questions';
import { readFormChanges, updateForm } from '../workflows/step4-survey/update-form';
import { setSurveyDays } from '../workflows/step4-survey/survey-days';
import { openSurvey } from '../workflows/step4-survey/open-survey';
import { markAddresses, readMailTrouble } from '../workflows/step4-survey/mail-trouble';
import { readMailPlan } from '../workflows/step4-survey/read-mail-plan';
import { sendTestMail } from '../workflows/step4-survey/send-test-mail';
import { readBookPlan, sendCallBooks } from '../workflows/step4-survey/send-call-books';
import { readUnanswered, showGraduate } from '../workflows/step4-survey/read-unanswered';
import { takeOptOuts } from '../workflows/step4-survey/opt-out';
import { pauseInvitations, startMails } from '../workflows/step4-survey/send-mails';
import { pullResponses } from '../workflows/step5-answers/pull-responses';
import { readUnmatched } from '../workflows/step5-answers/read-unmatched';
import { matchAgain } from '../workflows/step5-answers/match-again';
import { readReview, reviewAnswer } from '../workflows/step5-answers/review-answers';
import { settleUnmatched } from '../workflows/step5-answers/settle-unmatched';
import { mergeEmployers, readEmployers } from '../workflows/step5-answers/employers';
import { readEvidence } from '../workflows/step5-answers/read-evidence';
import { drawRecalls, enterRecall } from '../workflows/step5-answers/recalls';
import { applyWriteBack, readWriteBack } from '../workflows/step5-answers/write-back';
import { readPaperForm } from '../workflows/step5-answers/read-paper-form';
import { createReport } from '../workflows/step6-report/create-report';
import { readIndicators, readRowsBehind } from '../workflows/step6-report/read-indicators';
import { readKpi } from '../workflows/step6-report/read-kpi';
import { readYearly, updateYearly } from '../workflows/step6-report/yearly-figures';
import { addSolution, readSolutions, setSolutionState } from '../workflows/step6-report/solutions';
import { updateIndicators } from '../workflows/step6-report/update-indicators';
import { publishReport } from '../workflows/step7-publication/publish-report';
import { acknowledgeCopy, addRecipient, readPublication } from '../workflows/step7-publication/recipients';
import { archiveCampaign } from '../workflows/step8-archive/archive-campaign';
import { checkArchive } from '../workflows/step8-archive/check-archive';
import { endTrial } from '../workflows/trial/end-trial';
import { followHint, readTrialStrip } from '../workflows/trial/read-trial';
import { startTrial } from '../workflows/trial/start-trial';
import { readUndo } from '../workflows/undo/read-undo';
import { undoLast } from '../workflows/undo/undo-last';
import type { Input, Method, Output } from './contract';

/** A press in the sidebar works this long before it shows how far it is; the sidebar then asks for more. */
const PRESS_MS = 20_000;
/** A pull shows nothing in between; what it does not reach in this time the dispatcher takes. */
const PULL_MS = 120_000;

export const handlers: { readonly [M in Method]: (input: Input<M>) => Output<M> } = {
  readHome,
  readStep: ({ step }) => readStep(step),
  setUp,
  startTrial: (office) => startTrial(office, startBudget(PRESS_MS)),
  endTrial: () => endTrial(startBudget(PRESS_MS)),
  readTrial: readTrialStrip,
  followHint: ({ hint }) => followHint(hint),
  markStep: ({ step, done, date }) => markStep(step, done, date),
  openImport: () => {
    applyImportDialog();
    return {};
  },
  stageImport: ({ importId, ...sent }) => stageImport(importId, sent),
  previewImport,
  importRows,
  dropImport: ({ importId }) => dropImport(importId),
  checkRoster: checkTheRoster,
  repairRoster,
  readProposals,
  applyProposals,
  refuseProposals,
  readDuplicates: () => readDuplicates(),
  settleDuplicate,
  readClassStands: () => readClassStands(),
  confirmClass,
  sortRoster: ({ by }) => sortRoster(by),
  readPerson,
  openDayForm: (asked) => openDayForm(asked, startBudget(PRESS_MS)),
  pullDayForm,
  readDayForm,
  settleDayEntry,
  printRosters: (asked) => printRosters(asked, startBudget(PRESS_MS)),
  openSurvey: (dates) => openSurvey(dates, startBudget(PRESS_MS)),
  readQuestions,
  readFormChanges,
  updateForm: () => updateForm(startBudget(PRESS_MS)),
  readCampaigns: readCampaignList,
  readCampaignCopy,
  readScope,
  saveCampaign,
  chooseCampaign,
  closeSurvey,
  reopenSurvey,
  setSurveyDays,
  sendInvitations: (press) => startMails(press, startBudget(PRESS_MS)),
  pauseInvitations,
  readUnanswered,
  readMailPlan,
  sendTestMail,
  readMailTrouble,
  markAddresses: ({ text, broken }) => markAddresses(text, broken),
  recordConsent,
  findGraduates,
  beginCalls,
  readNextCall,
  logContact,
  readMessages,
  readBookPlan,
  sendCallBooks: () => sendCallBooks(startBudget(PRESS_MS)),
  readGroupLink: ({ className }) => readGroupLink(className),
  readProgress: ({ by }) => readProgress(by),
  readPaperForm: ({ graduationKey }) => readPaperForm(graduationKey),
  showGraduate: ({ graduationKey }) => showGraduate(graduationKey),
  pullResponses: () => {
    const pulled = pullResponses(startBudget(PULL_MS));
    takeOptOuts();
    followHint('pull');
    return pulled;
  },
  readDataRequests,
  recordDataRequest,
  closeDataRequest,
  readConsents,
  readHeldData,
  readErasure,
  erasePerson,
  readUnmatched: ({ from }) => readUnmatched(from ?? 0),
  settleUnmatched,
  matchAgain,
  readReview: ({ from }) => readReview(from ?? 0),
  reviewAnswer: ({ responseId, accepted }) => reviewAnswer(responseId, accepted),
  readWriteBack,
  applyWriteBack,
  readEmployers,
  mergeEmployers,
  readEvidence,
  drawRecalls,
  enterRecall,
  updateIndicators,
  readIndicators,
  readKpi,
  readYearly,
  updateYearly,
  readRowsBehind,
  createReport,
  createDocument: ({ kind }) => createDocument(kind),
  checkTemplates,
  readSolutions,
  addSolution,
  setSolutionState: ({ content, state }) => setSolutionState(content, state),
  publishReport: () => publishReport(startBudget(PRESS_MS)),
  readPublication,
  addRecipient,
  acknowledgeCopy: ({ email, acknowledged }) => acknowledgeCopy(email, acknowledged),
  archiveCampaign: () => archiveCampaign(startBudget(PRESS_MS)),
  checkArchive: () => checkArchive(startBudget(PRESS_MS)),
  createPlan,
  submitPaper: ({ kind, again }) => submitPaper(kind, again),
  readApproval: ({ kind }) => readApproval(kind),
  recordApproval: ({ kind, ...record }) => recordApproval(kind, record),
  returnPaper: ({ kind, reason }) => returnPaper(kind, reason),
  issuePaper: ({ kind, ...wishes }) => issuePaper(kind, wishes),
  showPlace,
  readUndo,
  undoLast: ({ number }) => undoLast(number),
  readQueue: (input) => readQueue(input),
  cancelQueued: ({ number }) => cancelQueued(number),
  readRegisters,
  switchGroup,
  readUnitReports,
  openUnitReports: (asked) => openUnitReports(asked, startBudget(PRESS_MS)),
  pullUnitReports,
  createUnitSummary,
  readSharing,
  shareWithFaculties: () => shareWithFaculties(startBudget(PRESS_MS)),
  readFacultyCopies: () => readFacultyCopies(startBudget(PULL_MS)),
  settleRequest,
  readRegister,
  addToRegister,
  readSilence,
  readEvents,
  planHomecoming,
  checkIn,
  closeEvent,
  readRegisterForm,
  openRegisterForm: (asked) => openRegisterForm(asked, startBudget(PRESS_MS)),
  pullRegisterForm,
  readCards,
  issueCards,
  renewCard,
  printCards,
  readMentorPairs,
  acceptMentorPairs,
  readDuties,
  markDuty,
  handOver: ({ to }) => handOver(to),
  acceptHandOver,
  declareNew,
  checkEnvironment: ({ again }) => checkEnvironment(again ?? false, startBudget(PRESS_MS)),
  backUp: () => backUp(startBudget(PRESS_MS)),
  readBackups: () => ({ backups: readBackups() }),
  checkBackup: ({ folder }) => checkBackup(folder, startBudget(PRESS_MS)),
  restore: ({ folder }) => restoreFolder(folder, startBudget(PRESS_MS)),
  restoreFile: ({ index, file }) => restorePicked(index, file, startBudget(PRESS_MS)),
  recordEnvironment: ({ probe, yes }) => recordEnvironment(probe, yes),
};
