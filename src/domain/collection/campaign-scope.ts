/** Which graduations a campaign is about (S1.5): a graduation year, all its classes or chosen ones. */
import { classKey } from '../roster/check-roster';
import type { ClassRow } from '../roster/classes';
import type { GraduationRow } from '../roster/graduations';
import { fold } from '../text';
import type { CampaignRow } from './collection-tables';

export const graduationYear = (row: Pick<GraduationRow, 'graduationDate'>): number =>
  Number(row.graduationDate.slice(0, 4));

/** The latest year in which somebody graduated, or null for an empty roster. */
export const latestYear = (rows: readonly GraduationRow[]): number | null =>
  rows.length === 0 ? null : rows.reduce((latest, row) => Math.max(latest, graduationYear(row)), 0);

type Scope = Pick<CampaignRow, 'graduationYear' | 'scope'>;

/** Tells whether a graduation belongs to the campaign. The scope names classes ('CNTT1 K59', 'CNTT1') or cohorts ('K59'). */
export const inScope = (campaign: Scope): ((row: GraduationRow) => boolean) => {
  const named = new Set(
    (campaign.scope ?? '')
      .split(';')
      .map(fold)
      .filter((name) => name !== ''),
  );
  return (row) => {
    if (campaign.graduationYear !== null && graduationYear(row) !== campaign.graduationYear) return false;
    if (named.size === 0) return true;
    return [row.className, row.cohort, `${row.className} ${row.cohort}`].some((name) =>
      named.has(fold(name)),
    );
  };
};

export const classIndex = (classes: readonly ClassRow[]): ReadonlyMap<string, ClassRow> =>
  new Map(classes.map((row) => [classKey(row), row]));
