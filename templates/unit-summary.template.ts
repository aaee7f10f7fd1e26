/** The template of the consolidated half-yearly report of the units (S2.55), as a .docx that the office edits in Word. */
import type { FileChild } from 'docx';
import { dataTable, type TableColumn } from './data-table';
import { body, clause, heading, officialPages, packDocx, section, signature, title } from './decree-30';
import { bases, each, name, order } from './report-parts';

const BASE = 'số trong ngoặc là số ghi trong sổ của trường, khi khác số đơn vị báo cáo';

const column = (header: string, tag: string, percent: number): TableColumn => ({ header, tag, percent });

const kpis = (): FileChild[] =>
  dataTable({
    caption: 'Bảng 1. Chỉ tiêu theo Điều 10',
    list: 'chi_tieu',
    columns: [
      { header: 'Chỉ tiêu', tag: 'ten', align: 'left', percent: 34 },
      column('Kết quả', 'ket_qua', 22),
      { header: 'Ghi chú', tag: 'ghi_chu', align: 'left' },
    ],
    short: true,
    size: 12,
  });

const activities = (): FileChild[] =>
  dataTable({
    caption: 'Bảng 2. Hoạt động theo đơn vị',
    list: 'hoat_dong',
    total: 'hoat_dong_truong',
    totalFirst: true,
    columns: [
      order,
      name('Đơn vị'),
      column('Sự kiện', 'su_kien', 11),
      column('Cựu HSSV nói chuyện', 'dien_gia', 12),
      column('Biên bản hợp tác', 'bien_ban', 11),
      column('Tin tuyển dụng', 'tuyen_dung', 11),
      column('Tin bài', 'tin_bai', 10),
      column('HSSV khóa mới cập nhật', 'cap_nhat', 12),
    ],
    base: BASE,
  });

const resources = (): FileChild[] =>
  dataTable({
    caption: 'Bảng 3. Học bổng, tài trợ theo đơn vị (đồng)',
    list: 'nguon_luc',
    total: 'nguon_luc_truong',
    totalFirst: true,
    columns: [
      order,
      name('Đơn vị'),
      column('Suất học bổng', 'suat', 11),
      column('Giá trị học bổng', 'hoc_bong', 17),
      column('Tài trợ bằng tiền', 'tien', 17),
      column('Tài trợ bằng hiện vật', 'hien_vat', 17),
    ],
    base: BASE,
  });

const results = (): FileChild[] => [
  clause('1. Chỉ tiêu'),
  ...kpis(),
  clause('2. Theo đơn vị'),
  ...activities(),
  ...resources(),
];

/** The .docx as bytes. */
export const make = (): Promise<Uint8Array> =>
  packDocx('Báo cáo tổng hợp 6 tháng', [
    officialPages([
      heading(),
      ...title('BÁO CÁO', 'Tổng hợp 6 tháng công tác kết nối cựu HSSV, kỳ {ky}'),
      ...bases(),
      body('{mo_dau}'),
      section('I. TÌNH HÌNH BÁO CÁO'),
      ...each('tinh_hinh', body('{cau}')),
      section('II. KẾT QUẢ'),
      ...results(),
      section('III. KHÓ KHĂN, ĐỀ XUẤT CỦA CÁC ĐƠN VỊ'),
      clause('1. Khó khăn'),
      ...each('kho_khan', body('{cau}')),
      clause('2. Đề xuất'),
      ...each('de_xuat', body('{cau}')),
      body('{ket_luan}'),
      signature(),
    ]),
  ]);
