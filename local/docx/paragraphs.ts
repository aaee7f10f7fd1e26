/** The paragraphs of a WordprocessingML part with their texts and places, text boxes and tables included, in the order of their beginnings. */
import { decodeXml } from './docx-parts';
import { isOn, tagsOf, valueIn, type Tag } from './xml-tags';

/** One `w:t`: a piece of text in one look. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly bold: boolean;
}

export interface Paragraph {
  readonly start: number;
  end: number;
  /** Where its content begins, after its properties. */
  content: number;
  /** A tab is '\t', a line break '\n'. */
  text: string;
  readonly pieces: TextPiece[];
  /** Holds text alone: no break, picture or field, so that a person may type over it. */
  plain: boolean;
  /** Id of its style, '' for the normal one. */
  style: string;
}

const MARKS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n' };
const MORE_THAN_TEXT = new Set(
  'w:tab w:br w:cr w:drawing w:pict w:object w:sym w:fldChar w:fldSimple w:instrText w:footnoteReference w:endnoteReference w:noBreakHyphen'.split(
    ' ',
  ),
);

class Reader {
  readonly found: Paragraph[] = [];
  private readonly open: Paragraph[] = [];
  private inProperties = 0;
  private bold = false;
  private textFrom = -1;

  constructor(private readonly xml: string) {}

  read(tag: Tag): void {
    if (tag.name === 'w:p') this.paragraph(tag);
    else if (tag.name === 'w:pPr') this.properties(tag);
    else if (this.inProperties > 0) this.property(tag);
    else if (tag.name === 'w:t') this.text(tag);
    else this.other(tag);
  }
  private get current(): Paragraph | undefined {
    return this.open.at(-1);
  }
  private paragraph({ kind, start, end }: Tag): void {
    if (kind === 'close') {
      const done = this.open.pop();
      if (done) done.end = end;
      return;
    }
    const begun = { start, end, content: end, text: '', pieces: [], plain: kind === 'open', style: '' };
    this.found.push(begun);
    if (kind === 'open') this.open.push(begun);
  }
  private properties({ kind, end }: Tag): void {
    this.inProperties += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    if (this.current && kind !== 'open') this.current.content = end;
  }
  private property(tag: Tag): void {
    if (tag.name === 'w:pStyle' && this.current) this.current.style = valueIn(tag);
  }
  private text({ kind, start, end }: Tag): void {
    const { current } = this;
    if (kind === 'open') this.textFrom = start;
    if (kind !== 'close' || !current || this.textFrom < 0) return;
    const inner = this.xml.slice(this.xml.indexOf('>', this.textFrom) + 1, start);
    const text = decodeXml(inner);
    current.pieces.push({ start: this.textFrom, end, text, bold: this.bold });
    current.text += text;
  }
  private other(tag: Tag): void {
    if (tag.name === 'w:r' && tag.kind === 'open') this.bold = false;
    if (tag.name === 'w:b' && tag.kind !== 'close') this.bold = isOn(tag);
    if (tag.kind === 'close' || !this.current) return;
    this.current.text += MARKS[tag.name] ?? '';
    if (MORE_THAN_TEXT.has(tag.name)) this.current.plain = false;
  }
}

export const paragraphsOf = (xml: string): Paragraph[] => {
  const reader = new Reader(xml);
  tagsOf(xml).forEach((tag) => reader.read(tag));
  return reader.found;
};
