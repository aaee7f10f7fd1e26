/** The template of the danh mục hồ sơ (S1.33): what a campaign's file holds, part by part, as a .docx that the office edits in Word. */
import {
  AlignmentType,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  Paragraph,
  type FileChild,
} from 'docx';
import { dataTable } from './data-table';
import {
  body,
  clause,
  heading,
  line,
  officialPages,
  packDocx,
  pt,
  run,
  single,
  TEXT_WIDTH,
  title,
} from './decree-30';
import { each } from './report-parts';

const COLUMNS = [
  { header: 'TT', tag: 'tt', percent: 6 },
  { header: 'Tên văn bản, tài liệu', tag: 'ten', percent: 0, left: true },
  { header: 'Số, ký hiệu', tag: 'so_ky_hieu', percent: 15 },
  { header: 'Ngày', tag: 'ngay', percent: 13 },
  { header: 'Bản, tình trạng', tag: 'tinh_trang', percent: 15 },
  { header: 'SHA-256 số liệu', tag: 'dau_vet', percent: 13 },
] as const;

const SIZE = pt(11);
const rest = 100 - COLUMNS.reduce((sum, { percent }) => sum + percent, 0);
const widths = COLUMNS.map(({ percent }) =>
  Math.round((TEXT_WIDTH * (percent === 0 ? rest : percent)) / 100),
);

const cell = (at: number, children: Paragraph): TableCell =>
  new TableCell({
    width: { size: widths[at] ?? 0, type: WidthType.DXA },
    margins: { left: 70, right: 70, top: 0, bottom: 0 },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [children],
  });

const look = (left: boolean) =>
  ({ alignment: left ? AlignmentType.LEFT : AlignmentType.CENTER, spacing: single(30, 30) }) as const;

const header = (): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: COLUMNS.map(({ header: text }, at) =>
      cell(at, line(text, { size: SIZE, bold: true }, look(false))),
    ),
  });

/** One row for each entry; a part's own name comes in bold, and is empty in the rows below it. */
const rows = (): TableRow =>
  new TableRow({
    cantSplit: true,
    children: COLUMNS.map((column, at) => {
      const open = at === 0 ? '{#ho_so}' : '';
      const close = at === COLUMNS.length - 1 ? '{/ho_so}' : '';
      if (column.tag !== 'ten')
        return cell(at, line(`${open}{${column.tag}}${close}`, { size: SIZE }, look(false)));
      return cell(
        at,
        new Paragraph({
          ...look(true),
          children: [run('{phan}', { size: SIZE, bold: true }), run('{ten}', { size: SIZE })],
        }),
      );
    }),
  });

const files = (): Table =>
  new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [header(), rows()],
  });

const half = Math.floor(TEXT_WIDTH / 2);

const side = (above: string, role: string, name: string): TableCell =>
  new TableCell({
    width: { size: half, type: WidthType.DXA },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    children: [
      line(above, { size: pt(13), italics: true }, { ...look(false), keepNext: true }),
      line(role, { size: pt(13), bold: true }, { ...look(false), keepNext: true }),
      line(name, { size: pt(13), bold: true }, { alignment: AlignmentType.CENTER, spacing: single(1200, 0) }),
    ],
  });

/** Who made the list and who keeps the file. */
const signatures = (): Table => {
  return new Table({
    width: { size: half * 2, type: WidthType.DXA },
    columnWidths: [half, half],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          side('', 'NGƯỜI LẬP', '{nguoi_lap}'),
          side('{dia_danh}, {ngay_thang}', 'LÃNH ĐẠO PHÒNG', ''),
        ],
      }),
    ],
  });
};

/** Each file of the archive with the hash by which anybody can prove that it is the one; left out before there are files. */
const hashes = (): FileChild[] => [
  body('{#co_tep}'),
  ...dataTable({
    caption: 'Tệp đã lưu và mã kiểm tra SHA-256',
    list: 'tep',
    columns: [
      { header: 'TT', tag: 'tt', percent: 6 },
      { header: 'Phần', tag: 'phan', percent: 7 },
      { header: 'Tệp', tag: 'ten', align: 'left' },
      { header: 'Lưu ngày', tag: 'ngay', percent: 13 },
      { header: 'SHA-256', tag: 'sha256', percent: 36 },
    ],
    size: 9,
  }),
  line('', {}, { spacing: single(0, 60) }),
  body('{/co_tep}'),
];

const index = (): FileChild[] => [
  heading({ numbered: false }),
  ...title('DANH MỤC HỒ SƠ', 'Điều tra, truy vết người tốt nghiệp năm {nam}, đợt {dot}'),
  files(),
  line('', {}, { spacing: single(0, 60) }),
  ...hashes(),
  clause('Lưu trữ'),
  ...each('luu_tru', body('- {cau}', { keepNext: true })),
  body('{#con_thieu}'),
  body('Còn thiếu: {con_thieu}.', { keepNext: true }),
  body('{/con_thieu}'),
  signatures(),
];

/** The .docx as bytes. */
export const make = (): Promise<Uint8Array> => packDocx('Danh mục hồ sơ', [officialPages(index())]);
