/** Counts every indicator in every group in one pass over the graduations. */
import { BREAKDOWNS, groupOf, WHOLE_SCHOOL, type Breakdown } from './breakdowns';
import { indicators, type Indicator } from './definitions';
import { UNKNOWN_GROUP, type GraduateRecord } from './records';
import { addSums, emptySums, tallyCells, type GroupAttributes, type Sums, type TalliedCell } from './tally';

export { BREAKDOWNS, WHOLE_SCHOOL, type Breakdown } from './breakdowns';

export interface Count {
  readonly numerator: number;
  readonly denominator: number;
}

export interface GroupResult {
  readonly breakdown: Breakdown;
  /** The group's name; 'Toàn trường' for all. */
  readonly group: string;
  /** The major of a class; null for the other breakdowns. */
  readonly major: string | null;
  readonly graduates: number;
  readonly answered: number;
  /** By indicator code. */
  readonly counts: Readonly<Record<string, Count>>;
  /** The smallest parts that the group is made of, by their numbers: two groups overlap in those that both have. */
  readonly cells: readonly number[];
}

interface Group {
  readonly first: GroupAttributes;
  readonly sums: Sums;
  readonly cells: number[];
}

const groupsOf = (cells: readonly TalliedCell[], breakdown: Breakdown): Map<string, Group> => {
  const groups = new Map<string, Group>();
  if (breakdown === 'all')
    groups.set(WHOLE_SCHOOL, {
      first: { className: '', major: '', faculty: '' },
      sums: emptySums(),
      cells: [],
    });
  cells.forEach(({ of, sums }, at) => {
    const name = groupOf[breakdown](of);
    let group = groups.get(name);
    if (!group) groups.set(name, (group = { first: of, sums: emptySums(), cells: [] }));
    addSums(group.sums, sums);
    group.cells.push(at);
  });
  return groups;
};

/** By indicator code. A plain loop, so that the results of all groups are objects of one shape. */
const countsOf = ({ numerators, denominators }: Sums): Record<string, Count> => {
  const counts: Record<string, Count> = {};
  indicators.forEach(({ code }, at) => {
    counts[code] = { numerator: numerators[at] ?? 0, denominator: denominators[at] ?? 0 };
  });
  return counts;
};

const resultOf = (breakdown: Breakdown, group: string, { first, sums, cells }: Group): GroupResult => ({
  breakdown,
  group,
  major: breakdown === 'class' ? first.major : null,
  graduates: sums.graduates,
  answered: sums.answered,
  counts: countsOf(sums),
  cells,
});

/**
 * All groups of the breakdowns, the whole school first, groups in the order in which they first appear, the unknown one last.
 * The ethnic group is left out where the records do not have it.
 */
export const calculateIndicators = (
  records: readonly GraduateRecord[],
  breakdowns: readonly Breakdown[] = BREAKDOWNS,
): GroupResult[] => {
  const cells = tallyCells(records);
  const told = cells.some(({ of }) => of.ethnicGroup !== undefined);
  return breakdowns
    .filter((breakdown) => told || breakdown !== 'ethnicGroup')
    .flatMap((breakdown) =>
      [...groupsOf(cells, breakdown)]
        .sort(([a], [b]) => Number(a === UNKNOWN_GROUP) - Number(b === UNKNOWN_GROUP))
        .map(([name, group]) => resultOf(breakdown, name, group)),
    );
};

/** The graduations behind a number (B18): those of a group that stand in the indicator's numerator, or in its denominator. */
export const rowsBehind = (
  records: readonly GraduateRecord[],
  where: {
    readonly indicator: Indicator;
    readonly breakdown: Breakdown;
    readonly group: string;
    readonly part: keyof Count;
  },
): string[] =>
  records
    .filter((record) => groupOf[where.breakdown](record) === where.group && where.indicator.of(record))
    .filter((record) => where.part === 'denominator' || where.indicator.counts(record))
    .map(({ graduationKey }) => graduationKey);

/** A rate, or null where nobody stands in the denominator. */
export const rate = ({ numerator, denominator }: Count): number | null =>
  denominator === 0 ? null : numerator / denominator;
