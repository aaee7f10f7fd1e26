/** The template of the alumni cards: ten cards of 85.6 × 54 mm (ISO/IEC 7810, ID-1) on a page (S2.25). */
import { left, makeCutSheet } from './cut-sheet';
import { line, mm, pt } from './decree-30';

/** The .docx as bytes. */
export const make = (): Promise<Uint8Array> =>
  makeCutSheet({
    title: 'Thẻ cựu sinh viên',
    page: { side: mm(19), top: mm(12) },
    card: { words: mm(60), code: mm(25.6), height: mm(54) },
    codeMargin: mm(2),
    words: (side, begin) => [
      line(`${begin}{truong_${side}}`, { size: pt(9), bold: true }, left(0)),
      line(`{loai_the_${side}}`, { size: pt(10), bold: true, color: '1F4E79' }, left(80)),
      line(`{ho_ten_${side}}`, { size: pt(12), bold: true }, left(200)),
      line(`{lop_${side}}`, { size: pt(10) }, left(40)),
      line(`{so_the_${side}}`, { size: pt(10) }, left(120)),
      line(`{han_${side}}`, { size: pt(9) }, left(40)),
    ],
  });
