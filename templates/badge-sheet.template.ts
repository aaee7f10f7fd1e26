/** The template of the name badges: eight badges of 95 × 68 mm on a page (S2.23). */
import { Paragraph } from 'docx';
import { left, makeCutSheet } from './cut-sheet';
import { line, mm, pt, run } from './decree-30';

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

/** The .docx as bytes. */
export const make = (): Promise<Uint8Array> =>
  makeCutSheet({
    title: 'Thẻ đeo sự kiện',
    page: { side: mm(10), top: mm(11) },
    card: { words: mm(66), code: mm(29), height: mm(68) },
    codeMargin: mm(3),
    words: (side, begin) => [
      line(`${begin}{su_kien_${side}}`, { size: pt(11), bold: true, color: '1F4E79' }, left(0)),
      nameLine(side),
      line(`{lop_${side}}`, { size: pt(13) }, left(120)),
      line(`{so_${side}}`, { size: pt(10), color: '5F6368' }, left(60)),
    ],
  });
