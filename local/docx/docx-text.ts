/** The plain text of a .docx. */
import { decodeXml, openDocx, PARAGRAPH, readPart } from './docx-parts';

const PIECE = /<w:t(?:\s[^>]*)?>([\s\S]*?)<\/w:t>|<w:(tab|br|cr)(?:\s[^>]*)?\/>/g;

const paragraphText = (xml: string): string =>
  Array.from(xml.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/, '').matchAll(PIECE), ([, text, mark]) =>
    mark === undefined ? decodeXml(text ?? '') : mark === 'tab' ? '\t' : '\n',
  ).join('');

/** Paragraphs of the body, tables included, each ended by a line feed. */
export const docxText = (bytes: Uint8Array): string =>
  Array.from(
    readPart(openDocx(bytes), 'word/document.xml').matchAll(PARAGRAPH),
    ([xml]) => `${paragraphText(xml)}\n`,
  ).join('');
