/** The tags of the danh mục hồ sơ; Vietnamese without marks, as in report-tags.ts. */
import type { DataOf, TagTree } from './tag-tree';

export const fileIndexTags = {
  du_thao: 'text',
  ma_bieu_mau: 'text',
  co_quan_chu_quan: 'text',
  ten_truong: 'text',
  dia_danh: 'text',
  ngay_thang: 'text',
  nam: 'text',
  dot: 'text',
  ho_so: {
    tt: 'text',
    /** The name of one of the four parts, in bold; '' in the rows below it. */
    phan: 'text',
    ten: 'text',
    so_ky_hieu: 'text',
    ngay: 'text',
    tinh_trang: 'text',
    dau_vet: 'text',
  },
  /** There is an archive; its files, each with the hash of its bytes. */
  co_tep: 'flag',
  tep: { tt: 'text', phan: 'text', ten: 'text', ngay: 'text', sha256: 'text' },
  luu_tru: { cau: 'text' },
  con_thieu: 'text',
  nguoi_lap: 'text',
} as const satisfies TagTree;

export type FileIndexData = DataOf<typeof fileIndexTags>;
