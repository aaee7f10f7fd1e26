/** The template of the graduation day's poster: A4 upright, the school, a big QR code, three lines (S2.19). */
import { AlignmentType, type IParagraphOptions } from 'docx';
import { line, mm, packDocx, pt, rule, single } from './decree-30';

const PAGE = { width: 11906, height: 16838, margin: mm(20) };
const WIDTH = PAGE.width - 2 * PAGE.margin;

const centred = (before: number, after: number): IParagraphOptions => ({
  alignment: AlignmentType.CENTER,
  spacing: single(before, after),
});

/** The .docx as bytes. */
export const make = (): Promise<Uint8Array> => {
  const { margin } = PAGE;
  return packDocx('Tờ QR ngày nhận bằng', [
    {
      properties: {
        page: {
          size: { width: PAGE.width, height: PAGE.height },
          margin: { top: margin, bottom: margin, left: margin, right: margin, gutter: 0 },
        },
      },
      children: [
        line('{co_quan_chu_quan}', { size: pt(14) }, centred(0, 0)),
        line('{ten_truong}', { size: pt(18), bold: true }, centred(0, 0)),
        rule(WIDTH, mm(50), 200),
        line('{tieu_de}', { size: pt(28), bold: true }, centred(360, 240)),
        line('{%ma_qr}', {}, centred(0, 240)),
        line('{dong_1}', { size: pt(20) }, centred(0, 120)),
        line('{dong_2}', { size: pt(20), bold: true }, centred(0, 120)),
        line('{dong_3}', { size: pt(20) }, centred(0, 240)),
        line('{duong_dan}', { size: pt(11) }, centred(0, 0)),
      ],
    },
  ]);
};
