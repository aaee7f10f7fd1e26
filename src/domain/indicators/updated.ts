/** Alumni brought up to date this year (S2.50): by the person, or by somebody who spoke with them, whatever the channel. */
import { graduationYear } from '../roster/graduations';
import { answersInForce } from '../collection/counted-answers';
import type { ResponseRow } from '../collection/responses-table';
import type { ContactAttemptRow } from '../contacts/attempts-table';
import type { GraduationRow } from '../roster/graduations';

type Attempt = Pick<ContactAttemptRow, 'at' | 'outcome' | 'graduationKey'>;

/** Outcomes of an attempt in which somebody told how they are. */
const TOLD: ReadonlySet<string> = new Set(['Xong', 'Dở dang']);

/**
 * Keys of the graduations whose contact or status was confirmed in the calendar year: an answer in force that tells the
 * status, of any campaign, complete or not, or a talk that a caller noted.
 */
export const updatedKeys = (
  responses: readonly ResponseRow[],
  attempts: readonly Attempt[],
  year: string,
): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const campaign of new Set(responses.map((row) => row.campaign)))
    for (const row of answersInForce(responses, campaign))
      if (row.graduationKey !== null && row.submittedAt.startsWith(year) && row['code:status'] != null)
        keys.add(row.graduationKey);
  for (const { at, outcome, graduationKey } of attempts)
    if (at.startsWith(year) && TOLD.has(outcome ?? '')) keys.add(graduationKey);
  return keys;
};

/** Everybody of the latest graduation year, whatever the campaign. */
export interface NewCohort {
  readonly graduationYear: number;
  readonly graduates: number;
  readonly updated: number;
}

/** `latest` is the latest graduation year of the roster. */
export const newCohortOf = (
  roster: readonly GraduationRow[],
  latest: number,
  updated: ReadonlySet<string>,
): NewCohort => {
  const own = roster.filter((row) => row.graduationKey !== null && graduationYear(row) === latest);
  return {
    graduationYear: latest,
    graduates: own.length,
    updated: own.filter(({ graduationKey }) => updated.has(graduationKey ?? '')).length,
  };
};
