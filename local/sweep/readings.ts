/** The methods that only read, each on a stage where there is something to read. */
import type { Reading } from './scenario';
import { pulledDay } from './scenarios/graduation-day';
import { rewordedCollege } from './scenarios/survey';
import { waitingCollege } from './scenarios/matching';
import { keyOfHoa } from './scenarios/contacts';
import { backedUpCollege } from './scenarios/backup';
import { doubtfulCollege, keysOf } from './scenarios/cleaning';
import { askedCollege } from './scenarios/sharing';
import { reportedCollege } from './scenarios/unit-reports';
import { composedCollege, examinedCollege } from './scenarios/network-desk';
import { EVENT, GUESTS, listedCollege, plannedCollege } from './scenarios/event-colleges';
import { cardedCollege, mentoredCollege, networkCollege } from './scenarios/network';
import { requestedCollege } from './scenarios/data-requests';
import { solvedCollege } from './scenarios/documents';
import { drawnCollege } from './scenarios/evidence';
import { employedCollege } from './scenarios/roster-update';
import { publishedCollege } from './scenarios/publication';
import { previewInput, sentCollege } from './scenarios/import';
import { repairedCollege } from './scenarios/undo';
import { approvedCollege, openedCollege, pulledCollege } from './stage';

const ofIndicator = { indicator: 'responseRate', breakdown: 'all', group: 'Toàn trường', part: 'numerator' };

export const readings: readonly Reading[] = [
  { method: 'readHome', stage: pulledCollege },
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((step) => ({ method: 'readStep', stage: pulledCollege, input: { step } })),
  { method: 'readOwnWork', stage: pulledCollege },
  { method: 'readOwnWork', stage: reportedCollege },
  { method: 'openImport', stage: pulledCollege },
  { method: 'previewImport', stage: sentCollege, input: previewInput },
  { method: 'readUndo', stage: repairedCollege },
  { method: 'readTrial', stage: pulledCollege },
  { method: 'readApproval', stage: approvedCollege, input: { kind: 'plan' } },
  { method: 'readIndicators', stage: pulledCollege },
  { method: 'readRowsBehind', stage: pulledCollege, input: ofIndicator },
  { method: 'readKpi', stage: pulledCollege, input: { indicator: 'responseRate', breakdown: 'sex' } },
  { method: 'readYearly', stage: pulledCollege },
  { method: 'readQueue', stage: pulledCollege },
  { method: 'readBackups', stage: backedUpCollege },
  { method: 'readPublication', stage: publishedCollege },
  { method: 'readUnanswered', stage: pulledCollege, input: { by: 'class', group: 'kt2|k59' } },
  { method: 'readMailPlan', stage: pulledCollege, input: { round: 'reminder1' } },
  { method: 'readMailTrouble', stage: pulledCollege },
  { method: 'readQuestions', stage: pulledCollege },
  { method: 'readCampaigns', stage: pulledCollege },
  { method: 'readCampaignCopy', stage: pulledCollege, input: { campaign: '2026' } },
  {
    method: 'readScope',
    stage: pulledCollege,
    input: { graduationYear: 2025, scope: 'KT2', condition: 'Email không trống' },
  },
  { method: 'readFormChanges', stage: rewordedCollege },
  { method: 'readUnmatched', stage: waitingCollege, input: {} },
  { method: 'readReview', stage: waitingCollege, input: {} },
  { method: 'readDayForm', stage: pulledDay },
  { method: 'findGraduates', stage: pulledCollege, input: { text: 'lò thị' } },
  { method: 'readNextCall', stage: openedCollege, input: { className: 'kt2|k59' } },
  { method: 'readBookPlan', stage: openedCollege },
  { method: 'readProgress', stage: pulledCollege, input: { by: 'teacher' } },
  { method: 'readMessages', stage: openedCollege, input: { round: 'invitation', channel: 'SMS' } },
  { method: 'readGroupLink', stage: openedCollege, input: { className: 'kt2|k59' } },
  {
    method: 'readPaperForm',
    stage: openedCollege,
    get input() {
      return { graduationKey: keyOfHoa() };
    },
  },
  { method: 'readWriteBack', stage: employedCollege },
  { method: 'readEmployers', stage: employedCollege },
  { method: 'readEvidence', stage: drawnCollege },
  { method: 'readRegisters', stage: networkCollege },
  { method: 'readRegister', stage: networkCollege, input: { register: 'units' } },
  { method: 'readDuties', stage: networkCollege },
  { method: 'readUnitReports', stage: reportedCollege },
  { method: 'readSharing', stage: askedCollege },
  { method: 'readNewsletters', stage: composedCollege },
  { method: 'readDecisions', stage: examinedCollege },
  { method: 'readCards', stage: cardedCollege },
  { method: 'readEvents', stage: plannedCollege, input: {} },
  { method: 'readInviteChoices', stage: plannedCollege },
  { method: 'readInvitees', stage: plannedCollege, input: GUESTS },
  { method: 'readInvitation', stage: listedCollege, input: EVENT },
  { method: 'readEventMessages', stage: listedCollege, input: { ...EVENT, round: 'invite' } },
  { method: 'readRegisterForm', stage: plannedCollege, input: { kind: 'nomination' } },
  { method: 'readMentorPairs', stage: mentoredCollege },
  { method: 'readSilence', stage: networkCollege },
  { method: 'readTrips', stage: networkCollege },
  { method: 'readWarnings', stage: networkCollege },
  {
    method: 'readConnections',
    stage: networkCollege,
    get input() {
      return { graduationKey: keyOfHoa() };
    },
  },
  { method: 'readSolutions', stage: solvedCollege },
  { method: 'readDataRequests', stage: requestedCollege },
  ...['readConsents', 'readHeldData', 'readErasure'].map((method) => ({
    method,
    stage: requestedCollege,
    get input() {
      return { graduationKey: keyOfHoa() };
    },
  })),
  { method: 'readProposals', stage: doubtfulCollege, input: { kind: 'email' } },
  { method: 'readDuplicates', stage: doubtfulCollege },
  { method: 'readClassStands', stage: doubtfulCollege },
  {
    method: 'readPerson',
    stage: doubtfulCollege,
    get input() {
      return { graduationKey: keysOf(doubtfulCollege).kept };
    },
  },
  { method: 'showGraduate', stage: pulledCollege, input: { graduationKey: 'x' } },
  { method: 'showPlace', stage: pulledCollege, input: { sheet: 'Danh sách', row: 2 } },
];
