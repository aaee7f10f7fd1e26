/** Types over one paragraph of a .docx: the words that changed, in the look of the words beside them. */
import { closeDocx, encodeXml, openDocx, readPart, writePart } from './docx-parts';
import { paragraphsOf, type Paragraph } from './paragraphs';
import { wordDiff, type Splice } from './word-diff';

export const BODY = 'word/document.xml';

/** Texts of the pieces after one change; new words go where the first old letter stood, or behind the letter before. */
const applySplice = (texts: readonly string[], { start, end, text }: Splice): string[] => {
  let from = 0;
  let pending = text;
  return texts.map((piece, index) => {
    const [first, last] = [from, from + piece.length];
    from = last;
    const cut = [Math.max(start, first), Math.min(end, last)] as const;
    const takesNew =
      start === end ? start > first - (index === 0 ? 1 : 0) && start <= last : start >= first && start < last;
    const added = takesNew ? pending : '';
    if (takesNew) pending = '';
    if (added === '' && cut[0] >= cut[1]) return piece;
    const at = Math.min(Math.max(start, first), last) - first;
    return piece.slice(0, at) + added + piece.slice(Math.max(at, Math.min(end, last) - first));
  });
};

const node = (text: string): string => `<w:t xml:space="preserve">${encodeXml(text)}</w:t>`;

/** The look that an empty paragraph keeps for what will be typed there. */
const emptyLook = (xml: string, { start, content }: Paragraph): string =>
  /<w:rPr>(?:(?!<w:rPr>)[\s\S])*<\/w:rPr>(?=<\/w:pPr>$)/.exec(xml.slice(start, content))?.[0] ?? '';

const typedInto = (xml: string, paragraph: Paragraph, text: string): string => {
  const { pieces, content } = paragraph;
  if (pieces.length === 0)
    return `${xml.slice(0, content)}<w:r>${emptyLook(xml, paragraph)}${node(text)}</w:r>${xml.slice(content)}`;
  const texts = wordDiff(paragraph.text, text).reduceRight(
    applySplice,
    pieces.map((piece) => piece.text),
  );
  return pieces.reduceRight(
    (part, { start, end }, index) => part.slice(0, start) + node(texts[index] ?? '') + part.slice(end),
    xml,
  );
};

export type Edited =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'moved' | 'not-plain' };

/**
 * The .docx with paragraph `index` of its body reading `text`. Refused when the paragraph does not read `before` any more
 * (somebody else was faster), or when it holds more than text.
 */
export const editParagraph = (bytes: Uint8Array, index: number, before: string, text: string): Edited => {
  const zip = openDocx(bytes);
  const xml = readPart(zip, BODY);
  const paragraph = paragraphsOf(xml)[index];
  if (paragraph?.text !== before) return { ok: false, reason: 'moved' };
  if (!paragraph.plain) return { ok: false, reason: 'not-plain' };
  writePart(zip, BODY, typedInto(xml, paragraph, text));
  return { ok: true, bytes: closeDocx(zip) };
};
