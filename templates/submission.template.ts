/** The template of the tờ trình to the principal (Nghị định 30/2020/NĐ-CP; S1.12, S1.31), as a .docx that the office edits in Word. */
import { AlignmentType } from 'docx';
import { body, heading, line, officialPages, packDocx, signature, single, title } from './decree-30';
import { bases, each } from './report-parts';

/** The .docx as bytes. */
export const make = (): Promise<Uint8Array> =>
  packDocx('Tờ trình', [
    officialPages([
      heading(),
      ...title('TỜ TRÌNH', '{ve_viec}'),
      line('{kinh_gui}', {}, { alignment: AlignmentType.CENTER, spacing: single(0, 240) }),
      ...bases(),
      body('{mo_dau}'),
      ...each('noi_dung', body('{cau}')),
      body('Văn bản kèm theo:', { keepNext: true }),
      ...each('kem_van_ban', body('- {cau}')),
      body('{de_nghi}', { keepNext: true, spacing: { before: 120, after: 240 } }),
      signature(),
    ]),
  ]);
