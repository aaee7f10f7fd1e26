/** What a person changed in a line of text, as the smallest pieces of whole words, so that the looks of the rest stay. */

/** Letters from `start` to `end` of the old text become `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words and the spaces between them. */
const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/gu) ?? [];

/** Beyond this many comparisons the middle is taken as one change. */
const MOST = 4_000_000;

/** Lengths of the longest common run of words from each pair of places on. */
const commonLengths = (one: readonly string[], other: readonly string[]): number[][] => {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  return lengths;
};

const joined = (splices: Splice[], next: Splice): Splice[] => {
  const last = splices.at(-1);
  if (last?.end !== next.start) return [...splices, next];
  return [...splices.slice(0, -1), { start: last.start, end: next.end, text: last.text + next.text }];
};

const spliced = (one: readonly string[], other: readonly string[], from: number): Splice[] => {
  if (one.length * other.length > MOST)
    return [{ start: from, end: from + one.join('').length, text: other.join('') }];
  const lengths = commonLengths(one, other);
  let splices: Splice[] = [];
  let [i, j, at] = [0, 0, from];
  while (i < one.length || j < other.length) {
    const [old = '', fresh = ''] = [one[i], other[j]];
    if (i < one.length && j < other.length && old === fresh) {
      [i, j, at] = [i + 1, j + 1, at + old.length];
    } else if (
      j >= other.length ||
      (i < one.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    ) {
      splices = joined(splices, { start: at, end: at + old.length, text: '' });
      [i, at] = [i + 1, at + old.length];
    } else {
      splices = joined(splices, { start: at, end: at, text: fresh });
      j++;
    }
  }
  return splices;
};

/** The changes from the first text to the second, in order and apart from each other. */
export const wordDiff = (before: string, after: string): Splice[] => {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  let head = 0;
  while (head < one.length && head < other.length && one[head] === other[head]) head++;
  let tail = 0;
  const room = Math.min(one.length, other.length) - head;
  while (tail < room && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  const from = one.slice(0, head).join('').length;
  return spliced(one.slice(head, one.length - tail), other.slice(head, other.length - tail), from);
};
