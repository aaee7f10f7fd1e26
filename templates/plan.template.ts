/** The template of "Kế hoạch điều tra, truy vết người tốt nghiệp" (S1.10), as a .docx that the office edits in Word. */
import type { FileChild, Paragraph } from 'docx';
import { dataTable } from './data-table';
import { abbreviations, bases, each } from './report-parts';
import {
  appendixTitle,
  body,
  clause,
  heading,
  officialPages,
  packDocx,
  section,
  signature,
  title,
} from './decree-30';

const sentences = (list: string): Paragraph[] => each(list, body('{cau}'));

const purpose = (): FileChild[] => [
  section('I. MỤC ĐÍCH, PHẠM VI'),
  clause('1. Mục đích'),
  ...sentences('muc_dich'),
  clause('2. Phạm vi'),
  body('{pham_vi}'),
  clause('3. Định nghĩa, từ viết tắt'),
  body('{dinh_nghia}'),
  ...abbreviations(),
];

const people = (): FileChild[] => [
  section('II. ĐỐI TƯỢNG'),
  body('{doi_tuong}'),
  ...dataTable({
    caption: 'Bảng 1. Người tốt nghiệp theo khoa, ngành',
    list: 'nganh',
    total: 'tong',
    columns: [
      { header: 'TT', tag: 'tt', percent: 7 },
      { header: 'Khoa', tag: 'khoa', align: 'left', percent: 30 },
      { header: 'Ngành, nghề', tag: 'ten', align: 'left' },
      { header: 'Số lớp', tag: 'so_lop', percent: 12 },
      { header: 'Số người tốt nghiệp', tag: 'so_nguoi', percent: 16 },
    ],
    base: 'nguồn: {nguon}',
    size: 12,
    short: true,
  }),
];

const methods = (): FileChild[] => [
  section('III. NỘI DUNG, PHƯƠNG PHÁP, KÊNH'),
  clause('1. Nội dung'),
  ...sentences('noi_dung'),
  clause('2. Phương pháp'),
  ...sentences('phuong_phap'),
  clause('3. Kênh'),
  ...sentences('kenh'),
];

const schedule = (): FileChild[] => [
  section('IV. THỜI GIAN'),
  body('{thoi_gian}'),
  ...dataTable({
    caption: 'Bảng 2. Các bước thực hiện',
    list: 'buoc',
    columns: [
      { header: 'TT', tag: 'tt', percent: 6 },
      { header: 'Nội dung', tag: 'noi_dung', align: 'left' },
      { header: 'Người chịu trách nhiệm', tag: 'nguoi', align: 'left', percent: 15 },
      { header: 'Phối hợp', tag: 'phoi_hop', align: 'left', percent: 15 },
      { header: 'Thời gian', tag: 'thoi_gian', percent: 15 },
      { header: 'Mẫu/tên hồ sơ', tag: 'mau', percent: 19 },
    ],
    size: 11,
  }),
];

const plan = (): FileChild[] => [
  heading(),
  ...title('KẾ HOẠCH', 'Điều tra, truy vết người tốt nghiệp năm {nam}'),
  ...bases(),
  body('{mo_dau}'),
  ...purpose(),
  ...people(),
  ...methods(),
  ...schedule(),
  section('V. KINH PHÍ'),
  ...sentences('kinh_phi'),
  section('VI. TỔ CHỨC THỰC HIỆN'),
  ...sentences('to_chuc'),
  body('{ket_luan}', { keepNext: true, spacing: { before: 120, after: 240 } }),
  signature(),
];

const classes = (): FileChild[] => [
  ...appendixTitle('', 'SỐ NGƯỜI TỐT NGHIỆP THEO LỚP'),
  ...dataTable({
    caption: 'Các lớp thuộc đối tượng điều tra, truy vết',
    list: 'lop',
    total: 'lop_tong',
    columns: [
      { header: 'TT', tag: 'tt', percent: 7 },
      { header: 'Lớp', tag: 'ten', align: 'left', percent: 22 },
      { header: 'Ngành, nghề', tag: 'nganh', align: 'left' },
      { header: 'GVCN', tag: 'gvcn', align: 'left', percent: 26 },
      { header: 'Số người', tag: 'so_nguoi', percent: 12 },
    ],
    base: 'nguồn: {nguon}',
    size: 12,
  }),
];

/** The .docx as bytes: the plan, then the appendix with page numbers of its own. */
export const make = (): Promise<Uint8Array> =>
  packDocx('Kế hoạch điều tra, truy vết người tốt nghiệp', [plan(), classes()].map(officialPages));
