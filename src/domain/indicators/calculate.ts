/** Counts every indicator in every group in one pass over the graduations. */
import { indicators, type Indicator } from './definitions';
import { UNKNOWN_GROUP, type Countable, type GraduateRecord } from './records';

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

/** Answers that no indicator tells apart. */
interface Pattern {
  /** Its place among all patterns. */
  readonly at: number;
  readonly answered: boolean;
  /** For each indicator: 0 outside the denominator, 1 in it, 2 in the numerator too. */
  readonly standing: readonly number[];
}

/** Graduations that no breakdown tells apart. */
interface Cell {
  readonly of: GraduateRecord;
  /** How many of them answered in each pattern. */
  readonly sizes: number[];
}

const standingOf = (record: GraduateRecord): number[] =>
  indicators.map((indicator) => (indicator.of(record) ? (indicator.counts(record) ? 2 : 1) : 0));

/** The counted questions of an answer as one text; '' for none. */
const patternKey = ({ answer }: Countable): string =>
  answer === null
    ? ''
    : `${answer.status ?? ''}|${answer.studyAndWork ?? ''}|${answer.fieldMatch ?? ''}|${answer.income ?? ''}`;

const patternOf = (patterns: Map<string, Pattern>, record: GraduateRecord): Pattern => {
  const key = patternKey(record);
  let pattern = patterns.get(key);
  if (!pattern) {
    pattern = { at: patterns.size, answered: record.answer !== null, standing: standingOf(record) };
    patterns.set(key, pattern);
  }
  return pattern;
};

/** The cell of a record among those met so far, by class, of which few have more than one; a new one is added to `all`. */
const cellOf = (byClass: Map<string, Cell[]>, all: Cell[], record: GraduateRecord): Cell => {
  let alike = byClass.get(record.className);
  if (!alike) byClass.set(record.className, (alike = []));
  for (const cell of alike)
    if (cell.of.major === record.major && cell.of.faculty === record.faculty) return cell;
  const cell = { of: record, sizes: [] };
  alike.push(cell);
  all.push(cell);
  return cell;
};

/** Adds `size` graduations of one pattern, if any. */
const add = (tally: Tally, { answered, standing }: Pattern, size: number): void => {
  if (size === 0) return;
  tally.graduates += size;
  if (answered) tally.answered += size;
  standing.forEach((stands, at) => {
    if (stands > 0) tally.denominators[at] = (tally.denominators[at] ?? 0) + size;
    if (stands > 1) tally.numerators[at] = (tally.numerators[at] ?? 0) + size;
  });
};

/** What the graduations of a cell add up to. */
const tallyOf = ({ of, sizes }: Cell, patterns: readonly Pattern[]): Tally => {
  const tally = emptyTally(of.major);
  sizes.forEach((size, at) => {
    const pattern = patterns[at];
    if (pattern) add(tally, pattern, size);
  });
  return tally;
};

const addCounts = (sums: number[], parts: readonly number[]): void => {
  for (let at = 0; at < parts.length; at += 1) sums[at] = (sums[at] ?? 0) + (parts[at] ?? 0);
};

/** Adds what a cell adds up to to the group of a name, which begins with it. */
const addToGroup = (groups: Map<string, Tally>, name: string, part: Tally): void => {
  const sum = groups.get(name);
  if (!sum) {
    const { numerators, denominators } = part;
    groups.set(name, { ...part, numerators: [...numerators], denominators: [...denominators] });
    return;
  }
  sum.graduates += part.graduates;
  sum.answered += part.answered;
  addCounts(sum.numerators, part.numerators);
  addCounts(sum.denominators, part.denominators);
};

interface TalliedCell {
  readonly of: GraduateRecord;
  readonly tally: Tally;
}

/** Each graduation is looked at once, however many indicators and breakdowns there are; cells in the order in which they first appear. */
const tallyCells = (records: readonly GraduateRecord[]): TalliedCell[] => {
  const byClass = new Map<string, Cell[]>();
  const cells: Cell[] = [];
  const patterns = new Map<string, Pattern>();
  for (const record of records) {
    const { sizes } = cellOf(byClass, cells, record);
    const { at } = patternOf(patterns, record);
    while (sizes.length <= at) sizes.push(0);
    sizes[at] = (sizes[at] ?? 0) + 1;
  }
  const known = [...patterns.values()];
  return cells.map((cell) => ({ of: cell.of, tally: tallyOf(cell, known) }));
};

/** All groups of all breakdowns, the whole school first, groups in the order in which they first appear, the unknown one last. */
export const calculateIndicators = (records: readonly GraduateRecord[]): GroupResult[] => {
  const tallies = new Map<Breakdown, Map<string, Tally>>(
    BREAKDOWNS.map((breakdown) => [breakdown, new Map()]),
  );
  tallies.get('all')?.set(WHOLE_SCHOOL, emptyTally(''));
  for (const { of, tally } of tallyCells(records)) {
    for (const [breakdown, groups] of tallies) addToGroup(groups, groupOf[breakdown](of), tally);
  }
  return [...tallies].flatMap(([breakdown, groups]) =>
    [...groups]
      .sort(([a], [b]) => Number(a === UNKNOWN_GROUP) - Number(b === UNKNOWN_GROUP))
      .map(([group, tally]) => resultOf(breakdown, group, tally)),
  );
};

/** By indicator code. A plain loop, so that the results of all groups are objects of one shape. */
const countsOf = ({ numerators, denominators }: Tally): Record<string, Count> => {
  const counts: Record<string, Count> = {};
  indicators.forEach(({ code }, at) => {
    counts[code] = { numerator: numerators[at] ?? 0, denominator: denominators[at] ?? 0 };
  });
  return counts;
};

const resultOf = (breakdown: Breakdown, group: string, tally: Tally): GroupResult => ({
  breakdown,
  group,
  major: breakdown === 'class' ? tally.major : null,
  graduates: tally.graduates,
  answered: tally.answered,
  counts: countsOf(tally),
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
