/** Finds which known name a person meant who typed it slightly wrong. */
import { foldMarks } from '../text';

/** Edits (insert, delete, replace) that turn one word into the other (Levenshtein). */
const distance = (first: string, second: string): number => {
  let previous = Array.from({ length: second.length + 1 }, (_, index) => index);
  const others = Array.from(second);
  for (const [row, letter] of Array.from(first).entries()) {
    const current = [row + 1];
    for (const [column, other] of others.entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[second.length] ?? 0;
};

const plain = (name: string): string => foldMarks(name).replace(/[\s_-]+/g, '_');

/** The known name that was probably meant, if any: a third of the letters may differ; marks, case and spaces do not count. */
export const nearestName = (typed: string, known: readonly string[]): string | undefined => {
  if (known.includes(typed)) return typed;
  const letters = plain(typed);
  const ranked = known
    .map((name) => ({ name, edits: distance(letters, name) }))
    .sort((first, second) => first.edits - second.edits);
  const best = ranked[0];
  return best && best.edits <= Math.ceil(letters.length / 3) ? best.name : undefined;
};
