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
}

/** Parts that the same groups have count as one unknown: for each part the number of its unknown. */
const unknownsOf = (groups: readonly Summed[], parts: ReadonlySet<number>): Map<number, number> => {
  const signatures = new Map<number, string>();
  groups.forEach(({ cells }, at) => {
    for (const cell of cells)
      if (parts.has(cell)) signatures.set(cell, `${signatures.get(cell) ?? ''},${at}`);
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
  const unknowns = unknownsOf(groups, parts);
  const width = Math.max(-1, ...unknowns.values()) + 1;
  const rowOf = ({ cells }: Summed): Row => {
    const row: Row = Array.from({ length: width }, () => 0);
    for (const cell of cells) {
      const unknown = unknowns.get(cell);
      // Parts merged into one unknown all belong to the group, or none does.
      if (unknown !== undefined) row[unknown] = 1;
    }
    return row;
  };
  const basis = new Map<number, Row>();
  for (const group of groups) if (group.shown) addToBasis(rowOf(group), basis);
  return groups.flatMap((group, at) => {
    if (group.shown || !group.cells.some((cell) => unknowns.has(cell))) return [];
    return reduce(rowOf(group), basis).every((value) => value === 0) ? [at] : [];
  });
};
