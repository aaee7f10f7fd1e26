/** replaceAllText over a .docx: in body, headers and footers, also where a text is spread over several runs. */
import type { DocxReplacement } from '../services/cloud-host';
import {
  closeDocx,
  decodeXml,
  encodeXml,
  openDocx,
  PARAGRAPH,
  readPart,
  TEXT_NODE,
  textParts,
  writePart,
} from './docx-parts';

/** Starts of a text within another, without overlap. */
const startsOf = (text: string, { find, matchCase }: DocxReplacement): number[] => {
  const [where, what] = matchCase ? [text, find] : [text.toLowerCase(), find.toLowerCase()];
  const starts: number[] = [];
  for (let at = where.indexOf(what); what !== '' && at >= 0; at = where.indexOf(what, at + what.length))
    starts.push(at);
  return starts;
};

/** What one run becomes: its own letters without the found ones, the new text where a found one begins. */
const runText = (
  text: string,
  from: number,
  starts: readonly number[],
  { find, replace }: DocxReplacement,
): string =>
  Array.from({ length: text.length }, (_, index) => {
    const at = from + index;
    const start = starts.find((each) => at >= each && at < each + find.length);
    if (start === undefined) return text.charAt(index);
    return start === at ? replace : '';
  }).join('');

/** A line break inside a paragraph, U+000B in Docs, is an element of its own. */
const nodesOf = (text: string): string =>
  text
    .split('\u000b')
    .map((line) => `<w:t xml:space="preserve">${encodeXml(line)}</w:t>`)
    .join('<w:br/>');

const replaceInParagraph = (
  xml: string,
  replacement: DocxReplacement,
): { readonly xml: string; readonly count: number } => {
  const runs = Array.from(xml.matchAll(TEXT_NODE), ([, text]) => decodeXml(text ?? ''));
  const starts = startsOf(runs.join(''), replacement);
  if (starts.length === 0) return { xml, count: 0 };
  let from = 0;
  const changed = xml.replace(TEXT_NODE, (_whole, text: string) => {
    const plain = decodeXml(text);
    const node = nodesOf(runText(plain, from, starts, replacement));
    from += plain.length;
    return node;
  });
  return { xml: changed, count: starts.length };
};

/** The changed document and how often each replacement was made. A line feed in the new text is refused: it would make a paragraph. */
export const replaceInDocx = (
  bytes: Uint8Array,
  replacements: readonly DocxReplacement[],
): { bytes: Uint8Array; occurrences: number[] } => {
  if (replacements.some(({ replace }) => replace.includes('\n')))
    throw new Error('not emulated: Docs.replaceAllText with a line feed');
  const zip = openDocx(bytes);
  const occurrences = replacements.map(() => 0);
  for (const name of textParts(zip)) {
    const xml = readPart(zip, name);
    const changed = replacements.reduce(
      (part, replacement, index) =>
        part.replace(PARAGRAPH, (paragraph) => {
          const done = replaceInParagraph(paragraph, replacement);
          occurrences[index] = (occurrences[index] ?? 0) + done.count;
          return done.xml;
        }),
      xml,
    );
    if (changed !== xml) writePart(zip, name, changed);
  }
  return { bytes: closeDocx(zip), occurrences };
};
