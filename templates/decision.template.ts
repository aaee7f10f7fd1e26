/** The template of a decision of the network with its appendix (Nghị định 30/2020/NĐ-CP; S2.10, S2.22, S2.27), as a .docx that the office edits in Word. */
import { AlignmentType, type FileChild } from 'docx';
import { dataTable } from './data-table';
import {
  appendixTitle,
  body,
  heading,
  line,
  officialPages,
  packDocx,
  signature,
  single,
  title,
} from './decree-30';
import { bases, each } from './report-parts';

const centred = (text: string, before: number, after: number): FileChild =>
  line(text, { bold: true }, { alignment: AlignmentType.CENTER, spacing: single(before, after) });

const decision = (): FileChild[] => [
  heading(),
  ...title('QUYẾT ĐỊNH', '{ve_viec}'),
  centred('{tham_quyen}', 0, 240),
  ...bases(),
  body('{de_nghi}', {}, { italics: true }),
  centred('QUYẾT ĐỊNH:', 120, 240),
  ...each('dieu', body('{cau}')),
  signature(),
];

const appendix = (): FileChild[] => [
  ...appendixTitle('', '{ten_phu_luc}'),
  body('{#co_danh_sach}'),
  ...dataTable({
    caption: 'Gồm {tong} ông (bà)',
    list: 'danh_sach',
    columns: [
      { header: 'TT', tag: 'tt', percent: 7 },
      { header: 'Họ và tên', tag: 'ten', align: 'left', percent: 30 },
      { header: 'Lớp, khóa', tag: 'lop', align: 'left', percent: 18 },
      { header: '{cot}', tag: 'noi_dung', align: 'left' },
    ],
    size: 13,
  }),
  body('{/co_danh_sach}'),
  ...each('quy_che', body('{cau}')),
];

/** The .docx as bytes: the decision, then the appendix with page numbers of its own. */
export const make = (): Promise<Uint8Array> =>
  packDocx('Quyết định', [decision(), appendix()].map(officialPages));
