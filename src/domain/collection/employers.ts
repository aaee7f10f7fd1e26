/** Puts differently written employers together: certain where only the way of writing differs, proposed where the names are near (UX 4). */
import { compareVietnamese } from '../roster/collation';
import { tidy } from '../text';
import { employerKey } from './employer-names';
import type { EmployerNameRow } from './employer-tables';

export interface Spelling {
  readonly text: string;
  readonly count: number;
}

export interface EmployerGroup {
  /** The spelling that most people used; the office may choose another. */
  readonly name: string;
  readonly spellings: readonly Spelling[];
  /** False where a person should look: the names differ by more than the way of writing. */
  readonly certain: boolean;
}

/** How often each spelling was written, the most frequent first. */
const countSpellings = (written: readonly string[]): Spelling[] => {
  const counts = new Map<string, number>();
  for (const text of written.map(tidy).filter((each) => each !== ''))
    counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count })).sort(byCount);
};

/** Of equally frequent ones the longer, which says more. */
const byCount = (a: Spelling, b: Spelling): number =>
  b.count - a.count || b.text.length - a.text.length || compareVietnamese(a.text, b.text);

interface Known {
  readonly key: string;
  readonly spellings: Spelling[];
}

/**
 * Groups of at least two spellings that are not under one name yet, the largest first. Spellings with one key are certainly
 * one; keys that are near are proposed. A near pair never joins two that have each been given a name of their own.
 */
export const planEmployerGroups = (
  written: readonly string[],
  merged: readonly Pick<EmployerNameRow, 'spelling' | 'name'>[],
): EmployerGroup[] => {
  const names = new Map(merged.map(({ spelling, name }) => [spelling, name]));
  const known = new Map<string, Known>();
  for (const spelling of countSpellings(written)) {
    const key = employerKey(spelling.text);
    const group = known.get(key) ?? { key, spellings: [] };
    group.spellings.push(spelling);
    known.set(key, group);
  }
  return joinNear([...known.values()], names)
    .map((keys) => groupOf(keys, names))
    .filter(({ spellings }) => spellings.length > 1)
    .filter((group) => !isSettled(group, names))
    .sort((a, b) => sumOf(b) - sumOf(a) || compareVietnamese(a.name, b.name));
};

const sumOf = ({ spellings }: EmployerGroup): number => spellings.reduce((sum, { count }) => sum + count, 0);

const isSettled = ({ spellings }: EmployerGroup, names: ReadonlyMap<string, string>): boolean => {
  const chosen = spellings.map(({ text }) => names.get(employerKey(text)));
  return chosen.every((name) => name !== undefined && name === chosen[0]);
};

const groupOf = (keys: readonly Known[], names: ReadonlyMap<string, string>): EmployerGroup => {
  const spellings = keys.flatMap((one) => one.spellings).sort(byCount);
  const chosen = keys.flatMap(({ key }) => names.get(key) ?? [])[0];
  return { name: chosen ?? spellings[0]?.text ?? '', spellings, certain: keys.length === 1 };
};

/** Each key with the near ones that no other key has taken; the most written key first. */
const joinNear = (known: readonly Known[], names: ReadonlyMap<string, string>): Known[][] => {
  const taken = new Set<string>();
  const likelyOf = likelyNear(known);
  return known.flatMap((one) => {
    if (taken.has(one.key)) return [];
    taken.add(one.key);
    const near = likelyOf(one.key).filter(
      (other) =>
        !taken.has(other.key) && !(names.has(one.key) && names.has(other.key)) && areNear(one.key, other.key),
    );
    for (const { key } of near) taken.add(key);
    return [[one, ...near]];
  });
};

/** Gives, in the order of `known`, those that may be near a key by first letter, numbers and length: all pairs are too many. */
const likelyNear = (known: readonly Known[]): ((key: string) => readonly Known[]) => {
  const placeOf = (key: string, length: number): string => `${key[0] ?? ''}|${marksOf(key)}|${length}`;
  const places = new Map<string, { readonly one: Known; readonly at: number }[]>();
  known.forEach((one, at) => {
    const place = placeOf(one.key, one.key.length);
    const there = places.get(place);
    if (there) there.push({ one, at });
    else places.set(place, [{ one, at }]);
  });
  return (key) =>
    [-MOST_SLIPS, -1, 0, 1, MOST_SLIPS]
      .flatMap((more) => places.get(placeOf(key, key.length + more)) ?? [])
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
};

/** What tells two schools, two wards, two companies apart: numbers and single letters. */
const marksOf = (key: string): string =>
  key
    .split(' ')
    .filter((word) => /\d/.test(word) || word.length === 1)
    .join(' ');

/** Names this short are near to everything. */
const SHORTEST = 8;
const LONG = 16;
/** In a long name. */
const MOST_SLIPS = 2;

/** One slip of the fingers, or two in a long name; the first letter and every number stay. */
export const areNear = (a: string, b: string): boolean => {
  const longest = Math.max(a.length, b.length);
  if (longest < SHORTEST || a[0] !== b[0] || marksOf(a) !== marksOf(b)) return false;
  const most = longest >= LONG ? MOST_SLIPS : 1;
  return Math.abs(a.length - b.length) <= most && distanceUpTo(a, b, most) <= most;
};

/** Levenshtein's distance (1966), given up once every way costs more than `most`. */
const distanceUpTo = (a: string, b: string, most: number): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? 0;
};

/** How many people work where, by the names the office chose; the largest first. */
export const countEmployers = (written: readonly string[], nameOf: (text: string) => string): Spelling[] =>
  countSpellings(written.map(nameOf));

/** The rows that put these spellings under one name. */
export const planMerge = (
  name: string,
  spellings: readonly string[],
  stamp: { readonly at: string; readonly by: string },
): EmployerNameRow[] =>
  [...new Set(spellings.map(employerKey))]
    .filter((key) => key !== '')
    .map((spelling) => ({ spelling, name: tidy(name), ...stamp }));
