/** The body of a .docx as paragraphs and tables: what Documents.get tells a program of a Doc. */
import type { DocxBlock, DocxParagraph } from '../services/cloud-host';
import { decodeXml, openDocx, readPart } from './docx-parts';
import { BODY } from './edit-paragraph';
import { paragraphsOf, type Paragraph } from './paragraphs';
import { tagsOf, valueIn, type Tag } from './xml-tags';

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

/** Fills cells and tables while the tags go by. */
class BodyReader {
  readonly body: DocxBlock[] = [];
  /** Where the next block goes: the body, or the innermost open cell. */
  private readonly places: DocxBlock[][] = [this.body];
  private readonly tables: DocxBlock[][][][] = [];
  /** Open paragraphs: those within another one stand in a text box. */
  private depth = 0;

  constructor(
    private readonly paragraphs: ReadonlyMap<number, Paragraph>,
    private readonly names: ReadonlyMap<string, string>,
  ) {}

  read({ name, kind, start }: Tag): void {
    if (name === 'w:p') this.paragraph(kind, start);
    else if (name === 'w:tbl') this.table(kind);
    else if (name === 'w:tr' && kind === 'open') this.tables.at(-1)?.push([]);
    else if (name === 'w:tc') this.cell(kind);
  }
  private add(block: DocxBlock): void {
    this.places.at(-1)?.push(block);
  }
  private paragraph(kind: Tag['kind'], start: number): void {
    const found = this.paragraphs.get(start);
    if (found && this.depth === 0) {
      const style = namedStyle(this.names.get(found.style) ?? '');
      this.add({ kind: 'paragraph', style, runs: runsOf(found) });
    }
    this.depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
  }
  private table(kind: Tag['kind']): void {
    if (kind === 'close') this.tables.pop();
    if (kind !== 'open') return;
    const rows: DocxBlock[][][] = [];
    this.add({ kind: 'table', rows });
    this.tables.push(rows);
  }
  private cell(kind: Tag['kind']): void {
    if (kind === 'close') this.places.pop();
    if (kind !== 'open') return;
    const blocks: DocxBlock[] = [];
    this.tables.at(-1)?.at(-1)?.push(blocks);
    this.places.push(blocks);
  }
}

/** Blocks in order; cells hold blocks again. Text boxes are left out. */
export const docxBody = (bytes: Uint8Array): DocxBlock[] => {
  const zip = openDocx(bytes);
  const xml = readPart(zip, BODY);
  const paragraphs = new Map(paragraphsOf(xml).map((paragraph) => [paragraph.start, paragraph]));
  const reader = new BodyReader(paragraphs, styleNames(readPart(zip, 'word/styles.xml')));
  tagsOf(xml).forEach((tag) => reader.read(tag));
  return reader.body;
};
