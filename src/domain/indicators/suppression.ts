/** Hides small groups in whatever leaves the office, and with them what would give them away (B8). */
import type { Breakdown } from './breakdowns';
import type { GroupResult } from './calculate';
import { indicators, type Family } from './definitions';
import { determinedGroups } from './determined';
import { relationsOf, type GroupRelation } from './relations';

export interface SmallGroupRules {
  /** Groups with fewer answers are hidden (facts: HESA and others hide below 5). */
  readonly answers: number;
  /** Income is hidden below this many named bands. */
  readonly income: number;
}

/** The indicators by which everybody or nobody in what is hidden would be told, where not everybody does. */
const TELLING: readonly string[] = ['employedOfAnswered', 'employedOrStudyingOfAnswered'];

const tellingOf = (family: Family): readonly string[] =>
  family === 'answered'
    ? TELLING
    : indicators.filter((indicator) => indicator.family === family).map(({ code }) => code);

/** What a report is read for makes way last: two-way tables go first, then what stands in the appendix, majors at the end. */
const WORTH: Readonly<Record<Breakdown, number>> = {
  majorSex: 0,
  levelSex: 0,
  ethnicGroup: 0,
  sex: 1,
  cohort: 1,
  level: 1,
  class: 2,
  faculty: 3,
  major: 4,
  all: 5,
};

/** For each group the groups of the very same parts, itself too: hiding one hides the others. */
const twinsOf = (groups: readonly GroupResult[]): readonly (readonly number[])[] => {
  const names = groups.map(({ cells }) => cells.join());
  const alike = new Map<string, number[]>();
  names.forEach((name, at) => alike.set(name, [...(alike.get(name) ?? []), at]));
  return names.map((name) => alike.get(name) ?? []);
};

/** One kind of numbers in all groups: how many people are behind each, and what of it shows. */
class Table {
  readonly hidden = new Set<number>();
  /** The whole school, and groups of the very same people: what a report is for never makes way for a smaller group. */
  private readonly kept: ReadonlySet<number>;
  private readonly sizes: readonly number[];
  private readonly twins: readonly (readonly number[])[];
  private readonly telling: readonly string[];

  constructor(
    readonly groups: readonly GroupResult[],
    family: Family,
    private readonly threshold: number,
  ) {
    const [base] = tellingOf(family);
    this.sizes = groups.map(({ answered, counts }) =>
      family === 'answered' ? answered : (counts[base ?? '']?.denominator ?? 0),
    );
    this.telling = tellingOf(family);
    this.twins = twinsOf(groups);
    const whole = this.sizes[groups.findIndex(({ breakdown }) => breakdown === 'all')];
    this.kept = new Set(this.sizes.flatMap((size, at) => (size === whole ? [at] : [])));
  }

  size(at: number): number {
    return this.sizes[at] ?? 0;
  }

  isSmall(at: number): boolean {
    return this.size(at) > 0 && this.size(at) < this.threshold;
  }

  /** Groups with somebody in them that still show: those that cost least first, the smallest of them. */
  visible(places: readonly number[]): number[] {
    return places
      .filter((at) => this.size(at) > 0 && !this.hidden.has(at))
      .sort((a, b) => this.cost(a) - this.cost(b) || this.size(a) - this.size(b));
  }

  /** What hiding a group takes from a reader: nothing more where the same people are hidden under another name. */
  cost(at: number): number {
    const twins = this.twins[at] ?? [];
    if (this.kept.has(at)) return Infinity;
    return twins.some((twin) => this.hidden.has(twin))
      ? -1
      : Math.max(...twins.map((twin) => WORTH[this.groups[twin]?.breakdown ?? 'all']));
  }

  /** The same without the whole school. */
  free(places: readonly number[]): number[] {
    return this.visible(places).filter((at) => !this.kept.has(at));
  }

  /** All or none of some people do what an indicator counts. */
  private tells(places: readonly number[], code: string): boolean {
    const counts = places.flatMap((at) => this.groups[at]?.counts[code] ?? []);
    const [people, base] = counts.reduce(
      ([over, under], { numerator, denominator }) => [over + numerator, under + denominator],
      [0, 0],
    );
    return people === base || (people === 0 && TELLING.includes(code));
  }

  /**
   * What is hidden of groups with a known sum tells of nobody: two groups at least, together not small, and not all alike in
   * something, unless the sum itself says so of everybody.
   */
  isSafe({ parent, children }: GroupRelation): boolean {
    const secret = children.filter((at) => this.hidden.has(at) && this.size(at) > 0);
    if (secret.length === 0) return true;
    const people = secret.reduce((sum, at) => sum + this.size(at), 0);
    if (secret.length < 2 || people < this.threshold) return false;
    return !this.telling.some((code) => this.tells(secret, code) && !this.tells([parent], code));
  }
}

const cheapest = (table: Table, { parent, children }: GroupRelation): number => {
  const [child] = table.free(children);
  return child === undefined || table.cost(parent) < table.cost(child) ? parent : child;
};

/** Hides what a sum would tell: one group more, or the sum where that costs less; true where something was hidden. */
const settle = (table: Table, relation: GroupRelation): boolean => {
  const { parent, children } = relation;
  if (!table.hidden.has(parent)) {
    if (table.isSafe(relation)) return false;
    table.hidden.add(cheapest(table, relation));
    return true;
  }
  // A hidden sum must not come back from its parts: classes of a hidden major are all hidden, of others one at least.
  const ofMajor = table.groups[parent]?.breakdown === 'major';
  const classes = ofMajor && table.groups[children[0] ?? -1]?.breakdown === 'class';
  if (!classes && children.some((at) => table.hidden.has(at) && table.size(at) > 0)) return false;
  const shown = table.visible(children);
  const next = classes ? shown : shown.slice(0, 1);
  next.forEach((at) => table.hidden.add(at));
  return next.length > 0;
};

/**
 * The group to hide for a hidden one that the others tell: the one that costs least of those with a part in common with it; where only the whole
 * school has, of those that are taken from the school; the school itself when nothing else shows.
 */
const neighbour = (table: Table, hidden: number, parts: ReadonlySet<number>): number | undefined => {
  const cells = new Set(table.groups[hidden]?.cells.filter((cell) => parts.has(cell)));
  const everywhere = table.groups.map((_, at) => at);
  const near = everywhere.filter((at) => table.groups[at]?.cells.some((cell) => cells.has(cell)));
  return table.free(near)[0] ?? table.free(everywhere)[0] ?? table.visible(near)[0];
};

/** Hides one more group for each hidden one that linear algebra finds; true where there was one. */
const closeHoles = (table: Table): boolean => {
  // A part of any group without anybody is empty, whatever larger group it also belongs to.
  const cellsOf = (wanted: (at: number) => boolean): number[] =>
    table.groups.flatMap(({ breakdown, cells }, at) => (breakdown !== 'all' && wanted(at) ? cells : []));
  const parts = new Set(cellsOf((at) => table.size(at) > 0));
  cellsOf((at) => table.size(at) === 0).forEach((cell) => parts.delete(cell));
  const summed = table.groups.map(({ cells, breakdown }, at) => ({
    cells,
    shown: !table.hidden.has(at),
    smallest: breakdown === 'class',
  }));
  const holes = determinedGroups(summed, parts).filter((at) => table.size(at) > 0);
  const more = holes.flatMap((at) => neighbour(table, at, parts) ?? []);
  more.forEach((at) => table.hidden.add(at));
  return more.length > 0;
};

/**
 * The places of all groups to hide in one family of numbers. `results` are all groups of all tables that leave the office:
 * each published table must be among them. Groups nobody answered in have nothing to hide.
 */
const hiddenGroups = (
  results: readonly GroupResult[],
  family: Family,
  rules: SmallGroupRules,
  already: ReadonlySet<number> = new Set(),
): ReadonlySet<number> => {
  const table = new Table(results, family, family === 'income' ? rules.income : rules.answers);
  const everything = results.map((_, at) => at);
  // A school with so few answers shows none of them.
  if (everything.some((at) => results[at]?.breakdown === 'all' && table.isSmall(at)))
    return new Set(everything);
  everything.filter((at) => table.isSmall(at) || already.has(at)).forEach((at) => table.hidden.add(at));
  if (table.hidden.size === 0) return table.hidden;
  // The dearest tables are settled first: what they hide is then hidden in the others under other names.
  const worth = ({ children: [first = -1] }: GroupRelation): number =>
    WORTH[results[first]?.breakdown ?? 'all'];
  const relations = relationsOf(results).sort((a, b) => worth(b) - worth(a));
  let again = true;
  while (again) {
    again = relations.map((relation) => settle(table, relation)).some(Boolean) || closeHoles(table);
  }
  return table.hidden;
};

/** Of single questions (income, match, scores) only the school and its majors leave the office; no other table of them does. */
const OF_QUESTIONS: ReadonlySet<Breakdown> = new Set(['all', 'major']);

/** Tells of each group and family whether it must not show; what is hidden of all answers is hidden of each question. */
export const suppression = (
  results: readonly GroupResult[],
  rules: SmallGroupRules,
): ((group: GroupResult, family: Family) => boolean) => {
  const setOf = (groups: readonly GroupResult[], hidden: ReadonlySet<number>): ReadonlySet<GroupResult> =>
    new Set(groups.filter((_, at) => hidden.has(at)));
  const answers = setOf(results, hiddenGroups(results, 'answered', rules));
  const asked = results.filter(({ breakdown }) => OF_QUESTIONS.has(breakdown));
  const already = new Set(asked.flatMap((group, at) => (answers.has(group) ? [at] : [])));
  const families = new Map<Family, ReadonlySet<GroupResult>>([['answered', answers]]);
  return (group, family) => {
    let hidden = families.get(family);
    if (!hidden) families.set(family, (hidden = setOf(asked, hiddenGroups(asked, family, rules, already))));
    return hidden.has(group) || (family !== 'answered' && !OF_QUESTIONS.has(group.breakdown));
  };
};
