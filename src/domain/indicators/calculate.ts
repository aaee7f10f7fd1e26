/** Counts every indicator in every group in one pass over the graduations. */
import { indicators, type Indicator } from './definitions';
import { UNKNOWN_GROUP, type GraduateRecord } from './records';

export const BREAKDOWNS = ['all', 'faculty', 'major', 'class'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

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
}

export const WHOLE_SCHOOL = 'Toàn trường';

const groupOf: Readonly<Record<Breakdown, (record: GraduateRecord) => string>> = {
  all: () => WHOLE_SCHOOL,
  faculty: ({ faculty }) => faculty,
  major: ({ major }) => major,
  class: ({ className }) => className,
};

interface Tally {
  readonly major: string;
  graduates: number;
  answered: number;
  readonly numerators: number[];
  readonly denominators: number[];
}

const emptyTally = (major: string): Tally => ({
  major,
  graduates: 0,
  answered: 0,
  numerators: indicators.map(() => 0),
  denominators: indicators.map(() => 0),
});

/** For each indicator: 0 outside the denominator, 1 in it, 2 in the numerator too. */
const standingOf = (record: GraduateRecord): number[] =>
  indicators.map((indicator) => (indicator.of(record) ? (indicator.counts(record) ? 2 : 1) : 0));

const add = (tally: Tally, record: GraduateRecord, standing: readonly number[]): void => {
  tally.graduates += 1;
  if (record.answer !== null) tally.answered += 1;
  standing.forEach((stands, at) => {
    if (stands > 0) tally.denominators[at] = (tally.denominators[at] ?? 0) + 1;
    if (stands > 1) tally.numerators[at] = (tally.numerators[at] ?? 0) + 1;
  });
};

/** All groups of all breakdowns, the whole school first, groups in the order in which they first appear, the unknown one last. */
export const calculateIndicators = (records: readonly GraduateRecord[]): GroupResult[] => {
  const tallies = new Map<Breakdown, Map<string, Tally>>(
    BREAKDOWNS.map((breakdown) => [breakdown, new Map()]),
  );
  tallies.get('all')?.set(WHOLE_SCHOOL, emptyTally(''));
  for (const record of records) {
    const standing = standingOf(record);
    for (const [breakdown, groups] of tallies) {
      const name = groupOf[breakdown](record);
      let tally = groups.get(name);
      if (!tally) groups.set(name, (tally = emptyTally(record.major)));
      add(tally, record, standing);
    }
  }
  return [...tallies].flatMap(([breakdown, groups]) =>
    [...groups]
      .sort(([a], [b]) => Number(a === UNKNOWN_GROUP) - Number(b === UNKNOWN_GROUP))
      .map(([group, tally]) => resultOf(breakdown, group, tally)),
  );
};

const resultOf = (breakdown: Breakdown, group: string, tally: Tally): GroupResult => ({
  breakdown,
  group,
  major: breakdown === 'class' ? tally.major : null,
  graduates: tally.graduates,
  answered: tally.answered,
  counts: Object.fromEntries(
    indicators.map(({ code }, at) => [
      code,
      { numerator: tally.numerators[at] ?? 0, denominator: tally.denominators[at] ?? 0 },
    ]),
  ),
});

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
