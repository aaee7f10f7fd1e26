/** The words of a .docx as paragraphs: what the hash of an approved paper is taken of, and where comments stand. */
import PizZip from 'pizzip';
import { joinFilled } from '../text';

export interface DocxText {
  /** Paragraphs of the body, those in tables too. */
  readonly body: readonly string[];
  /** Paragraphs of headers and footers. */
  readonly around: readonly string[];
}

const BODY = 'word/document.xml';
const AROUND = /^word\/(header|footer)\d*\.xml$/;
const PARAGRAPH = /<w:p(?:\s[^>]*[^/])?>[\s\S]*?<\/w:p>/g;
const PIECE = /<w:t(?:\s[^>]*)?>([\s\S]*?)<\/w:t>|<w:(tab|br|cr)(?:\s[^>]*)?\/>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** '&amp;' → '&', '&#39;' → "'". */
export const decodeEntities = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const hex = name[1]?.toLowerCase() === 'x';
    return String.fromCodePoint(hex ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });

const paragraphsOf = (xml: string): string[] =>
  Array.from(xml.matchAll(PARAGRAPH), ([paragraph]) =>
    Array.from(paragraph.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/, '').matchAll(PIECE), ([, text, mark]) =>
      mark === undefined ? decodeEntities(text ?? '') : ' ',
    ).join(''),
  );

/** Reads a .docx as exported from Docs. Throws when the file is none. */
export const docxText = (docx: Uint8Array): DocxText => {
  const zip = new PizZip(docx);
  const read = (name: string): string[] => paragraphsOf(zip.file(name)?.asText() ?? '');
  const around = Object.keys(zip.files).filter((name) => AROUND.test(name));
  return { body: read(BODY), around: around.sort().flatMap(read) };
};

/** What the hash of a paper is taken of: its words alone, so that looks and comments may change without harm. */
export const hashedText = ({ body }: DocxText): string =>
  joinFilled(
    body.map((paragraph) => paragraph.normalize('NFC').replace(/\s+/g, ' ').trim()),
    '\n',
  );
