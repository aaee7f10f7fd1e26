/** Texts without what differs between any two runs: moments become one word, ids numbers in the order of their appearance. */

/** Drive ids, published ids, UUIDs, hashes, row keys with their number, personal codes, marks of the queue. */
const IDS = [
  /\b1[\w-]{43}(?![\w-])/,
  /\b1FAIp[\w-]{20,}/,
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/,
  /\b[0-9a-f]{64}\b/,
  /\b[0-9a-f]{32}\b/,
  /\b(?=[0-9A-Z]*\d)[0-9A-HJKMNP-TV-Z]{10}[0-9A-HJKMNP-TV-Z]{1,3}\b/,
  /\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]\b/,
  /entry\.\d+/,
  /(?<=\\")\d{5,}(?=\\")/,
  /(?<=\\":)\d{5,}(?=[,}])/,
  /(?<=\\")[\w-]{22}(?=\\")/,
].map((pattern) => pattern.source);
const ID = new RegExp(IDS.join('|'), 'g');

const MOMENT =
  /\d{4}-\d{2}-\d{2}T(?!00:00:00(?!\.))\d{2}:\d{2}(:\d{2}(\.\d+)?Z?)?|\b\d{1,2}:\d{2}(:\d{2})?\b(?! *%)/g;

/** What the dispatcher has used of the day's minutes is an estimate where a run was cut short. */
const USED = /(\["dispatch\.used","\S+ )\d+/;

/** The night in which all answers were last read once more: one that was cut short is made up the next night. */
const NIGHT = /(\["sweptFully [^"]*","[^"]*\\t)\d{4}-\d{2}-\d{2}/;

export const withoutMoments = (text: string): string =>
  text.replace(MOMENT, '<time>').replace(USED, '$1<used>').replace(NIGHT, '$1<night>');
/** Each id in the words of `say`. */
export const namedIds = (text: string, say: (id: string) => string): string => text.replace(ID, say);
export const withoutIds = (text: string): string => text.replace(ID, '<id>');

/** Each id by a number, the same for the same id, in the order in which they come. */
export const numbering = (): ((text: string) => string) => {
  const known = new Map<string, number>();
  return (text) =>
    text.replace(ID, (id) => {
      const number = known.get(id) ?? known.size + 1;
      known.set(id, number);
      return `<id ${number}>`;
    });
};

/** In an order that no id decides. */
export const sorted = (lines: readonly string[]): string[] =>
  lines
    .map((line) => ({ line, key: withoutIds(line) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ line }) => line);

/** A numbered text without its numbers. */
export const withoutNumbers = (text: string): string => text.replace(/<id \d+>/g, '<id>');
