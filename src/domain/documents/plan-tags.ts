/** The tags of the plan's template: Vietnamese without marks, as those of the report (report-tags.ts). */
import { appendixTags, formTags } from './paper-form';
import type { DataOf, TagTree } from './tag-tree';

export const planTags = {
  // Thể thức
  ...formTags,
  ...appendixTags,
  // Nội dung
  mo_dau: 'text',
  muc_dich: { cau: 'text' },
  pham_vi: 'text',
  dinh_nghia: 'text',
  tu_viet_tat: 'text',
  doi_tuong: 'text',
  nganh: { tt: 'text', khoa: 'text', ten: 'text', so_lop: 'text', so_nguoi: 'text' },
  tong: { tt: 'text', khoa: 'text', ten: 'text', so_lop: 'text', so_nguoi: 'text' },
  noi_dung: { cau: 'text' },
  phuong_phap: { cau: 'text' },
  kenh: { cau: 'text' },
  thoi_gian: 'text',
  buoc: {
    tt: 'text',
    noi_dung: 'text',
    nguoi: 'text',
    phoi_hop: 'text',
    thoi_gian: 'text',
    mau: 'text',
  },
  kinh_phi: { cau: 'text' },
  to_chuc: { cau: 'text' },
  ket_luan: 'text',
  ngay_chot: 'text',
  nguon: 'text',
  lop: { tt: 'text', ten: 'text', nganh: 'text', gvcn: 'text', so_nguoi: 'text' },
  lop_tong: { tt: 'text', ten: 'text', nganh: 'text', gvcn: 'text', so_nguoi: 'text' },
} as const satisfies TagTree;

export type PlanData = DataOf<typeof planTags>;
