/** Bắt đầu thật: takes the trial away without trace, and nothing of people's own; a rerun goes on where a stop left it (UX 14). */
import { keyOwners } from '../../domain/roster/key-owners';
import { brokenAddresses } from '../../domain/collection/broken-addresses';
import { consents } from '../../domain/collection/consents';
import { campaigns, invitations, mails, NETWORK_MAILS } from '../../domain/collection/collection-tables';
import { responseContacts, responseHeads } from '../../domain/collection/responses-table';
import { unmatched } from '../../domain/collection/unmatched-table';
import { callBooks } from '../../domain/call-books/table';
import { employerNames } from '../../domain/collection/employer-tables';
import { yearlyFigures, yearlyTrend } from '../../domain/indicators/yearly-table';
import { recalls } from '../../domain/collection/recall-sample';
import { contactAttempts } from '../../domain/contacts/attempts-table';
import { dataRequests } from '../../domain/data-requests/requests-table';
import { dayEntries, dayForms } from '../../domain/graduation-day/tables';
import { rosterDecisions } from '../../domain/roster/decisions';
import { changeLog, config, papers, schedule, stepMarks } from '../../domain/office/office-tables';
import { classes } from '../../domain/roster/classes';
import { graduations } from '../../domain/roster/graduations';
import { keyInTable } from '../../domain/keyed-write/removal';
import { sampleKeysAmong, unusedClasses } from '../../domain/trial/own-rows';
import { sampleClasses, samplePeople } from '../../domain/trial/sample-people';
import { sampleYear, TRIAL_CAMPAIGN, type Trial } from '../../domain/trial/trial';
import { trialRow } from '../../domain/trial/trial-row';
import { scans } from '../../domain/papers/scans-table';
import { solutions } from '../../domain/solutions/solutions-table';
import { planForgetRows } from '../../domain/undo/forget-rows';
import type { Budget } from '../../google/clock';
import { trashOwnFiles } from '../../google/documents/trash-files';
import { clearKpi } from '../../google/kpi-tab';
import { readTable, readUsable } from '../../google/read-table';
import { removeRows, removeWhere } from '../../google/remove-rows';
import { removeEmptyTab } from '../../google/remove-tab';
import { underLock } from '../../google/session';
import { forgetTrial, readTrialNow, writeTrial } from '../../google/trial-state';
import { findSheet, forgetProperty } from '../../google/workbook';
import { writeKeys } from '../../google/write-keys';
import { REPORT_ROUND } from '../../domain/network/reports/standing';
import { SHARE_ROUND } from '../../domain/network/sharing/share-mail';
import { changeRequests, facultyCopies, shareLog } from '../../domain/network/sharing/tables';
import { registerForms } from '../../domain/network/forms/tables';
import { doorSheets } from '../../domain/network/events/tables';
import { EVENT_ROUND } from '../../domain/network/events/invitation-rounds';
import { sourceOf } from '../../domain/network/forms/fed-tables';
import { curriculum } from '../../domain/network/registers/curriculum';
import { employerAnswers } from '../../domain/network/registers/employer-answers';
import { honours } from '../../domain/network/registers/honours';
import { participants } from '../../domain/network/registers/participants';
import { ISSUE_ROUND } from '../../domain/network/newsletters/recipients';
import { reportForms } from '../../domain/network/reports/tables';
import { unitReports } from '../../domain/network/registers/unit-reports';
import { newsletters } from '../../domain/network/newsletters/table';
import { news } from '../../domain/network/registers/news';
import { ensureDigest } from '../network/duties/remind-duties';
import { finishUnfinished } from '../shared/finish-unfinished';
import { PRINT_FOLDER, readTemplateFiles } from '../shared/folders';
import { surveyPause } from '../shared/pause';
import type { Progress } from '../shared/progress';
import { forgetCapacity } from '../shared/mail-capacity';
import { forgetPrinting } from '../step3-roster/printing';
import { forgetSweeps } from '../step5-answers/pull-responses';

const ofTrial = ({ campaign }: { readonly campaign: string | null }): boolean => campaign === TRIAL_CAMPAIGN;

/** Tabs that came with their first row and go with their last. */
const LATE = [
  ...[registerForms, doorSheets, participants, employerAnswers, honours, curriculum],
  ...[facultyCopies, shareLog, changeRequests, newsletters, news],
  ...[reportForms, unitReports, unmatched, scans, dayForms, dayEntries, callBooks],
  ...[contactAttempts, recalls, employerNames, dataRequests, rosterDecisions, yearlyFigures, yearlyTrend],
];

type Step = (trial: Trial, budget: Budget) => boolean;
const whole =
  (step: (trial: Trial) => void): Step =>
  (trial) => {
    step(trial);
    return true;
  };

/** What people typed into a register stays. */
const cameByForm = ({ rowKey: own }: { readonly rowKey: string | null }): boolean => sourceOf(own) !== null;

const sentSince =
  (startedAt: string) =>
  ({ sentFrom }: { readonly sentFrom: string | null }): boolean =>
    (sentFrom ?? '') >= startedAt.slice(0, 10);

/** In order; each finds by itself what is left of its part. False where time ran out. */
const steps: readonly Step[] = [
  // Nothing is to run by itself on what is being taken away.
  whole(() => removeWhere(schedule, () => true)),
  (_, budget) => {
    forgetProperty(PRINT_FOLDER);
    forgetPrinting();
    return trashOwnFiles(readTemplateFiles(), () => budget.hasTime());
  },
  whole(() => removeAnswers()),
  // Their forms and Sheets have just gone to the bin.
  whole(() => removeWhere(dayForms, () => true)),
  whole(() => removeWhere(dayEntries, () => true)),
  whole(() => removeWhere(reportForms, () => true)),
  whole(() => removeWhere(registerForms, () => true)),
  whole(() => removeWhere(doorSheets, () => true)),
  // Who was chosen from the sample people; what somebody typed stays.
  whole(() => removeWhere(participants, (row) => row.ticket !== null || cameByForm(row))),
  whole(() => removeWhere(mails, ({ round }) => round.startsWith(EVENT_ROUND))),
  whole(() => removeWhere(employerAnswers, cameByForm)),
  whole(() => removeWhere(honours, cameByForm)),
  whole(() => removeWhere(curriculum, cameByForm)),
  whole(() => removeWhere(facultyCopies, () => true)),
  whole(({ startedAt }) => removeWhere(shareLog, ({ at }) => at >= startedAt)),
  whole(({ startedAt }) => removeWhere(changeRequests, ({ at }) => at >= startedAt)),
  whole(() => removeWhere(mails, ({ round }) => round.startsWith(SHARE_ROUND))),
  // An issue that went to the sender alone, with its piece of news, its mails and its readers' codes.
  whole(({ startedAt }) => removeWhere(newsletters, sentSince(startedAt))),
  whole(({ startedAt }) =>
    removeWhere(
      news,
      ({ rowKey: own, published }) =>
        own?.startsWith('newsletter-') === true && (published ?? '') >= startedAt.slice(0, 10),
    ),
  ),
  whole(() => removeWhere(mails, ({ round }) => round.startsWith(ISSUE_ROUND))),
  whole(() => removeWhere(invitations, ({ campaign }) => campaign === NETWORK_MAILS)),
  whole(() => removeWhere(unitReports, ({ submittedAt }) => submittedAt !== null)),
  whole(() => removeWhere(mails, ({ round }) => round.startsWith(REPORT_ROUND))),
  // What they name has gone to the bin.
  whole(() => removeWhere(scans, () => true)),
  whole(() => removeWhere(callBooks, ofTrial)),
  whole(() => removeWhere(contactAttempts, ofTrial)),
  whole(() => removeWhere(recalls, ofTrial)),
  whole(({ startedAt }) => removeWhere(employerNames, ({ at }) => at !== null && at >= startedAt)),
  whole(() => removeWhere(mails, ofTrial)),
  whole(() => removeWhere(changeLog, ({ source }) => source === `đợt ${TRIAL_CAMPAIGN}`)),
  whole(forgetCapacity),
  whole(() => forgetSweeps(TRIAL_CAMPAIGN)),
  whole(() => surveyPause(TRIAL_CAMPAIGN).end()),
  whole(() => removeWhere(consents, ofTrial)),
  whole(() => removeWhere(brokenAddresses, ofTrial)),
  whole(() => removeWhere(solutions, ({ period }) => period === TRIAL_CAMPAIGN)),
  whole(() => removeEmptyTab(solutions)),
  whole(() => removeWhere(invitations, ofTrial)),
  whole(() => removeWhere(stepMarks, ofTrial)),
  // The workbook had no papers before; a row typed by hand names no file.
  whole(() => removeWhere(papers, (row) => (row.docxId ?? row.documentId ?? row.snapshotId) !== null)),
  whole(clearKpi),
  whole(() =>
    removeWhere(yearlyFigures, ({ source }) => source?.includes(`đợt ${TRIAL_CAMPAIGN},`) === true),
  ),
  // Drawn anew with the first report of the school's own.
  whole(() => removeWhere(yearlyTrend, () => true)),
  whole((trial) => removeRoster(trial)),
  whole(() => LATE.forEach(removeEmptyTab)),
  whole(() => forgetOwners()),
  whole(() => removeWhere(campaigns, ofTrial)),
  whole(ensureDigest),
  whole(() => removeRows(config, new Set([keyInTable(config, trialRow) ?? '']))),
];

export const endTrial = (budget: Budget): Progress =>
  underLock('dọn dữ liệu mẫu', () => {
    const trial = readTrialNow();
    if (trial === null) return progressOf(steps.length);
    if (trial.phase !== 'ending') writeTrial({ ...trial, phase: 'ending' });
    finishUnfinished();
    for (const [at, step] of steps.entries()) {
      if (!step(trial, budget) || !budget.hasTime()) return progressOf(at);
    }
    // Last of all: until now every mail would still have come to the sender alone.
    forgetTrial();
    return progressOf(steps.length);
  });

const progressOf = (done: number): Progress => ({
  state: done < steps.length ? 'running' : 'done',
  label: 'Đang dọn dữ liệu mẫu',
  done,
  total: steps.length,
});

/** Whose keys were that stand in the roster no more. */
const forgetOwners = (): void => {
  const left = new Set(readUsable(graduations).map((row) => row.graduationKey));
  removeWhere(keyOwners, ({ graduationKey }) => !left.has(graduationKey));
};

/** Everything answered in the trial, also through its form. */
const removeAnswers = (): void => {
  const ids = new Set(readUsable(responseHeads).flatMap((row) => (ofTrial(row) ? [row.responseId] : [])));
  removeWhere(responseContacts, ({ responseId }) => ids.has(responseId));
  removeWhere(unmatched, ofTrial);
  removeWhere(responseHeads, ofTrial);
};

const removeRoster = ({ startedAt }: Trial): void => {
  if (findSheet(graduations) === null) return;
  // A row that a person copied from a sample gets a key of its own, and stays.
  const { rows } = writeKeys();
  const samples = sampleKeysAmong(
    rows.map(({ row }) => row),
    samplePeople(sampleYear(startedAt)),
  );
  removeRows(changeLog, planForgetRows(readUsable(changeLog), samples));
  removeWhere(dataRequests, ({ graduationKey }) => samples.has(graduationKey));
  removeWhere(rosterDecisions, ({ item }) => [...samples].some((key) => item.includes(key)));
  removeRows(graduations, samples);
  const left = readTable(graduations).rows.map(({ row }) => row);
  const unused = unusedClasses(sampleClasses(), left);
  removeRows(classes, new Set(unused.flatMap((row) => keyInTable(classes, row) ?? [])));
};
