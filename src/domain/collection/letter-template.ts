/** Fills names in braces into a letter's text; where a value is empty the clause around it is left out, and nothing else (UX 8). */

const NAME = /\{([^{}]*)\}/g;

/** The names in braces, in the order of the text: '{tên}' gives 'tên'. */
export const templateNamesIn = (text: string): string[] =>
  [...text.matchAll(NAME)].map(([, name = '']) => name);

type Values = Readonly<Record<string, string>>;

/** A piece of a sentence and the comma or semicolon that follows it. */
interface Clause {
  readonly text: string;
  readonly sign: string;
}

const clausesOf = (sentence: string): Clause[] =>
  [...sentence.matchAll(/(.+?)([,;]\s+|$)/g)].map(([, text = '', sign = '']) => ({ text, sign }));

const isEmptyIn =
  (values: Values) =>
  ({ text }: Clause): boolean =>
    templateNamesIn(text).some((name) => values[name] === '');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The end of a sentence stays with what is left of it. */
const fillSentence = (sentence: string, values: Values): string => {
  const [, words = '', end = ''] = /^(.*?)([.!?]*\s*)$/.exec(sentence) ?? [];
  const clauses = clausesOf(words);
  const kept = clauses.filter((clause) => !isEmptyIn(values)(clause));
  if (kept.length === 0) return clauses.length === 0 ? sentence : '';
  const text = kept.map((clause, at) => clause.text + (at < kept.length - 1 ? clause.sign : '')).join('');
  const first = kept[0] === clauses[0] ? text : capital(text);
  return fillNames(first, values) + end;
};

/** One pass: what a value itself holds in braces stays as it is. */
const fillNames = (text: string, values: Values): string =>
  text.replace(NAME, (whole, name: string) => values[name] ?? whole);

/** A line's sentences; a line of which nothing is left goes, an empty line stays. */
const fillLine = (line: string, values: Values): string | null => {
  if (line.trim() === '') return '';
  const filled = (line.match(/.+?(?:[.!?]+\s+|$)/g) ?? []).map((one) => fillSentence(one, values)).join('');
  return filled.trim() === '' ? null : filled.trimEnd();
};

/** The text with every known name replaced; unknown names stay, for the check has named them. */
export const fillLetter = (text: string, values: Values): string =>
  text
    .split('\n')
    .map((line) => fillLine(line, values))
    .filter((line) => line !== null)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
