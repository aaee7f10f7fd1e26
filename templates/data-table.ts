/** Tables of figures: caption above, repeated header, rows that do not split, and below it the date and n/N. */
import {
  AlignmentType,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from 'docx';
import { line, pt, single, TEXT_WIDTH } from './decree-30';

export interface TableColumn {
  readonly header: string;
  /** The tag that fills it, without braces. */
  readonly tag: string;
  /** Share of the width; the column without one takes the rest. */
  readonly percent?: number;
  readonly align?: 'left' | 'center';
}

export interface DataTable {
  readonly caption: string;
  /** The list whose entries are the rows. */
  readonly list: string;
  /** A list of one entry: the row of everybody, in bold. */
  readonly total?: string;
  /** Right below the header, as statistical yearbooks have it, so that no page holds it alone; at the end otherwise. */
  readonly totalFirst?: boolean;
  readonly columns: readonly TableColumn[];
  /** What n/N is, after the date: 'n/N = … (người trả lời/người tốt nghiệp)'; a table without figures has no note. */
  readonly base?: string;
  /** A short table, kept on one page with its note. */
  readonly short?: boolean;
  /** Point size of the cells. */
  readonly size?: number;
}

const CELL = { spacing: single(30, 30) } as const;
/** Words stand off the rules; figures need the room themselves: '100,0%' in the narrowest column stays on one line. */
const side = (words: boolean) => {
  const width = words ? 70 : 20;
  return { left: width, right: width, top: 0, bottom: 0 };
};

interface CellLook {
  readonly align?: TableColumn['align'];
  readonly bold: boolean;
  readonly size: number;
  /** Stays on the page of the row below. */
  readonly keepNext: boolean;
}

const cellOf = (text: string, width: number, { align, bold, size, keepNext }: CellLook): TableCell => {
  const alignment = align === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: side(align === 'left'),
    verticalAlign: VerticalAlignTable.CENTER,
    children: [line(text, { size: pt(size), bold }, { ...CELL, alignment, keepNext })],
  });
};

const widths = (columns: readonly TableColumn[]): number[] => {
  const fixed = columns.map(({ percent }) =>
    percent === undefined ? 0 : Math.round((TEXT_WIDTH * percent) / 100),
  );
  const rest = TEXT_WIDTH - fixed.reduce((sum, width) => sum + width, 0);
  return fixed.map((width) => (width === 0 ? rest : width));
};

/** One row for each entry of a list: {#list} opens in the first cell, {/list} closes in the last. */
const listRow = (list: string, columns: readonly TableColumn[], look: CellLook): TableRow => {
  const sizes = widths(columns);
  const last = columns.length - 1;
  const cells = columns.map(({ tag, align = 'center' }, index) => {
    const open = index === 0 ? `{#${list}}` : '';
    const close = index === last ? `{/${list}}` : '';
    return cellOf(`${open}{${tag}}${close}`, sizes[index] ?? 0, { ...look, align });
  });
  return new TableRow({ cantSplit: true, children: cells });
};

/** Caption, table and note, as one piece of the text. */
export const dataTable = (options: DataTable): FileChild[] => {
  const { columns, size = 11, short = false } = options;
  const sizes = widths(columns);
  const strong = { bold: true, size, keepNext: true } as const;
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) => cellOf(column.header, sizes[index] ?? 0, strong)),
  });
  const list = listRow(options.list, columns, { bold: false, size, keepNext: short });
  const total = options.total === undefined ? [] : [listRow(options.total, columns, strong)];
  const rows = options.totalFirst === true ? [...total, list] : [list, ...total];
  return [
    line(
      options.caption,
      { size: pt(13), bold: true },
      { alignment: AlignmentType.CENTER, keepNext: true, spacing: single(120, 60) },
    ),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: sizes,
      layout: TableLayoutType.FIXED,
      rows: [header, ...rows],
    }),
    ...(options.base === undefined ? [] : [note(options.base)]),
  ];
};

/** The line below a table or picture: the day the numbers were frozen, and what they are out of. */
export const note = (
  base: string,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT,
): Paragraph =>
  line(
    `Số liệu chốt ngày {ngay_chot}; ${base}.`,
    { size: pt(11), italics: true },
    { alignment, spacing: single(40, 160) },
  );
