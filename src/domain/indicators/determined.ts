/** Which hidden sums can be worked out from the sums that are shown: linear algebra over the smallest parts of the groups (B8). */

/** A prime small enough for exact products in a double: 2^26 − 5. */
const PRIME = 67_108_859;

type Row = number[];

const modulo = (value: number): number => ((value % PRIME) + PRIME) % PRIME;

const inverse = (value: number): number => {
  let [power, base, result] = [PRIME - 2, value, 1];
  while (power > 0) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
    power = Math.floor(power / 2);
  }
  return result;
};

/** Takes the known rows out of `row`; each known row begins with a 1 at its own place, and nothing known stands before it. */
const reduce = (row: Row, basis: ReadonlyMap<number, Row>): Row => {
  const rest = [...row];
  for (let at = 0; at < rest.length; at += 1) {
    const factor = rest[at] ?? 0;
    const known = factor === 0 ? undefined : basis.get(at);
    if (known === undefined) continue;
    for (let column = at; column < rest.length; column += 1)
      rest[column] = modulo((rest[column] ?? 0) - factor * (known[column] ?? 0));
  }
  return rest;
};

const addToBasis = (row: Row, basis: Map<number, Row>): void => {
  const rest = reduce(row, basis);
  const lead = rest.findIndex((value) => value !== 0);
  if (lead < 0) return;
  const scale = inverse(rest[lead] ?? 1);
  basis.set(
    lead,
    rest.map((value) => (value * scale) % PRIME),
  );
};

/** A group as a set of parts that do not overlap. */
export interface Summed {
  readonly cells: readonly number[];
  /** Its sum is shown. */
  readonly shown: boolean;
  /** One of the smallest groups with a name, which do not overlap: most of them show, and then leave one unknown fewer. */
  readonly smallest: boolean;
}

/** For each part that follows from the others of its smallest group, those others; and the reverse. */
interface Spared {
  readonly others: ReadonlyMap<number, readonly number[]>;
  readonly spared: ReadonlyMap<number, number>;
}

/** The last part of every smallest group that shows: it is the known sum less the other parts. */
const sparedParts = (groups: readonly Summed[], parts: ReadonlySet<number>): Spared => {
  const others = new Map<number, readonly number[]>();
  const spared = new Map<number, number>();
  for (const { cells, shown, smallest } of groups) {
    const own = cells.filter((cell) => parts.has(cell));
    const last = own[own.length - 1];
    if (!shown || !smallest || last === undefined) continue;
    others.set(last, own.slice(0, -1));
    own.slice(0, -1).forEach((cell) => spared.set(cell, last));
  }
  return { others, spared };
};

/** The parts of a group that are unknown, with the sign by which each counts. */
const entriesOf = ({ cells }: Summed, parts: ReadonlySet<number>, { others, spared }: Spared) => {
  const own = new Set(cells.filter((cell) => parts.has(cell)));
  const entries: (readonly [cell: number, sign: 1 | -1])[] = [];
  for (const cell of own) {
    const mates = others.get(cell);
    if (mates !== undefined) mates.forEach((mate) => !own.has(mate) && entries.push([mate, -1]));
    else if (!own.has(spared.get(cell) ?? -1)) entries.push([cell, 1]);
  }
  return entries;
};

type Entries = ReturnType<typeof entriesOf>;

/** Parts that count alike in the same groups are one unknown: for each part the number of its unknown. */
const unknownsOf = (entries: readonly Entries[]): Map<number, number> => {
  const signatures = new Map<number, string>();
  entries.forEach((own, at) => {
    for (const [cell, sign] of own)
      signatures.set(cell, `${signatures.get(cell) ?? ''}${sign > 0 ? '+' : '-'}${at}`);
  });
  const numbers = new Map<string, number>();
  const unknowns = new Map<number, number>();
  for (const [cell, signature] of signatures) {
    const number = numbers.get(signature) ?? numbers.size;
    numbers.set(signature, number);
    unknowns.set(cell, number);
  }
  return unknowns;
};

/**
 * The places of hidden groups whose sum follows from the sums shown. `parts` are those that have anything to add: a reader
 * may know that the others are empty.
 */
export const determinedGroups = (groups: readonly Summed[], parts: ReadonlySet<number>): number[] => {
  const spared = sparedParts(groups, parts);
  const entries = groups.map((group) => entriesOf(group, parts, spared));
  const unknowns = unknownsOf(entries);
  const width = unknowns.size === 0 ? 0 : Math.max(...unknowns.values()) + 1;
  const rowOf = (own: Entries): Row => {
    const row: Row = Array.from({ length: width }, () => 0);
    // Parts merged into one unknown count alike in this group, or not at all.
    for (const [cell, sign] of own) row[unknowns.get(cell) ?? 0] = modulo(sign);
    return row;
  };
  const basis = new Map<number, Row>();
  groups.forEach(({ shown }, at) => {
    const own = entries[at] ?? [];
    if (shown && own.length > 0) addToBasis(rowOf(own), basis);
  });
  return groups.flatMap(({ shown, cells }, at) =>
    !shown &&
    cells.some((cell) => parts.has(cell)) &&
    reduce(rowOf(entries[at] ?? []), basis).every((value) => value === 0)
      ? [at]
      : [],
  );
};
