/** The template of the name badges: A4 upright, eight badges of 95 × 68 mm with dashed lines to cut along (S2.23). */
import {
  AlignmentType,
  BorderStyle,
  Document,
  HeightRule,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import { decreeStyles, line, mm, pt, run, single } from './decree-30';

const PAGE = { width: 11906, height: 16838, side: mm(10), top: mm(11) };
const BADGE = { words: mm(66), code: mm(29), height: mm(68) };

const cut = { style: BorderStyle.DASHED, size: 4, color: '808080' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

const left = (before: number): IParagraphOptions => ({
  alignment: AlignmentType.LEFT,
  spacing: single(before, 0),
});

const cell = (width: number, isLeft: boolean, children: Paragraph[]): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: isLeft ? mm(4) : 0, right: isLeft ? 0 : mm(3), top: 0, bottom: 0 },
    verticalAlign: VerticalAlignTable.CENTER,
    borders: { top: cut, bottom: cut, left: isLeft ? cut : none, right: isLeft ? none : cut },
    children,
  });

/** Three runs of one line: the one whose size the name fits is filled, the others take no room. */
const nameLine = (side: 1 | 2): Paragraph =>
  new Paragraph({
    ...left(160),
    children: [
      run(`{ten_to_${side}}`, { size: pt(24), bold: true }),
      run(`{ten_vua_${side}}`, { size: pt(18), bold: true }),
      run(`{ten_nho_${side}}`, { size: pt(14), bold: true }),
    ],
  });

/** The words at the left, the code at the right; the row's list begins in its first cell and ends in its last. */
const badge = (side: 1 | 2): TableCell[] => [
  cell(BADGE.words, true, [
    line(
      `${side === 1 ? '{#hang}' : ''}{su_kien_${side}}`,
      { size: pt(11), bold: true, color: '1F4E79' },
      left(0),
    ),
    nameLine(side),
    line(`{lop_${side}}`, { size: pt(13) }, left(120)),
    line(`{so_${side}}`, { size: pt(10), color: '5F6368' }, left(60)),
  ]),
  cell(BADGE.code, false, [
    line(
      `{%ma_qr_${side}}${side === 2 ? '{/hang}' : ''}`,
      {},
      { alignment: AlignmentType.CENTER, spacing: single(0, 0) },
    ),
  ]),
];

const WIDTHS = [BADGE.words, BADGE.code, BADGE.words, BADGE.code];

/** One row of two badges; the row repeats itself. */
const badges = (): Table =>
  new Table({
    width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: WIDTHS,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: BADGE.height, rule: HeightRule.EXACT },
        children: [...badge(1), ...badge(2)],
      }),
    ],
  });

/** The .docx as bytes. */
export const make = async (): Promise<Uint8Array> => {
  const document = new Document({
    title: 'Thẻ đeo sự kiện',
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
          badges(),
          // Word wants a paragraph after a table: one that takes no room.
          line('', { size: 2 }, { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
