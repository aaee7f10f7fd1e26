/** Hides small groups in whatever leaves the office, and with them what would give them away (B8). */
import type { GroupResult } from './calculate';
import { indicators, type Family } from './definitions';
import { determinedGroups } from './determined';
import { relationsOf, type Relation } from './relations';

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

/** One kind of numbers in all groups: how many people are behind each, and what of it shows. */
class Table {
  readonly hidden = new Set<number>();
  private readonly sizes: readonly number[];
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
  }

  size(at: number): number {
    return this.sizes[at] ?? 0;
  }

  isSmall(at: number): boolean {
    return this.size(at) > 0 && this.size(at) < this.threshold;
  }

  /** Groups with somebody in them that still show, the smallest first. */
  visible(places: readonly number[]): number[] {
    return places
      .filter((at) => this.size(at) > 0 && !this.hidden.has(at))
      .sort((a, b) => this.size(a) - this.size(b));
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
  isSafe({ parent, children }: Relation): boolean {
    const secret = children.filter((at) => this.hidden.has(at) && this.size(at) > 0);
    if (secret.length === 0) return true;
    const people = secret.reduce((sum, at) => sum + this.size(at), 0);
    if (secret.length < 2 || people < this.threshold) return false;
    return !this.telling.some((code) => this.tells(secret, code) && !this.tells([parent], code));
  }
}

/** Hides what a sum would tell: one group more, or the sum; true where something was hidden. */
const settle = (table: Table, relation: Relation): boolean => {
  const { parent, children } = relation;
  if (!table.hidden.has(parent)) {
    if (table.isSafe(relation)) return false;
    table.hidden.add(table.visible(children)[0] ?? parent);
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

/** The smallest group that still shows and has a part in common with a hidden one. */
const neighbour = (table: Table, hidden: number): number | undefined => {
  const cells = new Set(table.groups[hidden]?.cells);
  const places = table.groups.flatMap(({ cells: own }, at) =>
    own.some((cell) => cells.has(cell)) ? [at] : [],
  );
  return table.visible(places)[0];
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
  const more = holes.flatMap((at) => neighbour(table, at) ?? []);
  more.forEach((at) => table.hidden.add(at));
  return more.length > 0;
};

/**
 * The places of all groups to hide in one family of numbers. `results` are all groups of all tables that leave the office:
 * each published table must be among them. Groups nobody answered in have nothing to hide.
 */
export const hiddenGroups = (
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
  const relations = relationsOf(results);
  let again = true;
  while (again) {
    again = relations.map((relation) => settle(table, relation)).some(Boolean) || closeHoles(table);
  }
  return table.hidden;
};

/** Tells of each group and family whether it must not show; what is hidden of all answers is hidden of each question. */
export const suppression = (
  results: readonly GroupResult[],
  rules: SmallGroupRules,
): ((group: GroupResult, family: Family) => boolean) => {
  const places = new Map(results.map((group, at) => [group, at]));
  const answers = hiddenGroups(results, 'answered', rules);
  const families = new Map<Family, ReadonlySet<number>>([['answered', answers]]);
  return (group, family) => {
    let hidden = families.get(family);
    if (!hidden) families.set(family, (hidden = hiddenGroups(results, family, rules, answers)));
    return hidden.has(places.get(group) ?? -1);
  };
};
