/** The template of form BM.CTHS.06.01, "Danh sách trích ngang của HSSV" (S1.37–S1.54), one document a class, A4 across. */
import {
  AlignmentType,
  Footer,
  Header,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from 'docx';
import { line, mm, packDocx, pt, rule, single } from './decree-30';

/** Nghị định 30, Phụ lục I, I.1–I.3: A4, a paper with tables may lie across; the binding edge keeps its 30 mm. */
const PAGE = { short: 11906, long: 16838, top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) };
const WIDTH = PAGE.long - PAGE.left - PAGE.right;
const CELL_PT = 10;
const centred = { alignment: AlignmentType.CENTER, spacing: single(0, 0) } as const;

interface FormColumn {
  readonly header: string;
  readonly tag: string;
  readonly mm: number;
  /** Words stand at the left, numbers and dates in the middle. */
  readonly words?: boolean;
}

/** The thirteen columns in the order and the words of the form; its "Dân tột" is a slip for "Dân tộc". */
export const FORM_COLUMNS: readonly FormColumn[] = [
  { header: 'Stt', tag: 'tt', mm: 8 },
  { header: 'Họ và', tag: 'ho', mm: 26, words: true },
  { header: 'Tên', tag: 'ten', mm: 14, words: true },
  { header: 'Ngày sinh', tag: 'ngay_sinh', mm: 18.5 },
  { header: 'Giới tính', tag: 'gioi_tinh', mm: 10.5 },
  { header: 'Dân tộc', tag: 'dan_toc', mm: 14.5 },
  { header: 'Địa chỉ', tag: 'dia_chi', mm: 35, words: true },
  { header: 'Ngày tốt nghiệp', tag: 'ngay_tot_nghiep', mm: 18.5 },
  { header: 'Số điện thoại', tag: 'dien_thoai', mm: 19.5 },
  { header: 'Địa chỉ mạng xã hội', tag: 'mang_xa_hoi', mm: 27, words: true },
  { header: 'Nơi công tác', tag: 'noi_cong_tac', mm: 29, words: true },
  { header: 'Thu nhập', tag: 'thu_nhap', mm: 18.5 },
  { header: 'Ghi chú', tag: 'ghi_chu', mm: 13, words: true },
];

const widths = (): number[] => {
  const total = FORM_COLUMNS.reduce((sum, column) => sum + column.mm, 0);
  return FORM_COLUMNS.map((column) => Math.floor((WIDTH * column.mm) / total));
};

interface CellLook {
  readonly bold?: boolean;
  readonly words?: boolean;
  /** Stays on the page of what comes below. */
  readonly keepNext?: boolean;
}

const cell = (
  text: string,
  width: number,
  { bold = false, words = false, keepNext = false }: CellLook,
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 50, right: 50, top: 0, bottom: 0 },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      line(
        text,
        { size: pt(CELL_PT), bold },
        { alignment: words ? AlignmentType.LEFT : AlignmentType.CENTER, spacing: single(30, 30), keepNext },
      ),
    ],
  });

/** One row for each entry of a list of the data; nobody's row is torn over two pages. */
const rowsOf = (name: string, sizes: readonly number[], keepNext: boolean): TableRow => {
  const last = FORM_COLUMNS.length - 1;
  const cells = FORM_COLUMNS.map(({ tag, words = false }, at) => {
    const open = at === 0 ? `{#${name}}` : '';
    const close = at === last ? `{/${name}}` : '';
    return cell(`${open}{${tag}}${close}`, sizes[at] ?? 0, { words, keepNext });
  });
  return new TableRow({ cantSplit: true, children: cells });
};

/** The header comes again on every page; the last people stay with the signatures, which never stand alone. */
const list = (): Table => {
  const sizes = widths();
  const header = FORM_COLUMNS.map(({ header: text }, at) => cell(text, sizes[at] ?? 0, { bold: true }));
  return new Table({
    width: { size: sizes.reduce((sum, size) => sum + size, 0), type: WidthType.DXA },
    columnWidths: sizes,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header }),
      rowsOf('hssv', sizes, false),
      rowsOf('hssv_cuoi', sizes, true),
    ],
  });
};

/** S1.37–S1.39. */
const heading = (): FileChild[] => [
  line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: pt(13), bold: true }, centred),
  line('Độc lập - Tự do - Hạnh phúc', { size: pt(14), bold: true }, centred),
  rule(WIDTH, mm(60), 160),
  line('DANH SÁCH TRÍCH NGANG CỦA HSSV LỚP {lop}', { size: pt(14), bold: true }, centred),
  line(
    'TRÌNH ĐỘ {trinh_do} KHÓA {khoa}',
    { size: pt(14), bold: true },
    { ...centred, spacing: single(0, 160) },
  ),
];

const HALF = Math.floor(WIDTH / 2);

/** A line above, who signs, room to sign, the name. */
const signer = (above: string, title: string, name: string): TableCell => {
  const kept = { ...centred, keepNext: true };
  return new TableCell({
    width: { size: HALF, type: WidthType.DXA },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    children: [
      line(above, { size: pt(13), italics: true }, { ...kept, spacing: single(120, 60) }),
      line(title, { size: pt(13), bold: true }, kept),
      line(name, { size: pt(13), bold: true }, { ...centred, spacing: single(1200, 0) }),
    ],
  });
};

/** S1.52, S1.53: the day and both signers on one page. */
const signatures = (): Table =>
  new Table({
    width: { size: HALF * 2, type: WidthType.DXA },
    columnWidths: [HALF, HALF],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          signer('', '{phong}', ''),
          signer('{dia_danh}, {ngay_thang}', 'GIÁO VIÊN CHỦ NHIỆM', '{gvcn}'),
        ],
      }),
    ],
  });

/** How many the list has: nobody adds a line later, and the signatures stand alone on no page, wherever it is printed. */
const closing = (): Paragraph =>
  line('Danh sách gồm {so_nguoi} HSSV.', { size: pt(13) }, { keepNext: true, spacing: single(80, 0) });

/** Ends the section. */
const end = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT }, children: [] });

/** S1.54: the form's code on every page. */
const footer = (): Footer =>
  new Footer({ children: [line('{ma_bieu_mau}', { size: pt(11) }, { spacing: single(0, 0) })] });

/** NĐ 30, I.7: top centre, not on the first page. */
const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        ...centred,
        children: [new TextRun({ size: pt(13), children: [PageNumber.CURRENT] })],
      }),
    ],
  });

/** The .docx as bytes. */
export const make = (): Promise<Uint8Array> =>
  packDocx('Danh sách trích ngang của HSSV (BM.CTHS.06.01)', [
    {
      properties: {
        titlePage: true,
        page: {
          size: { width: PAGE.short, height: PAGE.long, orientation: PageOrientation.LANDSCAPE },
          margin: { ...PAGE, header: mm(9), footer: mm(9), gutter: 0 },
        },
      },
      headers: { first: new Header({ children: [line('', {}, centred)] }), default: pageNumber() },
      footers: { first: footer(), default: footer() },
      children: [...heading(), list(), closing(), signatures(), end()],
    },
  ]);
