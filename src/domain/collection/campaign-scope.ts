/** Which graduations a campaign is about (S1.5, P39): a graduation year, all its classes or chosen ones, whoever fits its conditions. */
import { classLabel } from '../roster/class-names';
import { type GraduationRow, graduationYear } from '../roster/graduations';
import { fold, tidy } from '../text';
import type { CampaignRow } from './collection-tables';
import { conditionsHold, parseConditions } from './row-condition';

export type Scope = Pick<CampaignRow, 'graduationYear' | 'scope'> & Partial<Pick<CampaignRow, 'condition'>>;

/** The names in a scope, as typed. */
export const scopeNames = (scope: string | null): string[] =>
  (scope ?? '')
    .split(';')
    .map(tidy)
    .filter((name) => name !== '');

const namesOf = (row: Pick<GraduationRow, 'className' | 'cohort'>): string[] =>
  [row.className, row.cohort, classLabel(row)].map(fold);

/**
 * Tells whether a graduation belongs to the campaign. The scope names classes ('CNTT1 K59', 'CNTT1') or cohorts ('K59').
 * Where the conditions hold a fault nobody belongs to it: an unread condition must not let everybody in.
 */
export const inScope = ({
  graduationYear: year,
  scope,
  condition = null,
}: Scope): ((row: GraduationRow) => boolean) => {
  const named = new Set(scopeNames(scope).map(fold));
  const { conditions, bad } = parseConditions(condition);
  return (row) => {
    if (bad.length > 0 || (year !== null && graduationYear(row) !== year)) return false;
    if (named.size > 0 && !namesOf(row).some((name) => named.has(name))) return false;
    return conditionsHold(conditions, row);
  };
};

/** Names in the scope that no class or cohort of the roster or of `Lớp` has. */
export const unknownScopeNames = (
  scope: string | null,
  known: readonly Pick<GraduationRow, 'className' | 'cohort'>[],
): string[] => {
  const names = new Set(known.flatMap(namesOf));
  return scopeNames(scope).filter((name) => !names.has(fold(name)));
};
