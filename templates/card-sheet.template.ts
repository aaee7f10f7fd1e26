/** The template of the alumni cards: A4 upright, ten cards of 85.6 × 54 mm (ISO/IEC 7810, ID-1) with dashed lines to cut along (S2.25). */
import {
  AlignmentType,
  BorderStyle,
  Document,
  HeightRule,
  Packer,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
  type Paragraph,
} from 'docx';
import { decreeStyles, line, mm, pt, single } from './decree-30';

const PAGE = { width: 11906, height: 16838, side: mm(19), top: mm(12) };
const CARD = { words: mm(60), code: mm(25.6), height: mm(54) };

const cut = { style: BorderStyle.DASHED, size: 4, color: '808080' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

const left = (before: number): IParagraphOptions => ({
  alignment: AlignmentType.LEFT,
  spacing: single(before, 0),
});

const cell = (width: number, isLeft: boolean, children: Paragraph[]): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: isLeft ? mm(4) : 0, right: isLeft ? 0 : mm(2), top: 0, bottom: 0 },
    verticalAlign: VerticalAlignTable.CENTER,
    borders: { top: cut, bottom: cut, left: isLeft ? cut : none, right: isLeft ? none : cut },
    children,
  });

/** The words at the left, the code at the right; the row's list begins in its first cell and ends in its last. */
const card = (side: 1 | 2): TableCell[] => [
  cell(CARD.words, true, [
    line(`${side === 1 ? '{#hang}' : ''}{truong_${side}}`, { size: pt(9), bold: true }, left(0)),
    line(`{loai_the_${side}}`, { size: pt(10), bold: true, color: '1F4E79' }, left(80)),
    line(`{ho_ten_${side}}`, { size: pt(12), bold: true }, left(200)),
    line(`{lop_${side}}`, { size: pt(10) }, left(40)),
    line(`{so_the_${side}}`, { size: pt(10) }, left(120)),
    line(`{han_${side}}`, { size: pt(9) }, left(40)),
  ]),
  cell(CARD.code, false, [
    line(
      `{%ma_qr_${side}}${side === 2 ? '{/hang}' : ''}`,
      {},
      { alignment: AlignmentType.CENTER, spacing: single(0, 0) },
    ),
  ]),
];

const WIDTHS = [CARD.words, CARD.code, CARD.words, CARD.code];

/** One row of two cards; the row repeats itself. */
const cards = (): Table =>
  new Table({
    width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: WIDTHS,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: CARD.height, rule: HeightRule.EXACT },
        children: [...card(1), ...card(2)],
      }),
    ],
  });

/** The .docx as bytes. */
export const make = async (): Promise<Uint8Array> => {
  const document = new Document({
    title: 'Thẻ cựu sinh viên',
    creator: 'Kết nối cựu HSSV',
    styles: decreeStyles,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.top,
              bottom: mm(8),
              left: PAGE.side,
              right: PAGE.side,
              header: 0,
              footer: 0,
              gutter: 0,
            },
          },
        },
        children: [
          cards(),
          // Word wants a paragraph after a table: one that takes no room.
          line('', { size: 2 }, { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
