/** Finds which known name a person meant who typed it slightly wrong. */
import { foldMarks } from './text';

/** Edits (insert, delete, replace, swap of neighbours) that turn one word into the other (Damerau; optimal string alignment). */
const distance = (first: string, second: string): number => {
  const [letters, others] = [Array.from(first), Array.from(second)];
  let [before, previous] = [[] as number[], Array.from({ length: others.length + 1 }, (_, index) => index)];
  for (const [row, letter] of letters.entries()) {
    const current = [row + 1];
    for (const [column, other] of others.entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      const swaps = column > 0 && letter === others[column - 1] && letters[row - 1] === other;
      const swapped = swaps ? (before[column - 1] ?? 0) + 1 : Infinity;
      current.push(Math.min(replaced, swapped, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    [before, previous] = [previous, current];
  }
  return previous[others.length] ?? 0;
};

const plain = (name: string): string => foldMarks(name).replace(/[\s_-]+/g, '_');

/** The known name that was probably meant, if any: a third of the letters may differ, one always; marks, case and spaces do not count. */
export const nearestName = (typed: string, known: readonly string[]): string | undefined => {
  if (known.includes(typed)) return typed;
  const letters = plain(typed);
  const ranked = known
    .map((name) => ({ name, edits: distance(letters, name) }))
    .sort((first, second) => first.edits - second.edits);
  const best = ranked[0];
  return best && best.edits <= Math.max(1, Math.floor(letters.length / 3)) ? best.name : undefined;
};
