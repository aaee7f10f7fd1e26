/** The template of "Báo cáo kết quả điều tra, truy vết người tốt nghiệp" (UX 9), as a .docx that the office edits in Word. */
import { AlignmentType, Document, Packer, Paragraph, type FileChild } from 'docx';
import { dataTable, note, type TableColumn } from './data-table';
import {
  appendixTitle,
  body,
  clause,
  decreeStyles,
  heading,
  line,
  officialPages,
  pt,
  run,
  section,
  signature,
  single,
  title,
} from './decree-30';

const N_OF_N = 'n/N = {ty_so} (người trả lời/người tốt nghiệp)';

const order: TableColumn = { header: 'TT', tag: 'tt', percent: 5.5 };
const name = (header: string): TableColumn => ({ header, tag: 'ten', align: 'left' });
const counts: readonly TableColumn[] = [
  { header: 'Tốt nghiệp (N)', tag: 'tot_nghiep', percent: 8.5 },
  { header: 'Trả lời (n)', tag: 'tra_loi', percent: 7.5 },
  { header: 'Tỷ lệ phản hồi', tag: 'ty_le_tra_loi', percent: 9 },
  { header: 'Có việc làm', tag: 'co_viec', percent: 8 },
  { header: 'Có việc/N', tag: 'co_viec_tn', percent: 8.5 },
  { header: 'Có việc/n', tag: 'co_viec_tl', percent: 8.5 },
];
const either: TableColumn = { header: 'Có việc hoặc học tiếp/n', tag: 'viec_hoc_tl', percent: 9.5 };

/** A paragraph for each entry of a list; the lines with the braces vanish when the list is filled. */
const each = (list: string, ...paragraphs: readonly Paragraph[]): Paragraph[] => [
  body(`{#${list}}`),
  ...paragraphs,
  body(`{/${list}}`),
];

const majorTable = (): FileChild[] =>
  dataTable({
    caption: 'Bảng 1. Kết quả theo ngành đào tạo',
    list: 'nganh',
    total: 'tong',
    columns: [
      order,
      name('Ngành'),
      ...counts,
      either,
      { header: 'Đúng ngành', tag: 'dung_nganh', percent: 8.5 },
      { header: 'Liên quan ngành', tag: 'lien_quan', percent: 8.5 },
    ],
    base: `${N_OF_N}; đúng ngành, liên quan: trên số người có việc làm đã trả lời câu này`,
    size: 10.5,
  });

/** The picture with its caption below, on one page; the whole of it goes when there is nothing to compare. */
const majorChart = (): FileChild[] => [
  body('{#co_bieu_do}'),
  line('{%bieu_do}', {}, { alignment: AlignmentType.CENTER, keepNext: true, spacing: single(0, 60) }),
  line(
    'Hình 1. {ten_bieu_do}',
    { size: pt(13), bold: true },
    { alignment: AlignmentType.CENTER, keepNext: true, spacing: single(0, 0) },
  ),
  note(N_OF_N, AlignmentType.CENTER),
  body('{/co_bieu_do}'),
];

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

const byFaculty = (): FileChild[] => [
  body('{#co_khoa}'),
  clause('3. Theo khoa'),
  ...dataTable({
    caption: 'Bảng 3. Kết quả theo khoa',
    list: 'khoa',
    total: 'tong',
    columns: [order, name('Khoa'), ...counts, either],
    base: N_OF_N,
    short: true,
  }),
  body('{/co_khoa}'),
];

const solutions = (): FileChild[] => [
  section('IV. GIẢI PHÁP'),
  body('{#giai_phap}'),
  clause('{tt}. {ten}'),
  ...each('muc', body('{cau}')),
  body('{/giai_phap}'),
];

const report = (): FileChild[] => [
  heading(),
  ...title('BÁO CÁO', 'Kết quả điều tra, truy vết người tốt nghiệp năm {nam}'),
  ...each('can_cu', body('{dong}', {}, { italics: true })),
  body('{mo_dau}'),
  section('I. KẾT QUẢ CHÍNH'),
  ...each('ket_qua', body('{cau}')),
  note(N_OF_N),
  section('II. KẾT QUẢ THEO NGÀNH, LỚP'),
  clause('1. Theo ngành'),
  ...majorTable(),
  ...majorChart(),
  ...byClass(),
  ...byFaculty(),
  section('III. NHẬN XÉT'),
  ...each('nhan_xet', body('{cau}')),
  ...solutions(),
  body('{ket_luan}', { keepNext: true, spacing: { before: 120, after: 240 } }),
  signature(),
];

const definitions = (): FileChild[] => [
  ...appendixTitle('I', 'ĐỊNH NGHĨA VÀ CÁCH TÍNH'),
  body('{#dinh_nghia}'),
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 720 },
    children: [run('{tu}: ', { bold: true }), run('{nghia}')],
  }),
  body('{/dinh_nghia}'),
];

const contactTable = (caption: string, list: string, header: string): FileChild[] =>
  dataTable({
    ...{ caption, list },
    total: 'lien_he_tong',
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
  ...each('lien_he', body('{cau}')),
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
    columns: [order, name('Lớp'), ...counts, either],
    base: N_OF_N,
  }),
  ...contacts(),
];

const INCOME_BASE = 'n/N = {thu_nhap_tong} (người khai thu nhập/người có việc làm)';
const incomeShare: TableColumn = { header: 'Tỷ lệ trên số người khai', tag: 'ty_le', percent: 17 };

const incomeTable = (): FileChild[] =>
  dataTable({
    caption: 'Bảng III.1. Thu nhập mỗi tháng, toàn trường',
    list: 'thu_nhap',
    columns: [
      { header: 'Mức thu nhập (triệu đồng)', tag: 'muc', align: 'left' },
      { header: 'Số người', tag: 'so_nguoi', percent: 20 },
      incomeShare,
    ],
    base: INCOME_BASE,
    size: 12,
    short: true,
  });

const incomeByMajorTable = (): FileChild[] =>
  dataTable({
    caption: 'Bảng III.2. Mức thu nhập nhiều người khai nhất, theo ngành',
    list: 'thu_nhap_nganh',
    columns: [
      order,
      name('Ngành'),
      { header: 'Số người khai', tag: 'so_nguoi', percent: 13 },
      { header: 'Mức nhiều người khai nhất (triệu đồng)', tag: 'muc', percent: 30 },
      incomeShare,
    ],
    base: INCOME_BASE,
    size: 12,
    short: true,
  });

const income = (): FileChild[] => [
  ...appendixTitle('III', 'THU NHẬP CỦA NGƯỜI CÓ VIỆC LÀM'),
  ...incomeTable(),
  ...incomeByMajorTable(),
];

/** The .docx as bytes: the report, then each appendix with page numbers of its own. */
export const make = async (): Promise<Uint8Array> => {
  const document = new Document({
    title: 'Báo cáo kết quả điều tra, truy vết người tốt nghiệp',
    creator: 'Kết nối cựu HSSV',
    styles: decreeStyles,
    sections: [report(), definitions(), classes(), income()].map(officialPages),
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
