/** Which groups add up to which: the sums by which a reader could work out what is hidden (B8). */
import type { Breakdown } from './breakdowns';

export interface Grouped {
  readonly breakdown: Breakdown;
  readonly cells: readonly number[];
}

/** By their places among the groups. */
export interface GroupRelation {
  readonly parent: number;
  /** They do not overlap, and together they are the parent. */
  readonly children: readonly number[];
}

/** For each breakdown the group of each cell. */
const groupByCell = (groups: readonly Grouped[]): Map<Breakdown, Map<number, number>> => {
  const places = new Map<Breakdown, Map<number, number>>();
  groups.forEach(({ breakdown, cells }, at) => {
    const own = places.get(breakdown) ?? new Map<number, number>();
    places.set(breakdown, own);
    for (const cell of cells) own.set(cell, at);
  });
  return places;
};

/** Every group with each other breakdown by which it falls into whole groups: the school into faculties, a major into classes. */
export const relationsOf = (groups: readonly Grouped[]): GroupRelation[] => {
  const places = groupByCell(groups);
  return groups.flatMap(({ breakdown, cells }, parent) =>
    [...places].flatMap(([other, place]): GroupRelation[] => {
      if (other === breakdown) return [];
      const children = [...new Set(cells.map((cell) => place.get(cell) ?? -1))];
      const covered = children.reduce((sum, child) => sum + (groups[child]?.cells.length ?? 0), 0);
      return covered === cells.length && children.length > 0 && !children.includes(-1)
        ? [{ parent, children }]
        : [];
    }),
  );
};
