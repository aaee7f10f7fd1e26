/** Vietnamese alphabetical order, built from the trade's rules alone: Apps Script's own collation is not confirmed. */
import { remember } from '../remember';

/**
 * What is compared first, from low to high: signs and digits as CLDR orders them, then the 29 Vietnamese letters with
 * f, j, w, z in their Latin places (TCVN 6909 letters; order of CLDR's `vi` collation, as in facts/vietnam.md).
 */
const ALPHABET = ' _-–—,;:!?.·‘’“”()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const RANK = new Map(Array.from(ALPHABET, (letter, at) => [letter, at + 1]));
/** Signs of the typewriter that stand with their printed forms. */
const SAME_AS = new Map([
  ["'", '‘'],
  ['’', '‘'],
  ['"', '“'],
  ['”', '“'],
  ['\u00a0', ' '],
]);
/** What stands beyond the alphabet follows it, by code point. */
const BEYOND = ALPHABET.length + 1;

/** ngang, huyền, hỏi, ngã, sắc, nặng. */
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const TONE = new Map(TONES.map((mark, at) => [mark, at + 1]));

/** One letter as the three levels of comparison see it: which letter, which tone, and small before capital. */
type Weight = readonly [letter: number, tone: number, capital: number];

const rankOf = (letter: string): number => {
  const known = RANK.get(SAME_AS.get(letter) ?? letter);
  return known ?? BEYOND + (letter.codePointAt(0) ?? 0);
};

/** The letter without its tone, and the tone: 'ậ' is 'â' with nặng, however it was typed. */
const weightOf = (letter: string): Weight => {
  const parts = Array.from(letter.normalize('NFD'));
  const bare = parts
    .filter((part) => !TONE.has(part))
    .join('')
    .normalize('NFC');
  const tone = parts.reduce((found, part) => TONE.get(part) ?? found, 0);
  const small = bare.toLowerCase();
  return [rankOf(small), tone, Number(small !== bare)];
};

/** Letters met so far: a list of names uses a few dozen, thousands of times. */
const weights = new Map<string, Weight>();
const weigh = (letter: string): Weight => {
  const known = weights.get(letter) ?? weightOf(letter);
  weights.set(letter, known);
  return known;
};

/**
 * Compares two texts as a Vietnamese list is ordered: by letters (a ă â … d đ e ê …) all along, then by tones (ngang huyền
 * hỏi ngã sắc nặng), then small before capital; NFC and NFD are one. Negative when `a` comes first, 0 when they are equal.
 */
export const compareVietnamese = (a: string, b: string): number => {
  const left = Array.from(a.normalize('NFC'), weigh);
  const right = Array.from(b.normalize('NFC'), weigh);
  for (const level of [0, 1, 2] as const) {
    for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
      const difference = (left[at]?.[level] ?? 0) - (right[at]?.[level] ?? 0);
      if (difference !== 0) return difference;
    }
    if (left.length !== right.length) return left.length - right.length;
  }
  return 0;
};

/** A weight as two units of text, whatever its size; 0 ends a level, so that the shorter of two texts comes first. */
const unitsOf = (weight: number): string => String.fromCharCode((weight >> 15) + 1, (weight & 0x7fff) + 1);
const LEVEL_END = '\u0000';

/** The three weights of a letter as text; met again and again like the weights themselves. */
const keyParts = remember((letter: string): readonly [string, string, string] => {
  const [base, tone, capital] = weigh(letter);
  return [unitsOf(base), unitsOf(tone), unitsOf(capital)];
});

/**
 * A text that compares with `<` as `compareVietnamese` compares what it was made of: for long lists, where each name is
 * compared with a dozen others.
 */
export const vietnameseKey = (text: string): string => {
  let [bases, tones, capitals] = ['', '', ''];
  for (const letter of text.normalize('NFC')) {
    const [base, tone, capital] = keyParts(letter);
    bases += base;
    tones += tone;
    capitals += capital;
  }
  return bases + LEVEL_END + tones + LEVEL_END + capitals;
};
