/** Every tab of the workbook, in the order in which the tabs stand. */
import { campaigns, invitations, mails } from './collection/collection-tables';
import { responseContacts, responsesTable } from './collection/responses-table';
import { kpi } from './indicators/kpi-table';
import { changeLog, config, intents, papers, schedule, stepMarks } from './office/office-tables';
import { classes } from './roster/classes';
import { graduations } from './roster/graduations';
import { questions } from './survey/questions-table';
import type { Survey } from './survey/survey';
import type { AnyTable } from './table';

/** The shown tabs first; `Việc dở` is made before any row is written. */
export const allTables = (survey: Survey): readonly AnyTable[] => [
  graduations,
  classes,
  responsesTable(survey),
  kpi,
  papers,
  config,
  questions,
  campaigns,
  changeLog,
  invitations,
  mails,
  responseContacts,
  stepMarks,
  schedule,
  intents,
];
