/** Counts what records answered, cell by cell, in one pass; a cell holds the graduations that no breakdown tells apart. */
import { FACETS, indicators } from './definitions';
import { circles, type Facet } from './facet';
import type { GraduateRecord } from './records';

/** Answers that no indicator of a facet tells apart: which of its indicators count them, by place among all indicators. */
interface Pattern {
  readonly denominators: readonly number[];
  readonly numerators: readonly number[];
}

/** Codes met so far, a level a question; the leaves are places among the patterns. */
type Branch = Map<string, Branch | number>;

const FIRST_PLACE: readonly number[] = FACETS.map((_, at) =>
  FACETS.slice(0, at).reduce((sum, facet) => sum + facet.indicators.length, 0),
);

/** The patterns of one facet, in the order in which they first appear. */
class Patterns {
  readonly all: Pattern[] = [];
  /** By the number of what the person does. */
  private readonly roots: Branch[] = [];

  constructor(
    private readonly facet: Facet,
    private readonly first: number,
  ) {}

  /** The place of a record's pattern. */
  placeOf(record: GraduateRecord, activity: number): number {
    const { asks } = this.facet;
    let branch = this.roots[activity] ?? this.root(activity);
    const last = asks.length - 1;
    for (let at = 0; at < last; at += 1) branch = inner(branch, record.answer?.[asks[at] ?? ''] ?? '');
    const code = last < 0 ? '' : (record.answer?.[asks[last] ?? ''] ?? '');
    const known = branch.get(code);
    if (typeof known === 'number') return known;
    branch.set(code, this.all.length);
    return this.all.push(this.patternOf(record)) - 1;
  }

  private root(activity: number): Branch {
    while (this.roots.length <= activity) this.roots.push(new Map());
    return this.roots[activity] ?? new Map();
  }

  private patternOf(record: GraduateRecord): Pattern {
    const places = this.facet.indicators.map((indicator, at) => ({ indicator, place: this.first + at }));
    const of = places.filter(({ indicator }) => indicator.of(record));
    return {
      denominators: of.map(({ place }) => place),
      numerators: of.filter(({ indicator }) => indicator.counts(record)).map(({ place }) => place),
    };
  }
}

const inner = (branch: Branch, code: string): Branch => {
  const known = branch.get(code);
  if (known instanceof Map) return known;
  const made: Branch = new Map();
  branch.set(code, made);
  return made;
};

/** What a record's person does, as far as facets tell it apart: a number for each combination of the four questions. */
interface Activity {
  readonly number: number;
  /** For each facet the number by which it tells people apart; null where it does not look at them. */
  readonly keys: readonly (number | null)[];
}

class Activities {
  private readonly known: Branch = new Map();
  private readonly all: Activity[] = [];
  private readonly none = this.made(null);

  of({ answer }: GraduateRecord): Activity {
    if (answer === null) return this.none;
    const { status = '', studyAndWork = '', soughtWork = '', availableSoon = '' } = answer;
    const branch = inner(inner(inner(this.known, status), studyAndWork), soughtWork);
    const place = branch.get(availableSoon);
    const activity = typeof place === 'number' ? this.all[place] : undefined;
    if (activity) return activity;
    branch.set(availableSoon, this.all.length);
    return this.made(answer);
  }

  private made(answer: GraduateRecord['answer']): Activity {
    const number = this.all.length;
    const keys = FACETS.map(({ who }) => {
      if (who === 'activity') return number;
      return who === 'updated' ? 0 : circles[who](answer) ? 0 : null;
    });
    const activity = { number, keys };
    this.all.push(activity);
    return activity;
  }
}

/** Where graduations of a cell belong; nothing else is asked of them. */
export type Standing = Omit<GraduateRecord, 'graduationKey' | 'answer' | 'updated'>;

export interface Cell {
  readonly of: Standing;
  graduates: number;
  answered: number;
  /** How many are counted so far in each pattern of each facet. */
  readonly sizes: readonly number[][];
}

/** The numbers of a cell or of cells together: by place among the indicators. */
export interface Sums {
  graduates: number;
  answered: number;
  readonly numerators: Int32Array;
  readonly denominators: Int32Array;
}

export const emptySums = (): Sums => ({
  graduates: 0,
  answered: 0,
  numerators: new Int32Array(indicators.length),
  denominators: new Int32Array(indicators.length),
});

const addInto = (sums: Int32Array, parts: Int32Array): void => {
  for (let at = 0; at < parts.length; at += 1) sums[at] = (sums[at] ?? 0) + (parts[at] ?? 0);
};

export const addSums = (to: Sums, part: Sums): void => {
  to.graduates += part.graduates;
  to.answered += part.answered;
  addInto(to.numerators, part.numerators);
  addInto(to.denominators, part.denominators);
};

const belongs = (of: Standing, record: GraduateRecord): boolean =>
  of.sex === record.sex &&
  of.major === record.major &&
  of.faculty === record.faculty &&
  of.level === record.level &&
  of.cohort === record.cohort &&
  of.ethnicGroup === record.ethnicGroup;

/** The cell of a record among those met so far, by class, of which few have many; a new one is added to `all`. */
const cellOf = (byClass: Map<string, Cell[]>, all: Cell[], record: GraduateRecord): Cell => {
  let alike = byClass.get(record.className);
  if (!alike) byClass.set(record.className, (alike = []));
  for (const cell of alike) if (belongs(cell.of, record)) return cell;
  const cell: Cell = { of: record, graduates: 0, answered: 0, sizes: FACETS.map(() => []) };
  alike.push(cell);
  all.push(cell);
  return cell;
};

const addOne = (sizes: number[], place: number): void => {
  while (sizes.length <= place) sizes.push(0);
  sizes[place] = (sizes[place] ?? 0) + 1;
};

const sumsOf = ({ graduates, answered, sizes }: Cell, patterns: readonly Patterns[]): Sums => {
  const sums = { ...emptySums(), graduates, answered };
  sizes.forEach((bySize, facet) => {
    const all = patterns[facet]?.all ?? [];
    bySize.forEach((size, place) => {
      if (size === 0) return;
      for (const at of all[place]?.denominators ?? [])
        sums.denominators[at] = (sums.denominators[at] ?? 0) + size;
      for (const at of all[place]?.numerators ?? []) sums.numerators[at] = (sums.numerators[at] ?? 0) + size;
    });
  });
  return sums;
};

export interface TalliedCell {
  readonly of: Standing;
  readonly sums: Sums;
}

const UPDATED_FACET = FACETS.findIndex(({ who }) => who === 'updated');

/** By what the facet of the updated tells apart: not of the cohort, not updated, updated. */
const updatedKey = ({ updated }: GraduateRecord): number => (updated === undefined ? 0 : updated ? 2 : 1);

/** Each graduation is looked at once, however many indicators and breakdowns there are; cells in the order in which they first appear. */
export const tallyCells = (records: readonly GraduateRecord[]): TalliedCell[] => {
  const byClass = new Map<string, Cell[]>();
  const cells: Cell[] = [];
  const activities = new Activities();
  const patterns = FACETS.map((facet, at) => new Patterns(facet, FIRST_PLACE[at] ?? 0));
  for (const record of records) {
    const cell = cellOf(byClass, cells, record);
    cell.graduates += 1;
    if (record.answer !== null) cell.answered += 1;
    const { keys } = activities.of(record);
    for (let at = 0; at < patterns.length; at += 1) {
      const key = at === UPDATED_FACET ? updatedKey(record) : keys[at];
      const place = key == null ? undefined : patterns[at]?.placeOf(record, key);
      if (place !== undefined) addOne(cell.sizes[at] ?? [], place);
    }
  }
  return cells.map((cell) => ({ of: cell.of, sums: sumsOf(cell, patterns) }));
};
