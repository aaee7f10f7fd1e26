/** Comparing and cleaning Vietnamese text the way people who type it mean it. */
import { lazily } from './remember';

/** What nobody sees and a copied text brings along: control and format characters, but not what joins an emoji. */
const UNSEEN = /\u200d(?!\p{Extended_Pictographic})|[^\P{Cf}\u200d]|[^\P{Cc}\t\n\v\f\r]/gu;

/** Nearly every text of a sheet: composed letters, digits and signs with single spaces between; known at one look. */
const TIDY = /^(?:[!-~\u00c0-\u024f\u1e00-\u1eff]+(?: [!-~\u00c0-\u024f\u1e00-\u1eff]+)*)?$/;

const tidied = (text: string): string =>
  text.replace(UNSEEN, '').normalize('NFC').replace(/\s+/g, ' ').trim();

/** NFC, one space between words, none at the ends, nothing unseen; the letters stay as typed. */
export const tidy = (text: string): string => (TIDY.test(text) ? text : tidied(text));

/** 'Hoà' and 'Hòa' are one word: the tone goes where the 1984 spelling rule puts it (oà, oè, uỳ → òa, òe, ùy). */
const TONE_PAIRS: readonly (readonly [string, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
];
// The mark moves only where the syllable ends after it ('hoà'), not in 'hoàn' or 'quý'.
const oldTone = lazily(
  () => new RegExp(`(?<!q)(${TONE_PAIRS.map(([from]) => from).join('|')})(?![\\p{L}\\p{M}])`, 'gu'),
);
const newTone = lazily(() => new Map(TONE_PAIRS));

/** The form in which two spellings of one text are equal: tidy, lower case, tone marks placed alike. */
export const fold = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .replace(oldTone(), (syllable) => newTone().get(syllable) ?? syllable);

/** The same without any mark, for headers and searches ('Số điện thoại' → 'so dien thoai'). */
export const foldMarks = (text: string): string =>
  fold(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

/** Order by code units: dates, moments and keys; names of people go by `sortByName`. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The parts that say something, one after another. */
export const joinFilled = (parts: readonly (string | null | undefined)[], separator = ', '): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(separator);

/** 'A, B hoặc C'. */
export const eitherOf = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' hoặc ');

/** What was typed, tidy; null where nothing was. */
export const tidyOrNull = (typed: string | undefined): string | null => {
  const clean = tidy(typed ?? '');
  return clean === '' ? null : clean;
};

/** Text that a spreadsheet would take for a formula; it is written as plain text (docs/decisions.md). */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@]/.test(text);

/** A cell of Google Sheets holds 50,000 characters; some room is left for what is put around a text. */
export const MOST_IN_CELL = 45_000;

/** The text as far as a cell holds it; of a longer one the beginning, with '…'. */
export const fitCell = (text: string): string =>
  text.length <= MOST_IN_CELL ? text : `${text.slice(0, MOST_IN_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`;
