/** The tags of the tờ trình; Vietnamese without marks, as in report-tags.ts. */
import type { DataOf, TagTree } from './tag-tree';

export const submissionTags = {
  du_thao: 'text',
  ma_bieu_mau: 'text',
  co_quan_chu_quan: 'text',
  ten_truong: 'text',
  so_ky_hieu: 'text',
  dia_danh: 'text',
  ngay_thang: 'text',
  chuc_vu_ky: 'text',
  nguoi_ky: 'text',
  noi_nhan: { dong: 'text' },
  can_cu: { dong: 'text' },
  ve_viec: 'text',
  kinh_gui: 'text',
  mo_dau: 'text',
  noi_dung: { cau: 'text' },
  de_nghi: 'text',
  kem_van_ban: { cau: 'text' },
} as const satisfies TagTree;

export type SubmissionData = DataOf<typeof submissionTags>;
