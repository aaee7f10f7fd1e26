/**
 * The tags of the report's template. They are Vietnamese without marks: the office edits the template in Word, so the
 * names must say what comes there; and marks would make two spellings that look alike (hòa, hoà; NFC, NFD) two names.
 */
import { appendixTags, formTags } from './paper-form';
import type { Picture } from './picture';
import type { DataOf, PicturesOf, TagTree } from './tag-tree';

const counts = { tot_nghiep: 'text', tra_loi: 'text', ty_le_tra_loi: 'text' } as const;
const rates = {
  co_viec: 'text',
  co_viec_tn: 'text',
  co_viec_tl: 'text',
  viec_hoc_tl: 'text',
} as const;
const majorRow = {
  tt: 'text',
  ten: 'text',
  ...counts,
  ...rates,
  dung_nganh: 'text',
  lien_quan: 'text',
} as const;
const groupRow = { tt: 'text', ten: 'text', ...counts, ...rates } as const;

const contactRow = {
  tt: 'text',
  ten: 'text',
  tong_so: 'text',
  rr1: 'text',
  rr2: 'text',
  rr5: 'text',
  rr6: 'text',
  lien_he_duoc: 'text',
  tu_choi: 'text',
} as const;

export const reportTags = {
  // Thể thức
  ...formTags,
  ...appendixTags,
  // Nội dung
  mo_dau: 'text',
  ket_luan: 'text',
  ngay_chot: 'text',
  ty_so: 'text',
  tong: majorRow,
  ket_qua: { cau: 'text' },
  nganh: majorRow,
  /** More majors than the text holds: all of them in the appendix. */
  co_nganh_du: 'flag',
  nganh_du_ghi_chu: 'text',
  nganh_du: majorRow,
  co_bieu_do: 'flag',
  bieu_do: 'picture',
  ten_bieu_do: 'text',
  nhom_lop: { muc: 'text', so_lop: 'text', ty_le: 'text' },
  so_lop: 'text',
  lop: groupRow,
  co_khoa: 'flag',
  khoa: groupRow,
  nhan_xet: { cau: 'text' },
  co_so_sanh: 'flag',
  dot_truoc: 'text',
  dot_nay: 'text',
  ngay_dot_truoc: 'text',
  so_sanh: { muc: 'text', truoc: 'text', nay: 'text', tang_giam: 'text' },
  bieu_do_so_sanh: 'picture',
  co_bieu_do_so_sanh: 'flag',
  so_hinh: 'text',
  tt_so_sanh: 'text',
  giai_phap_truoc: 'text',
  giai_phap: { tt: 'text', ten: 'text', muc: { cau: 'text' } },
  dinh_nghia: { tu: 'text', nghia: 'text' },
  tu_viet_tat: 'text',
  thu_nhap: { muc: 'text', so_nguoi: 'text', ty_le: 'text' },
  thu_nhap_tong: 'text',
  co_lien_he: 'flag',
  lien_he: { cau: 'text' },
  lien_he_tong: contactRow,
  lien_he_lop: contactRow,
  lien_he_gvcn: contactRow,
  co_phu_luc_iv: 'flag',
  chi_tieu: { tt: 'text', ten: 'text', ty_so_ct: 'text', ty_le: 'text', khoang: 'text', trong_so: 'text' },
  nhom_khac: groupRow,
  so_do: { cau: 'text' },
  co_cac_nam: 'flag',
  cac_nam: {
    nam: 'text',
    tra_loi: 'text',
    ty_le_tra_loi: 'text',
    co_viec_tn: 'text',
    co_viec_tl: 'text',
    viec_hoc_tl: 'text',
    phu_hop: 'text',
  },
  ghi_chu_cac_nam: { cau: 'text' },
  bieu_do_cac_nam: 'picture',
  thu_nhap_nganh: { tt: 'text', ten: 'text', so_nguoi: 'text', muc: 'text', ty_le: 'text' },
} as const satisfies TagTree;

export type ReportData = DataOf<typeof reportTags>;
export type ReportPictures = PicturesOf<typeof reportTags, Picture>;

/** What the version for everybody has of them: nothing by class, faculty or teacher. */
const PUBLIC = [
  ...['du_thao', 'ma_bieu_mau', 'co_quan_chu_quan', 'ten_truong', 'so_ky_hieu', 'dia_danh', 'ngay_thang'],
  ...['nam', 'chuc_vu_ky', 'nguoi_ky', 'noi_nhan', 'kem_theo', 'mo_dau', 'ket_luan', 'ngay_chot', 'ty_so'],
  ...['tong', 'ket_qua', 'nganh', 'co_bieu_do', 'bieu_do', 'ten_bieu_do', 'nhan_xet', 'giai_phap'],
  ...['co_so_sanh', 'dot_truoc', 'dot_nay', 'ngay_dot_truoc', 'so_sanh', 'bieu_do_so_sanh'],
  ...['co_bieu_do_so_sanh', 'so_hinh', 'dinh_nghia', 'tu_viet_tat', 'thu_nhap', 'thu_nhap_tong'],
];

export const publicTags: TagTree = Object.fromEntries(
  Object.entries(reportTags).filter(([name]) => PUBLIC.includes(name)),
);
