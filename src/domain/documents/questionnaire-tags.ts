/** The tags of the questionnaire on paper (BM.CTHS.06.02); Vietnamese without marks, as in report-tags.ts. */
import type { DataOf, TagTree } from './tag-tree';

export const questionnaireTags = {
  co_quan_chu_quan: 'text',
  ten_truong: 'text',
  ma_bieu_mau: 'text',
  ten_phieu: 'text',
  loi_mo_dau: 'text',
  phan: {
    ten: 'text',
    huong_dan: 'text',
    cau: {
      so: 'text',
      noi_dung: 'text',
      goi_y: 'text',
      /** Short choices, two a line. */
      co_ngan: 'flag',
      ngan: { trai: 'text', phai: 'text' },
      /** Long choices, one a line. */
      dai: { dong: 'text' },
      /** The points of a scale in one line. */
      thang: 'text',
      /** Lines to write on, each after the words that stand before it. */
      trong: { dong: 'text' },
    },
  },
  loi_cam_on: 'text',
} as const satisfies TagTree;

export type QuestionnaireData = DataOf<typeof questionnaireTags>;
