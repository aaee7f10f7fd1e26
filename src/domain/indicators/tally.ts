/** Counts what records answered, cell by cell, in one pass; a cell holds the graduations that no breakdown tells apart. */
import { FACETS, indicators } from './definitions';
import { circles, type Facet } from './facet';
import type { GraduateRecord } from './records';

/** Answers that no indicator of a facet tells apart: which of its indicators count them, by place among all indicators. */
interface Pattern {
  readonly denominators: readonly number[];
  readonly numerators: readonly number[];
}

/** Codes met so far, a level a question. */
type Branch<L> = Map<string, Branch<L> | L>;

const FIRST_PLACE: readonly number[] = FACETS.map((_, at) =>
  FACETS.slice(0, at).reduce((sum, facet) => sum + facet.indicators.length, 0),
);

const inner = <L extends object>(branch: Branch<L>, code: string): Branch<L> => {
  const known = branch.get(code);
  if (known instanceof Map) return known;
  const made: Branch<L> = new Map();
  branch.set(code, made);
  return made;
};

/** The patterns of one facet, found by what the person does and the codes of the questions that it asks. */
class Patterns {
  private readonly roots: Branch<Pattern>[] = [];

  constructor(
    private readonly facet: Facet,
    private readonly first: number,
  ) {}

  of(record: GraduateRecord, activity: number): Pattern {
    const { asks } = this.facet;
    let branch = this.roots[activity] ?? this.root(activity);
    const last = asks.length - 1;
    for (let at = 0; at < last; at += 1) branch = inner(branch, record.answer?.[asks[at] ?? ''] ?? '');
    const code = last < 0 ? '' : (record.answer?.[asks[last] ?? ''] ?? '');
    const known = branch.get(code);
    if (known !== undefined && !(known instanceof Map)) return known;
    const made = this.made(record);
    branch.set(code, made);
    return made;
  }

  private root(activity: number): Branch<Pattern> {
    const made: Branch<Pattern> = new Map();
    // Activities are numbered as they come, so a gap before this one may be filled later.
    this.roots[activity] = made;
    return made;
  }

  private made(record: GraduateRecord): Pattern {
    const places = this.facet.indicators.map((indicator, at) => ({ indicator, place: this.first + at }));
    const of = places.filter(({ indicator }) => indicator.of(record));
    return {
      denominators: of.map(({ place }) => place),
      numerators: of.filter(({ indicator }) => indicator.counts(record)).map(({ place }) => place),
    };
  }
}

/** What a record's person does, as far as facets tell it apart: a number for each combination of the four questions. */
interface Activity {
  /** For each facet the number by which it tells people apart; null where it does not look at them. */
  readonly keys: readonly (number | null)[];
}

class Activities {
  private readonly known: Branch<Activity> = new Map();
  private size = 0;
  private readonly none = this.made(null);

  of({ answer }: GraduateRecord): Activity {
    if (answer === null) return this.none;
    const { status = '', studyAndWork = '', soughtWork = '', availableSoon = '' } = answer;
    const branch = inner(inner(inner(this.known, status), studyAndWork), soughtWork);
    const known = branch.get(availableSoon);
    if (known !== undefined && !(known instanceof Map)) return known;
    const made = this.made(answer);
    branch.set(availableSoon, made);
    return made;
  }

  private made(answer: GraduateRecord['answer']): Activity {
    const number = this.size;
    this.size += 1;
    const keys = FACETS.map(({ who }) => {
      if (who === 'activity') return number;
      return who === 'updated' ? 0 : circles[who](answer) ? 0 : null;
    });
    return { keys };
  }
}

/** Where graduations of a cell belong; nothing else is asked of them. */
export type GroupAttributes = Omit<GraduateRecord, 'graduationKey' | 'answer' | 'updated'>;

/** The numbers of a cell or of cells together: by place among the indicators. */
export interface Sums {
  graduates: number;
  answered: number;
  readonly numerators: Int32Array;
  readonly denominators: Int32Array;
}

/** Sums of nobody, to be added to. */
export const emptySums = (): Sums => ({
  graduates: 0,
  answered: 0,
  numerators: new Int32Array(indicators.length),
  denominators: new Int32Array(indicators.length),
});

const addInto = (sums: Int32Array, parts: Int32Array): void => {
  for (let at = 0; at < parts.length; at += 1) sums[at] = (sums[at] ?? 0) + (parts[at] ?? 0);
};

/** Adds the numbers of a part to a whole; the parts must not share anybody. */
export const addSums = (to: Sums, part: Sums): void => {
  to.graduates += part.graduates;
  to.answered += part.answered;
  addInto(to.numerators, part.numerators);
  addInto(to.denominators, part.denominators);
};

const belongs = (of: GroupAttributes, record: GraduateRecord): boolean =>
  of.sex === record.sex &&
  of.major === record.major &&
  of.faculty === record.faculty &&
  of.level === record.level &&
  of.cohort === record.cohort &&
  of.ethnicGroup === record.ethnicGroup;

export interface TalliedCell {
  readonly of: GroupAttributes;
  readonly sums: Sums;
}

/** The cell of a record among those met so far, by class, of which few have many; a new one is added to `all`. */
const cellOf = (
  byClass: Map<string, TalliedCell[]>,
  all: TalliedCell[],
  record: GraduateRecord,
): TalliedCell => {
  let alike = byClass.get(record.className);
  if (!alike) byClass.set(record.className, (alike = []));
  for (const cell of alike) if (belongs(cell.of, record)) return cell;
  const cell: TalliedCell = { of: record, sums: emptySums() };
  alike.push(cell);
  all.push(cell);
  return cell;
};

const count = (places: readonly number[], into: Int32Array): void => {
  for (const at of places) into[at] = (into[at] ?? 0) + 1;
};

const UPDATED_FACET = FACETS.findIndex(({ who }) => who === 'updated');

/** By what the facet of the updated tells apart: not of the cohort, not updated, updated. */
const updatedKey = ({ updated }: GraduateRecord): number => (updated === undefined ? 0 : updated ? 2 : 1);

/** Each graduation is looked at once, however many indicators and breakdowns there are; cells in the order in which they first appear. */
export const tallyCells = (records: readonly GraduateRecord[]): TalliedCell[] => {
  const byClass = new Map<string, TalliedCell[]>();
  const cells: TalliedCell[] = [];
  const activities = new Activities();
  const patterns = FACETS.map((facet, at) => new Patterns(facet, FIRST_PLACE[at] ?? 0));
  for (const record of records) {
    const { sums } = cellOf(byClass, cells, record);
    sums.graduates += 1;
    if (record.answer !== null) sums.answered += 1;
    const { keys } = activities.of(record);
    for (let at = 0; at < patterns.length; at += 1) {
      const key = at === UPDATED_FACET ? updatedKey(record) : keys[at];
      const pattern = key == null ? undefined : patterns[at]?.of(record, key);
      if (pattern === undefined) continue;
      count(pattern.denominators, sums.denominators);
      count(pattern.numerators, sums.numerators);
    }
  }
  return cells;
};
