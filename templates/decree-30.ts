/** The form of an official paper after Nghị định 30/2020/NĐ-CP, Phụ lục I: page, heading, title, text, signature, appendix. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionOptions,
  type IStylesOptions,
} from 'docx';

/** Twentieths of a point, rounded up so that a margin is never below the decree's least. */
export const mm = (millimetres: number): number => Math.ceil((millimetres * 1440) / 25.4);
/** Half points. */
export const pt = (points: number): number => points * 2;

/** I.1, I.3: A4 upright; top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm. */
const PAGE = { width: 11906, height: 16838, top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) };
/** The width of the text, in twips. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** I.4, II.6.e: Times New Roman, black, 14 pt, justified, at least 6 pt between paragraphs, 1 to 1.5 lines. */
const decreeStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Times New Roman', size: pt(14), color: '000000', language: { value: 'vi-VN' } },
      paragraph: { spacing: { before: 0, after: 120, line: 259, lineRule: LineRuleType.AUTO } },
    },
  },
};

export const run = (text: string, options: IRunOptions = {}): TextRun => new TextRun({ ...options, text });

export const line = (
  text: string,
  runOptions: IRunOptions = {},
  options: IParagraphOptions = {},
): Paragraph => new Paragraph({ ...options, children: [run(text, runOptions)] });

/** Single line spacing; the kind of spacing is said each time, for LibreOffice does not inherit it. */
export const single = (before: number, after: number) =>
  ({ before, after, line: 240, lineRule: LineRuleType.AUTO }) as const;
const centred = { alignment: AlignmentType.CENTER, spacing: single(0, 0) } as const;

/** A rule of the given length in the middle of a column: a bordered paragraph, which Word, Docs and LibreOffice all keep. */
export const rule = (columnWidth: number, length: number, after = 0): Paragraph => {
  const side = Math.round((columnWidth - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 60, after, line: 80, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [],
  });
};

const cell = (width: number, children: Paragraph[]): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    children,
  });

const borderless = (widths: readonly number[], rows: TableRow[]): Table =>
  new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    rows,
  });

/**
 * II.1–II.4: governing body and school with a rule of ⅓–½ of the line; Quốc hiệu, Tiêu ngữ with a rule as long as its
 * line; below, on one line, number and symbol, place and date, which a list without a number of its own leaves out.
 */
export const heading = ({ numbered = true }: { readonly numbered?: boolean } = {}): Table => {
  const left = mm(69);
  const right = TEXT_WIDTH - left;
  const names = [
    cell(left, [
      line('{co_quan_chu_quan}', { size: pt(12) }, centred),
      line('{ten_truong}', { size: pt(12), bold: true }, centred),
      rule(left, mm(24)),
    ]),
    cell(right, [
      line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: pt(12), bold: true }, centred),
      line('Độc lập - Tự do - Hạnh phúc', { size: pt(13), bold: true }, centred),
      rule(right, mm(57)),
    ]),
  ];
  const number = [
    cell(left, [line('Số: {so_ky_hieu}', { size: pt(13) }, centred)]),
    cell(right, [line('{dia_danh}, {ngay_thang}', { size: pt(13), italics: true }, centred)]),
  ];
  return borderless(
    [left, right],
    (numbered ? [names, number] : [names]).map((children) => new TableRow({ cantSplit: true, children })),
  );
};

/** II.5: name of the kind in capitals, then the subject, bold, centred; a rule of ⅓–½ of the line. */
export const title = (kind: string, ...subject: readonly string[]): FileChild[] => [
  line(kind, { bold: true }, { ...centred, spacing: single(360, 0) }),
  ...subject.map((text) => line(text, { bold: true }, centred)),
  rule(TEXT_WIDTH, mm(48), 240),
];

/** II.6.e: a paragraph of the text, first line indented by 1.27 cm. */
export const body = (
  text: string,
  options: IParagraphOptions = {},
  runOptions: IRunOptions = {},
): Paragraph =>
  line(text, runOptions, { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: mm(12.7) }, ...options });

/** 'I. KẾT QUẢ CHÍNH': capitals, bold (V.6.b). */
export const section = (text: string): Paragraph =>
  body(text, { keepNext: true, spacing: { before: 120, after: 120 } }, { bold: true });

/** '1. Theo ngành': bold (II.6.đ). */
export const clause = (text: string): Paragraph => body(text, { keepNext: true }, { bold: true });

/** II.7, II.9.d: 'Nơi nhận:' at the left, the signer's power, title and name at the right; never split over two pages. */
export const signature = (): Table => {
  const left = mm(78);
  const right = TEXT_WIDTH - left;
  const small = { spacing: single(0, 0) } as const;
  const recipients = cell(left, [
    line('Nơi nhận:', { size: pt(12), bold: true, italics: true }, small),
    line('{#noi_nhan}', { size: pt(11) }, small),
    line('{dong}', { size: pt(11) }, small),
    line('{/noi_nhan}', { size: pt(11) }, small),
  ]);
  const room = { ...centred, spacing: single(1200, 0) };
  const signer = cell(right, [
    line('{chuc_vu_ky}', { bold: true }, { ...centred, keepNext: true }),
    line('{nguoi_ky}', { bold: true }, room),
  ]);
  return borderless([left, right], [new TableRow({ cantSplit: true, children: [recipients, signer] })]);
};

/** III.1: 'Phụ lục I' on its own line (the only one has no numeral), its name in capitals, and to which paper it belongs. */
export const appendixTitle = (numeral: string, name: string): FileChild[] => [
  line(`Phụ lục ${numeral}`.trim(), { bold: true }, centred),
  line(name, { bold: true }, centred),
  line('{kem_theo}', { italics: true, size: pt(13) }, centred),
  rule(TEXT_WIDTH, mm(48), 240),
];

const draftMark = (): Paragraph =>
  line(
    '{du_thao}',
    { size: pt(10), bold: true, italics: true },
    { alignment: AlignmentType.RIGHT, spacing: single(0, 0) },
  );

const pageNumber = (): Paragraph =>
  new Paragraph({ ...centred, children: [new TextRun({ size: pt(13), children: [PageNumber.CURRENT] })] });

const formCode = (): Footer =>
  new Footer({
    children: [
      line('{ma_bieu_mau}', { size: pt(10) }, { alignment: AlignmentType.RIGHT, spacing: single(0, 0) }),
    ],
  });

/** Holds a section's properties: its last paragraph, which must stand outside every loop or it would go with the loop. */
const sectionEnd = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT }, children: [] });

/** I.7, III.1.đ: page numbers top centre, 13 pt, not on the first page; each appendix counts from 1 on its own. */
export const officialPages = (children: readonly FileChild[]): ISectionOptions => ({
  properties: {
    type: SectionType.NEXT_PAGE,
    titlePage: true,
    page: {
      size: { width: PAGE.width, height: PAGE.height },
      margin: { ...PAGE, header: mm(9), footer: mm(9), gutter: 0 },
      pageNumbers: { start: 1 },
    },
  },
  headers: {
    first: new Header({ children: [draftMark()] }),
    default: new Header({ children: [pageNumber(), draftMark()] }),
  },
  footers: { first: formCode(), default: formCode() },
  children: [...children, sectionEnd()],
});

/** The .docx as bytes. */
export const packDocx = async (title: string, sections: ISectionOptions[]): Promise<Uint8Array> => {
  const document = new Document({ title, creator: 'Kết nối cựu HSSV', styles: decreeStyles, sections });
  return new Uint8Array(await Packer.toBuffer(document));
};
