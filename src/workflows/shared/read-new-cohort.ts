/** Who of the latest graduation year was brought up to date this year: one reading for indicators, network page and half-yearly report (S2.50). */
import { latestYear, type GraduationRow, graduations } from '../../domain/roster/graduations';
import { responsesTable } from '../../domain/collection/responses-table';
import { contactAttempts } from '../../domain/contacts/attempts-table';
import { newCohortOf, updatedKeys, type NewCohort } from '../../domain/indicators/updated';
import { today } from '../../google/clock';
import { readUsable } from '../../google/read-table';
import { readSurvey } from './read-survey';

/** Keys of all graduations brought up to date in this calendar year, whatever the campaign. */
export const readUpdatedKeys = (): ReadonlySet<string> =>
  updatedKeys(
    readUsable(responsesTable(readSurvey().survey)),
    readUsable(contactAttempts),
    today().slice(0, 4),
  );

/** Null for an empty roster. */
export const cohortOf = (
  roster: readonly GraduationRow[],
  updated: ReadonlySet<string>,
): NewCohort | null => {
  const latest = latestYear(roster);
  return latest === null ? null : newCohortOf(roster, latest, updated);
};

export const readNewCohort = (): NewCohort | null => {
  const roster = readUsable(graduations);
  return roster.length === 0 ? null : cohortOf(roster, readUpdatedKeys());
};
