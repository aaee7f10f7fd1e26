/** The template of BM.CTHS.06.02 on paper, "Phiếu khảo sát HSSV sau tốt nghiệp": the office's own questions, the form's code in the footer. */
import {
  AlignmentType,
  Footer,
  Header,
  LeaderType,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import { heading, line, mm, packDocx, pt, run, single, TEXT_WIDTH, title } from './decree-30';

const SIZE = pt(12);
const hang = (options: IParagraphOptions = {}): IParagraphOptions => ({
  spacing: single(20, 20),
  indent: { left: mm(8) },
  ...options,
});

/** Carries a brace of a list or condition; it vanishes when the form is filled. */
const brace = (text: string): Paragraph => line(text, { size: SIZE }, { spacing: single(0, 0) });

const half = Math.floor((TEXT_WIDTH - mm(8)) / 2);

const pairCell = (text: string): TableCell =>
  new TableCell({
    width: { size: half, type: WidthType.DXA },
    margins: { left: 0, right: 60, top: 0, bottom: 0 },
    children: [line(text, { size: SIZE }, { spacing: single(20, 20) })],
  });

/** Two short choices a row. */
const pairs = (): Table =>
  new Table({
    width: { size: half * 2, type: WidthType.DXA },
    columnWidths: [half, half],
    indent: { size: mm(8), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    rows: [
      new TableRow({ cantSplit: true, children: [pairCell('{#ngan}{trai}'), pairCell('{phai}{/ngan}')] }),
    ],
  });

/** Dots up to the right margin, whatever the width of a letter. */
const writingLine = (): Paragraph =>
  new Paragraph({
    spacing: single(140, 20),
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
    children: [run('{dong}', { size: SIZE }), new TextRun({ size: SIZE, children: [new Tab()] })],
  });

const question = (): FileChild[] => [
  brace('{#cau}'),
  new Paragraph({
    keepNext: true,
    alignment: AlignmentType.LEFT,
    spacing: single(100, 20),
    children: [
      run('{so}. {noi_dung} ', { size: SIZE, bold: true }),
      run('{goi_y}', { size: pt(11), italics: true }),
    ],
  }),
  brace('{#co_ngan}'),
  pairs(),
  brace('{/co_ngan}'),
  brace('{#dai}'),
  line('{dong}', { size: SIZE }, hang()),
  brace('{/dai}'),
  brace('{#thang}'),
  line('{thang}', { size: SIZE }, hang()),
  brace('{/thang}'),
  brace('{#trong}'),
  writingLine(),
  brace('{/trong}'),
  brace('{/cau}'),
];

const page = (): FileChild[] => [
  brace('{#phan}'),
  line('{ten}', { size: pt(13), bold: true }, { keepNext: true, spacing: single(200, 40) }),
  brace('{#huong_dan}'),
  line(
    '{huong_dan}',
    { size: SIZE, italics: true },
    { keepNext: true, alignment: AlignmentType.JUSTIFIED, spacing: single(0, 40) },
  ),
  brace('{/huong_dan}'),
  ...question(),
  brace('{/phan}'),
];

/** Who answers signs for the consent; a teacher who asked notes it, so that the paper tells how the answer came. */
const signatures = (): Table => {
  const cell = (heads: readonly string[]): TableCell =>
    new TableCell({
      width: { size: Math.floor(TEXT_WIDTH / 2), type: WidthType.DXA },
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
      children: heads.map((text, at) =>
        line(
          text,
          { size: SIZE, bold: at === 1, italics: at !== 1 },
          { alignment: AlignmentType.CENTER, keepNext: at < 2, spacing: single(at === 2 ? 0 : 60, 0) },
        ),
      ),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [Math.floor(TEXT_WIDTH / 2), Math.floor(TEXT_WIDTH / 2)],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          cell(['Ngày …… tháng …… năm ………', 'Người ghi phiếu (nếu ghi hộ)', '(Ký, họ tên)']),
          cell(['Ngày …… tháng …… năm ………', 'Người trả lời', '(Ký, họ tên)']),
        ],
      }),
    ],
  });
};

const footer = (): Footer =>
  new Footer({ children: [line('{ma_bieu_mau}', { size: pt(11) }, { spacing: single(0, 0) })] });

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: single(0, 0),
        children: [new TextRun({ size: pt(13), children: [PageNumber.CURRENT] })],
      }),
    ],
  });

const form = (): FileChild[] => [
  heading({ numbered: false }),
  ...title('PHIẾU', '{ten_phieu}'),
  line(
    '{loi_mo_dau}',
    { size: SIZE, italics: true },
    { alignment: AlignmentType.JUSTIFIED, spacing: single(0, 60) },
  ),
  ...page(),
  line(
    '{loi_cam_on}',
    { size: SIZE, italics: true },
    { alignment: AlignmentType.CENTER, keepNext: true, spacing: single(200, 60) },
  ),
  signatures(),
  line('', {}, { spacing: single(0, 0) }),
];

/** Nghị định 30, Phụ lục I, I.1–I.3. */
const MARGIN = {
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(15),
  header: mm(9),
  footer: mm(9),
  gutter: 0,
};

/** The .docx as bytes. */
export const make = (): Promise<Uint8Array> =>
  packDocx('Phiếu khảo sát HSSV sau tốt nghiệp (BM.CTHS.06.02)', [
    {
      properties: {
        titlePage: true,
        page: {
          size: { width: 11906, height: 16838 },
          margin: MARGIN,
        },
      },
      headers: { first: new Header({ children: [line('')] }), default: pageNumber() },
      footers: { first: footer(), default: footer() },
      children: form(),
    },
  ]);
