/** A sheet of small cards to cut apart: A4 upright, two in a row with dashed lines, words at the left, a code at the right. */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
  type Paragraph,
} from 'docx';
import { line, mm, packDocx, single } from './decree-30';

const PAGE = { width: 11906, height: 16838 };

const cut = { style: BorderStyle.DASHED, size: 4, color: '808080' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

export const left = (before: number): IParagraphOptions => ({
  alignment: AlignmentType.LEFT,
  spacing: single(before, 0),
});

/** Lengths in twips. */
interface CutSheet {
  readonly title: string;
  readonly page: { readonly side: number; readonly top: number };
  readonly card: { readonly words: number; readonly code: number; readonly height: number };
  /** Right of the code. */
  readonly codeMargin: number;
  /** The words of the left or the right card; `begin` opens the row's list and stands before all else. */
  readonly words: (side: 1 | 2, begin: string) => Paragraph[];
}

const wordsCell = ({ card }: CutSheet, children: Paragraph[]): TableCell =>
  new TableCell({
    width: { size: card.words, type: WidthType.DXA },
    margins: { left: mm(4), right: 0, top: 0, bottom: 0 },
    verticalAlign: VerticalAlignTable.CENTER,
    borders: { top: cut, bottom: cut, left: cut, right: none },
    children,
  });

const codeCell = ({ card, codeMargin }: CutSheet, side: 1 | 2): TableCell =>
  new TableCell({
    width: { size: card.code, type: WidthType.DXA },
    margins: { left: 0, right: codeMargin, top: 0, bottom: 0 },
    verticalAlign: VerticalAlignTable.CENTER,
    borders: { top: cut, bottom: cut, left: none, right: cut },
    children: [
      line(
        `{%ma_qr_${side}}${side === 2 ? '{/hang}' : ''}`,
        {},
        { alignment: AlignmentType.CENTER, spacing: single(0, 0) },
      ),
    ],
  });

/** One row of two cards; the row repeats itself: its list begins in its first cell and ends in its last. */
const rowOfTwo = (sheet: CutSheet): Table => {
  const { words, code, height } = sheet.card;
  const widths = [words, code, words, code];
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: height, rule: HeightRule.EXACT },
        children: [
          wordsCell(sheet, sheet.words(1, '{#hang}')),
          codeCell(sheet, 1),
          wordsCell(sheet, sheet.words(2, '')),
          codeCell(sheet, 2),
        ],
      }),
    ],
  });
};

/** The .docx as bytes. */
export const makeCutSheet = (sheet: CutSheet): Promise<Uint8Array> => {
  const { side, top } = sheet.page;
  return packDocx(sheet.title, [
    {
      properties: {
        page: {
          size: PAGE,
          margin: { top, bottom: mm(8), left: side, right: side, header: 0, footer: 0, gutter: 0 },
        },
      },
      children: [
        rowOfTwo(sheet),
        // Word wants a paragraph after a table: one that takes no room.
        line('', { size: 2 }, { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } }),
      ],
    },
  ]);
};
