/** The tags of the Homecoming plan's template; Vietnamese without marks, as in report-tags.ts. */
import { commonTags } from '../../documents/paper-form';
import type { DataOf, TagTree } from '../../documents/tag-tree';

export const homecomingTags = {
  ...commonTags,
  ten_su_kien: 'text',
  mo_dau: 'text',
  muc_dich: { cau: 'text' },
  thoi_gian: 'text',
  dia_diem: 'text',
  thanh_phan: { cau: 'text' },
  chuong_trinh: { gio: 'text', noi_dung: 'text', phu_trach: 'text' },
  phan_cong: { tt: 'text', don_vi: 'text', viec: 'text', han: 'text' },
  kinh_phi_mo_dau: 'text',
  kinh_phi: { tt: 'text', noi_dung: 'text', nguon: 'text', so_tien: 'text' },
  kinh_phi_tong: { tt: 'text', noi_dung: 'text', nguon: 'text', so_tien: 'text' },
  ket_luan: 'text',
} as const satisfies TagTree;

export type HomecomingData = DataOf<typeof homecomingTags>;
