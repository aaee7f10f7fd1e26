/** The body of a .docx as paragraphs and tables: what Documents.get tells a program of a Doc. */
import type { DocxBlock, DocxParagraph } from '../services/cloud-host';
import { decodeXml, openDocx, readPart } from './docx-parts';
import { BODY } from './edit-paragraph';
import { paragraphsOf, type Paragraph } from './paragraphs';
import { tagsOf, valueIn } from './xml-tags';

/** Style ids with the names that Word gives them: a translated Word writes other ids, the name of a built-in style stays. */
const styleNames = (xml: string): Map<string, string> => {
  const names = new Map<string, string>();
  let id = '';
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'w:style') id = /w:styleId="([^"]*)"/.exec(tag.attributes)?.[1] ?? id;
    if (tag.name === 'w:name' && !names.has(id)) names.set(id, decodeXml(valueIn(tag)).toLowerCase());
  }
  return names;
};

/** As the Docs API names its styles. */
const namedStyle = (name: string): string => {
  const heading = /^heading ([1-6])$/.exec(name)?.[1];
  if (heading !== undefined) return `HEADING_${heading}`;
  return name === 'title' ? 'TITLE' : name === 'subtitle' ? 'SUBTITLE' : 'NORMAL_TEXT';
};

/** Neighbours of one look are one run, as Docs keeps them. */
const runsOf = ({ pieces, text, plain }: Paragraph): DocxParagraph['runs'] => {
  if (!plain) return [{ text, bold: pieces.length > 0 && pieces.every(({ bold }) => bold) }];
  const runs: { text: string; bold: boolean }[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.bold === piece.bold) last.text += piece.text;
    else runs.push({ text: piece.text, bold: piece.bold });
  }
  return runs;
};

/** Blocks in order; cells hold blocks again. Text boxes are left out. */
export const docxBody = (bytes: Uint8Array): DocxBlock[] => {
  const zip = openDocx(bytes);
  const xml = readPart(zip, BODY);
  const names = styleNames(readPart(zip, 'word/styles.xml'));
  const starts = new Map(paragraphsOf(xml).map((paragraph) => [paragraph.start, paragraph]));
  const body: DocxBlock[] = [];
  const places: DocxBlock[][] = [body];
  const tables: DocxBlock[][][][] = [];
  let depth = 0;
  for (const { name, kind, start } of tagsOf(xml)) {
    if (name === 'w:tbl' && kind === 'open') {
      const table: DocxBlock[][][] = [];
      places.at(-1)?.push({ kind: 'table', rows: table });
      tables.push(table);
    } else if (name === 'w:tbl' && kind === 'close') tables.pop();
    else if (name === 'w:tr' && kind === 'open') tables.at(-1)?.push([]);
    else if (name === 'w:tc' && kind === 'open') {
      const cell: DocxBlock[] = [];
      tables.at(-1)?.at(-1)?.push(cell);
      places.push(cell);
    } else if (name === 'w:tc' && kind === 'close') places.pop();
    else if (name === 'w:p') {
      const paragraph = starts.get(start);
      if (paragraph && depth === 0)
        places.at(-1)?.push({
          kind: 'paragraph',
          style: namedStyle(names.get(paragraph.style) ?? ''),
          runs: runsOf(paragraph),
        });
      depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    }
  }
  return body;
};
