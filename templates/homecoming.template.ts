/** The template of "Kế hoạch tổ chức Ngày hội trở về" (S2.23), as a .docx that the office edits in Word. */
import { dataTable } from './data-table';
import { body, clause, heading, officialPages, packDocx, section, signature, title } from './decree-30';
import { bases, each } from './report-parts';

const programme = () =>
  dataTable({
    caption: 'Bảng 1. Chương trình',
    list: 'chuong_trinh',
    columns: [
      { header: 'Thời gian', tag: 'gio', percent: 16 },
      { header: 'Nội dung', tag: 'noi_dung', align: 'left' },
      { header: 'Phụ trách', tag: 'phu_trach', align: 'left', percent: 32 },
    ],
    size: 12,
  });

const tasks = () =>
  dataTable({
    caption: 'Bảng 2. Phân công thực hiện',
    list: 'phan_cong',
    columns: [
      { header: 'TT', tag: 'tt', percent: 7 },
      { header: 'Đơn vị', tag: 'don_vi', align: 'left', percent: 28 },
      { header: 'Việc', tag: 'viec', align: 'left' },
      { header: 'Hạn', tag: 'han', percent: 17 },
    ],
    size: 12,
    short: true,
  });

const budget = () =>
  dataTable({
    caption: 'Bảng 3. Dự toán (đồng)',
    list: 'kinh_phi',
    total: 'kinh_phi_tong',
    columns: [
      { header: 'TT', tag: 'tt', percent: 7 },
      { header: 'Nội dung', tag: 'noi_dung', align: 'left' },
      { header: 'Nguồn', tag: 'nguon', align: 'left', percent: 24 },
      { header: 'Số tiền', tag: 'so_tien', percent: 20 },
    ],
    size: 12,
  });

const content = () => [
  heading(),
  ...title('KẾ HOẠCH', 'Tổ chức {ten_su_kien}'),
  ...bases(),
  body('{mo_dau}'),
  section('I. MỤC ĐÍCH'),
  ...each('muc_dich', body('{cau}')),
  section('II. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN'),
  clause('1. Thời gian, địa điểm'),
  body('{thoi_gian}'),
  body('{dia_diem}'),
  clause('2. Thành phần'),
  ...each('thanh_phan', body('{cau}')),
  section('III. CHƯƠNG TRÌNH'),
  ...programme(),
  section('IV. PHÂN CÔNG THỰC HIỆN'),
  ...tasks(),
  section('V. KINH PHÍ'),
  body('{kinh_phi_mo_dau}'),
  ...budget(),
  body('{ket_luan}', { keepNext: true, spacing: { before: 120, after: 240 } }),
  signature(),
];

/** The .docx as bytes. */
export const make = (): Promise<Uint8Array> =>
  packDocx('Kế hoạch tổ chức Ngày hội trở về', [officialPages(content())]);
