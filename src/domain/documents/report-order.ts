/** The order in which groups are printed: names as a Vietnamese reader looks for them, graduations of no known class last. */
import { UNKNOWN_GROUP } from '../indicators/records';
import { compareVietnamese } from '../roster/collation';

/** What groups are made by, in the order in which the breakdowns are printed. */
export const REPORT_GROUP_KINDS = ['all', 'major', 'class', 'faculty'] as const;

interface Named {
  readonly name: string;
}

interface OfKind extends Named {
  readonly kind: (typeof REPORT_GROUP_KINDS)[number];
}

/** 'KT2' before 'KT10': numbers within a name count as numbers. */
const padded = (name: string): string => name.replace(/\d+/g, (digits) => digits.padStart(6, '0'));

const compare = (one: Named, other: Named): number =>
  Number(one.name === UNKNOWN_GROUP) - Number(other.name === UNKNOWN_GROUP) ||
  compareVietnamese(padded(one.name), padded(other.name));

/** By name in the order of the Vietnamese alphabet, numbers as numbers, the unknown group last. */
export const inOrder = <G extends Named>(groups: readonly G[]): G[] => [...groups].sort(compare);

const givenName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** People by given name, then the whole name, as a Vietnamese list has them; the unknown one last. */
export const inNameOrder = <G extends Named>(groups: readonly G[]): G[] =>
  inOrder(groups).sort(
    (one, other) =>
      Number(one.name === UNKNOWN_GROUP) - Number(other.name === UNKNOWN_GROUP) ||
      compareVietnamese(givenName(one.name), givenName(other.name)),
  );

/** Each breakdown in its own order. */
export const groupsInOrder = <G extends OfKind>(groups: readonly G[]): G[] =>
  REPORT_GROUP_KINDS.flatMap((kind) => inOrder(groups.filter((group) => group.kind === kind)));
