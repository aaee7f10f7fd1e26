/** The template of "Báo cáo kết quả điều tra, truy vết người tốt nghiệp" (UX 9), as a .docx that the office edits in Word. */
import type { FileChild } from 'docx';
import { dataTable } from './data-table';
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
import * as parts from './report-parts';

const { N_OF_N, order, name, counts, either } = parts;

const byClass = (): FileChild[] => [
  clause('2. Theo lớp'),
  body('Số liệu của {so_lop} lớp nêu tại Phụ lục II.'),
  ...dataTable({
    caption: 'Bảng 2. Số lớp theo tỷ lệ phản hồi',
    list: 'nhom_lop',
    columns: [
      { header: 'Tỷ lệ phản hồi của lớp', tag: 'muc', align: 'left' },
      { header: 'Số lớp', tag: 'so_lop', percent: 20 },
      { header: 'Tỷ lệ', tag: 'ty_le', percent: 20 },
    ],
    base: N_OF_N,
    size: 12,
    short: true,
  }),
];

const report = (): FileChild[] => [
  heading(),
  ...title('BÁO CÁO', 'Kết quả điều tra, truy vết người tốt nghiệp năm {nam}'),
  ...parts.bases(),
  body('{mo_dau}'),
  ...parts.results(),
  section('II. KẾT QUẢ THEO NGÀNH, LỚP'),
  clause('1. Theo ngành'),
  ...parts.majorTable(),
  body('{#co_nganh_du}'),
  body('{nganh_du_ghi_chu}'),
  body('{/co_nganh_du}'),
  ...parts.majorChart(),
  ...byClass(),
  ...parts.byFaculty(),
  ...parts.comparison('{tt_so_sanh}', '{tt_so_sanh}'),
  ...parts.remarks(),
  ...parts.solutions(),
  parts.closing(),
  signature(),
];

const contactTable = (caption: string, list: string, header: string): FileChild[] =>
  dataTable({
    caption,
    list,
    total: 'lien_he_tong',
    totalFirst: true,
    columns: [
      order,
      name(header),
      { header: 'Trong đợt', tag: 'tong_so', percent: 9 },
      { header: 'RR1', tag: 'rr1', percent: 9 },
      { header: 'RR2', tag: 'rr2', percent: 9 },
      { header: 'RR5', tag: 'rr5', percent: 9 },
      { header: 'RR6', tag: 'rr6', percent: 9 },
      { header: 'Liên hệ được (CON1)', tag: 'lien_he_duoc', percent: 11 },
      { header: 'Từ chối (REF1)', tag: 'tu_choi', percent: 10 },
    ],
    base: `${N_OF_N}; cách tính: Phụ lục I`,
  });

/** What became of everybody; reports frozen without it have nothing here. */
const contacts = (): FileChild[] => [
  body('{#co_lien_he}'),
  ...parts.each('lien_he', body('{cau}')),
  ...contactTable('Bảng II.2. Tỷ lệ trả lời theo AAPOR, theo lớp', 'lien_he_lop', 'Lớp'),
  ...contactTable('Bảng II.3. Tỷ lệ trả lời theo AAPOR, theo GVCN', 'lien_he_gvcn', 'GVCN'),
  body('{/co_lien_he}'),
];

const classes = (): FileChild[] => [
  ...appendixTitle('II', 'SỐ LIỆU THEO LỚP'),
  ...dataTable({
    caption: 'Bảng II.1. Kết quả theo lớp',
    list: 'lop',
    total: 'tong',
    totalFirst: true,
    columns: [order, name('Lớp'), ...counts, either],
    base: N_OF_N,
  }),
  ...contacts(),
  body('{#co_nganh_du}'),
  ...parts.majorTable('Bảng II.4. Kết quả theo ngành đào tạo, đủ các ngành', 'nganh_du'),
  body('{/co_nganh_du}'),
];

const incomeByMajorTable = (): FileChild[] =>
  dataTable({
    caption: 'Bảng III.2. Mức thu nhập nhiều người khai nhất, theo ngành',
    list: 'thu_nhap_nganh',
    columns: [
      order,
      name('Ngành'),
      { header: 'Số người khai', tag: 'so_nguoi', percent: 13 },
      { header: 'Mức nhiều người khai nhất (triệu đồng)', tag: 'muc', percent: 30 },
      parts.incomeShare,
    ],
    base: parts.INCOME_BASE,
    size: 12,
  });

const income = (): FileChild[] => [
  ...appendixTitle('III', 'THU NHẬP CỦA NGƯỜI CÓ VIỆC LÀM'),
  ...parts.incomeTable('Bảng III.1. Thu nhập mỗi tháng, toàn trường'),
  ...incomeByMajorTable(),
];

/** The years side by side; nothing where no other year has figures. */
const years = (): FileChild[] => [
  body('{#co_cac_nam}'),
  ...dataTable({
    caption: 'Bảng IV.3. Toàn trường qua các năm tốt nghiệp',
    list: 'cac_nam',
    columns: [
      { header: 'Năm', tag: 'nam', percent: 9 },
      { header: 'n/N', tag: 'tra_loi', percent: 15 },
      { header: 'Tỷ lệ phản hồi', tag: 'ty_le_tra_loi', percent: 13 },
      { header: 'Có việc trên số tốt nghiệp', tag: 'co_viec_tn', percent: 15 },
      { header: 'Có việc trên số trả lời', tag: 'co_viec_tl', percent: 15 },
      { header: 'Có việc hoặc học tiếp trên số trả lời', tag: 'viec_hoc_tl', percent: 17 },
      { header: 'Việc phù hợp 6 tháng trên số trả lời', tag: 'phu_hop' },
    ],
    base: parts.YEARS_BASE,
    short: true,
  }),
  ...parts.each('ghi_chu_cac_nam', body('{cau}')),
  ...parts.yearsChart(),
  body('{/co_cac_nam}'),
];

/** Every rate with interval and weights, the other breakdowns, medians and scores: what the body leaves out (B7). */
const figures = (): FileChild[] => [
  ...appendixTitle('IV', 'CÁC CHỈ TIÊU KHÁC'),
  body('{#co_phu_luc_iv}'),
  body(
    'Khoảng tin cậy 95% theo Wilson, hiệu chỉnh cho tổng thể hữu hạn, không nêu khi dưới 30 người trả lời. ' +
      'Tỷ lệ có trọng số bù cho người chưa trả lời, theo ngành, trình độ, giới tính.',
  ),
  ...dataTable({
    caption: 'Bảng IV.1. Chỉ tiêu toàn trường',
    list: 'chi_tieu',
    columns: [
      order,
      name('Chỉ tiêu'),
      { header: 'n/N', tag: 'ty_so_ct', percent: 14 },
      { header: 'Tỷ lệ', tag: 'ty_le', percent: 11 },
      { header: 'Khoảng tin cậy 95%', tag: 'khoang', percent: 17 },
      { header: 'Có trọng số', tag: 'trong_so', percent: 11 },
    ],
    base: N_OF_N,
  }),
  ...dataTable({
    caption: 'Bảng IV.2. Kết quả theo trình độ, khóa, giới tính',
    list: 'nhom_khac',
    columns: [order, name('Nhóm'), ...counts, either],
    base: N_OF_N,
  }),
  ...parts.each('so_do', body('{cau}')),
  body('{/co_phu_luc_iv}'),
  ...years(),
];

/** The .docx as bytes: the report, then each appendix with page numbers of its own. */
export const make = (): Promise<Uint8Array> =>
  packDocx(
    'Báo cáo kết quả điều tra, truy vết người tốt nghiệp',
    [report(), parts.definitions('I'), classes(), income(), figures()].map(officialPages),
  );
