/** The tags of form BM.CTHS.06.01 in print; Vietnamese without marks, as in report-tags.ts. */
import type { DataOf, TagTree } from './tag-tree';

/** The twelve columns beside Stt, in the order of the form. */
const graduate = {
  tt: 'text',
  ho: 'text',
  ten: 'text',
  ngay_sinh: 'text',
  gioi_tinh: 'text',
  dan_toc: 'text',
  dia_chi: 'text',
  ngay_tot_nghiep: 'text',
  dien_thoai: 'text',
  mang_xa_hoi: 'text',
  noi_cong_tac: 'text',
  thu_nhap: 'text',
  ghi_chu: 'text',
} as const;

export const rosterTags = {
  lop: 'text',
  trinh_do: 'text',
  khoa: 'text',
  hssv: graduate,
  /** The last of the list: they stay on the page of the signatures. */
  hssv_cuoi: graduate,
  so_nguoi: 'text',
  dia_danh: 'text',
  ngay_thang: 'text',
  phong: 'text',
  gvcn: 'text',
  ma_bieu_mau: 'text',
} as const satisfies TagTree;

export type RosterData = DataOf<typeof rosterTags>;
