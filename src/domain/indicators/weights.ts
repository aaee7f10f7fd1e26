/** Weights for those who did not answer: each answer stands for the graduates of its kind (B7). */
import type { Count } from './calculate';
import type { Indicator } from './definitions';
import type { GraduateRecord } from './records';

/** Cells with fewer answers are merged (facts, section 2). */
const FEWEST_IN_CELL = 10;

interface Cell {
  /** Major, level, sex. */
  readonly path: readonly string[];
  graduates: number;
  answers: number;
}

/** Weight of each answer of the cells that were merged into one. */
export interface WeightCell {
  /** What was merged, as 'Kế toán|Cao đẳng|Nữ'. */
  readonly names: readonly string[];
  /** N_h. */
  readonly graduates: number;
  /** n_h. */
  readonly answers: number;
  /** N_h / n_h; 0 where nobody answered. */
  readonly weight: number;
}

const pathOf = ({ major, level, sex }: GraduateRecord): string[] => [major, level ?? '', sex ?? ''];

const countCells = (records: readonly GraduateRecord[]): Cell[] => {
  const cells = new Map<string, Cell>();
  for (const record of records) {
    const path = pathOf(record);
    const key = path.join('|');
    let cell = cells.get(key);
    if (!cell) cells.set(key, (cell = { path, graduates: 0, answers: 0 }));
    cell.graduates += 1;
    if (record.answer !== null) cell.answers += 1;
  }
  return [...cells.values()];
};

type Group = readonly Cell[];
const answersOf = (group: Group): number => group.reduce((sum, { answers }) => sum + answers, 0);
const graduatesOf = (group: Group): number => group.reduce((sum, { graduates }) => sum + graduates, 0);

/** Groups too small are put together with those that share the first `depth` parts of their path. */
const mergeAt = (groups: readonly Group[], depth: number): Group[] => {
  const kept = groups.filter((group) => answersOf(group) >= FEWEST_IN_CELL);
  const merged = new Map<string, Cell[]>();
  for (const group of groups.filter((one) => answersOf(one) < FEWEST_IN_CELL)) {
    const key = group[0]?.path.slice(0, depth).join('|') ?? '';
    merged.set(key, [...(merged.get(key) ?? []), ...group]);
  }
  return [...kept, ...merged.values()];
};

/** What is too small even together joins the smallest group beside it: of its major where there is one. */
const absorb = (groups: readonly Group[]): Group[] => {
  const small = groups.filter((group) => answersOf(group) < FEWEST_IN_CELL);
  const rest = groups.filter((group) => answersOf(group) >= FEWEST_IN_CELL);
  if (rest.length === 0) return small.length === 0 ? [] : [small.flat()];
  return small.reduce<Group[]>((so, group) => {
    const major = group[0]?.path[0];
    const near = so.filter((one) => one[0]?.path[0] === major);
    const [smallest] = [...(near.length > 0 ? near : so)].sort((a, b) => answersOf(a) - answersOf(b));
    return so.map((one) => (one === smallest ? [...one, ...group] : one));
  }, rest);
};

/**
 * Cells of major × level × sex; those under 10 answers are merged over the sexes first, then over the levels of their
 * major, then with what is left of other majors (facts, section 2: w = N_h / n_h).
 */
export const weightCells = (records: readonly GraduateRecord[]): WeightCell[] => {
  const single = countCells(records).map((cell): Group => [cell]);
  const merged = absorb(mergeAt(mergeAt(mergeAt(single, 2), 1), 0));
  return merged.map((group) => {
    const [graduates, answers] = [graduatesOf(group), answersOf(group)];
    const names = group.map(({ path }) => path.join('|'));
    return { names, graduates, answers, weight: answers === 0 ? 0 : graduates / answers };
  });
};

export interface WeightedRate {
  /** Weighted share; null where nobody stands in the denominator. */
  readonly rate: number | null;
  /** The answers behind it, not weighted: always shown beside. */
  readonly unweighted: Count;
}

/** Each indicator's share among those who answered, every answer weighted by its cell. */
export const weightedRates = (
  records: readonly GraduateRecord[],
  wanted: readonly Indicator[],
): WeightedRate[] => {
  const weights = new Map(
    weightCells(records).flatMap(({ names, weight }) => names.map((name) => [name, weight] as const)),
  );
  const sums = wanted.map(() => ({ over: 0, under: 0, numerator: 0, denominator: 0 }));
  for (const record of records) {
    if (record.answer === null) continue;
    const weight = weights.get(pathOf(record).join('|')) ?? 0;
    for (const [at, indicator] of wanted.entries()) {
      const sum = sums[at];
      if (sum === undefined || !indicator.of(record)) continue;
      sum.under += weight;
      sum.denominator += 1;
      if (!indicator.counts(record)) continue;
      sum.over += weight;
      sum.numerator += 1;
    }
  }
  return sums.map(({ over, under, numerator, denominator }) => ({
    rate: under === 0 ? null : over / under,
    unweighted: { numerator, denominator },
  }));
};
