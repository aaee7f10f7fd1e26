/** Seeded randomness for the made-up college: one seed, one college, whatever the machine. */

/** Values with their weights, ready to be drawn from. */
export interface Shares<T> {
  readonly values: readonly T[];
  /** Running sums of the weights. */
  readonly sums: readonly number[];
}

export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
  from<T>(shares: Shares<T>): T;
  /** About normally distributed, mean 0 and standard deviation 1 (sum of twelve uniforms, Irwin–Hall). */
  bell(): number;
}

/** Weights need not add up to 1 or 100. */
export const shares = <T>(list: readonly (readonly [T, number])[]): Shares<T> => {
  let sum = 0;
  return { values: list.map(([value]) => value), sums: list.map(([, weight]) => (sum += weight)) };
};

/** The first value is twice as frequent as the second, thrice as the third (Zipf); for lists of which only the order is known. */
export const zipf = <T>(list: readonly T[]): Shares<T> =>
  shares(list.map((value, rank) => [value, 1 / (rank + 1)]));

/** A 32-bit number out of a text (FNV-1a, public domain). */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** sfc32, Chris Doty-Humphrey, PractRand 0.95 (public domain); the first twelve numbers are thrown away as there. */
const sfc32 = (seed: number, stream: number): (() => number) => {
  let [a, b, c, counter] = [seed | 0, stream | 0, 0x9e3779b9 | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
};

const drawn = <T>({ values, sums }: Shares<T>, next: number): T => {
  const point = next * (sums[sums.length - 1] ?? 0);
  const value = values[sums.findIndex((sum) => point < sum)];
  if (value === undefined) throw new RangeError('Nothing to draw from.');
  return value;
};

/** The stream of random numbers with that name; streams of one seed do not influence each other. */
export const makeRandom = (seed: number, stream: string): Random => {
  const next = sfc32(seed, hashOf(stream));
  return {
    next,
    integer: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    from: (list) => drawn(list, next()),
    bell: () => Array.from({ length: 12 }, next).reduce((sum, part) => sum + part, -6),
  };
};
