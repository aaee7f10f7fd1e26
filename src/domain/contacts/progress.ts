/** The progress board: how far each class and teacher is from the campaign's target (S1.23, UX 4). */
import { casesOf, type ContactGroup } from './contact-groups';
import { responseRates } from './response-rates';

export interface ProgressLine {
  readonly name: string;
  readonly cases: number;
  readonly complete: number;
  readonly partial: number;
  readonly refused: number;
  /** Complete answers that lack to the target; 0 where it is reached. */
  readonly missing: number;
  /** Shares between 0 and 1, null where there is nobody. */
  readonly contacted: number | null;
  readonly refusal: number | null;
}

/** `target` in percent of all cases of the group; a part of a person counts as one. */
export const contactProgressOf = (group: ContactGroup, target: number): ProgressLine => {
  const { I, P, R } = group.counts;
  const cases = casesOf(group.counts);
  const { CON1, REF1 } = responseRates(group.counts);
  return {
    name: group.name,
    cases,
    complete: I,
    partial: P,
    refused: R,
    missing: Math.max(0, Math.ceil((cases * target) / 100) - I),
    contacted: CON1,
    refusal: REF1,
  };
};

/** Who lacks most comes first; equal ones stay in their order. */
export const planProgress = (
  groups: readonly ContactGroup[],
  kind: ContactGroup['kind'],
  target: number,
): ProgressLine[] =>
  groups
    .filter((group) => group.kind === kind)
    .map((group) => contactProgressOf(group, target))
    .sort((a, b) => b.missing - a.missing);
