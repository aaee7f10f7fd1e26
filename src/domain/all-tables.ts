/** Every tab of the workbook, in the order in which the tabs stand. */
import { deliveries, recipients } from './publication/publication-tables';
import { archivedFiles } from './archive/archive-table';
import { callBooks } from './call-books/table';
import { campaigns, invitations, mails } from './collection/collection-tables';
import { brokenAddresses } from './collection/broken-addresses';
import { consents } from './collection/consents';
import { employerNames } from './collection/employer-tables';
import { contactAttempts } from './contacts/attempts-table';
import { interviewers } from './contacts/interviewers';
import { unmatched } from './collection/unmatched-table';
import { recalls } from './collection/recall-sample';
import { responseContacts, responseHeads, responsesTable } from './collection/responses-table';
import { dataRequests } from './data-requests/requests-table';
import { dayEntries, dayForms } from './graduation-day/tables';
import { kpi } from './indicators/kpi-table';
import { yearlyFigures, yearlyTrend } from './indicators/yearly-table';
import { networkTables } from './network';
import { doorSheets } from './network/events/tables';
import { registerForms } from './network/forms/tables';
import { newsletters } from './network/newsletters/table';
import { changeRequests, facultyCopies, shareLog } from './network/sharing/tables';
import { reportForms } from './network/reports/tables';
import { changeLog, config, intents, papers, schedule, stepMarks } from './office/office-tables';
import { queue } from './queue/queue-table';
import { classes } from './roster/classes';
import { rosterDecisions } from './roster/decisions';
import { keyOwners } from './roster/key-owners';
import { graduations } from './roster/graduations';
import { importStage } from './roster/import/import-stage';
import { solutions } from './solutions/solutions-table';
import { scans } from './papers/scans-table';
import { questions } from './survey/questions-table';
import type { Survey } from './survey/survey';
import type { AnyTable } from './table';

/** The tabs as far as they do not depend on the questions, the shown ones first. */
export const fixedTables: readonly AnyTable[] = [
  graduations,
  classes,
  responseHeads,
  unmatched,
  kpi,
  papers,
  config,
  questions,
  campaigns,
  changeLog,
  invitations,
  mails,
  consents,
  brokenAddresses,
  contactAttempts,
  interviewers,
  responseContacts,
  stepMarks,
  keyOwners,
  importStage,
  schedule,
  queue,
  intents,
];

/** Tabs that are made when their first row comes: a college that never needs them never sees them. */
export const lateTables: readonly AnyTable[] = [
  employerNames,
  dataRequests,
  recalls,
  rosterDecisions,
  callBooks,
  solutions,
  yearlyFigures,
  yearlyTrend,
  archivedFiles,
  scans,
  recipients,
  deliveries,
  dayForms,
  dayEntries,
  registerForms,
  doorSheets,
  ...networkTables,
  reportForms,
  ...[facultyCopies, shareLog, changeRequests, newsletters],
];

/** All tabs with all their columns: those of `Phản hồi` follow from the questions. */
export const allTables = (survey: Survey): readonly AnyTable[] => [
  ...fixedTables.map((table) => (table === responseHeads ? responsesTable(survey) : table)),
  ...lateTables,
];
