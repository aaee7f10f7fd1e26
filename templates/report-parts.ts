/** The parts that the report and its public version have in common: tables, pictures, lists of sentences. */
import { AlignmentType, Paragraph, type FileChild } from 'docx';
import { dataTable, note, type TableColumn } from './data-table';
import { appendixTitle, body, clause, line, pt, run, section, single } from './decree-30';

export const N_OF_N = 'n/N = {ty_so} (người trả lời/người tốt nghiệp)';

export const order: TableColumn = { header: 'TT', tag: 'tt', percent: 5.5 };
export const name = (header: string): TableColumn => ({ header, tag: 'ten', align: 'left' });
export const counts: readonly TableColumn[] = [
  { header: 'Tốt nghiệp (N)', tag: 'tot_nghiep', percent: 8.5 },
  { header: 'Trả lời (n)', tag: 'tra_loi', percent: 7.5 },
  { header: 'Tỷ lệ phản hồi', tag: 'ty_le_tra_loi', percent: 9 },
  { header: 'Có việc làm', tag: 'co_viec', percent: 8 },
  { header: 'Có việc/N', tag: 'co_viec_tn', percent: 8.5 },
  { header: 'Có việc/n', tag: 'co_viec_tl', percent: 8.5 },
];
export const either: TableColumn = { header: 'Có việc hoặc học tiếp/n', tag: 'viec_hoc_tl', percent: 9.5 };

/** A paragraph for each entry of a list; the lines with the braces vanish when the list is filled. */
export const each = (list: string, ...paragraphs: readonly Paragraph[]): Paragraph[] => [
  body(`{#${list}}`),
  ...paragraphs,
  body(`{/${list}}`),
];

export const bases = (): FileChild[] => each('can_cu', body('{dong}', {}, { italics: true }));

export const results = (): FileChild[] => [
  section('I. KẾT QUẢ CHÍNH'),
  ...each('ket_qua', body('{cau}')),
  note(N_OF_N),
];

export const majorTable = (caption = 'Bảng 1. Kết quả theo ngành đào tạo', list = 'nganh'): FileChild[] =>
  dataTable({
    caption,
    list,
    total: 'tong',
    totalFirst: true,
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

/** A picture with its caption below, on one page; the whole of it goes where `flag` is not set. */
const picture = (flag: string, tag: string, caption: string, base: string): FileChild[] => [
  body(`{#${flag}}`),
  line(`{%${tag}}`, {}, { alignment: AlignmentType.CENTER, keepNext: true, spacing: single(0, 60) }),
  line(
    caption,
    { size: pt(13), bold: true },
    { alignment: AlignmentType.CENTER, keepNext: true, spacing: single(0, 0) },
  ),
  note(base, AlignmentType.CENTER),
  body(`{/${flag}}`),
];

export const majorChart = (): FileChild[] =>
  picture('co_bieu_do', 'bieu_do', 'Hình 1. {ten_bieu_do}', N_OF_N);

/** Each year has an n/N of its own. */
export const YEARS_BASE = 'n/N = người trả lời/người tốt nghiệp của từng năm; theo cách tính của báo cáo này';

/** Within the clause of the years: the picture is there whenever the table is. */
export const yearsChart = (): FileChild[] => [
  line('{%bieu_do_cac_nam}', {}, { alignment: AlignmentType.CENTER, keepNext: true, spacing: single(0, 60) }),
  line(
    'Hình IV.1. Toàn trường qua các năm tốt nghiệp (%)',
    { size: pt(13), bold: true },
    { alignment: AlignmentType.CENTER, keepNext: true, spacing: single(0, 0) },
  ),
  note(YEARS_BASE, AlignmentType.CENTER),
];

export const byFaculty = (): FileChild[] => [
  body('{#co_khoa}'),
  clause('3. Theo khoa'),
  ...dataTable({
    caption: 'Bảng 3. Kết quả theo khoa',
    list: 'khoa',
    total: 'tong',
    totalFirst: true,
    columns: [order, name('Khoa'), ...counts, either],
    base: N_OF_N,
    short: true,
  }),
  body('{/co_khoa}'),
];

/** `clauseNumber` and `tableNumber` are texts or tags. */
export const comparison = (clauseNumber: string, tableNumber: string): FileChild[] => [
  body('{#co_so_sanh}'),
  clause(`${clauseNumber}. So với đợt trước`),
  ...dataTable({
    caption: `Bảng ${tableNumber}. Toàn trường, đợt {dot_nay} so với đợt {dot_truoc}`,
    list: 'so_sanh',
    columns: [
      { header: 'Chỉ tiêu', tag: 'muc', align: 'left' },
      { header: 'Đợt {dot_truoc}', tag: 'truoc', percent: 22 },
      { header: 'Đợt {dot_nay}', tag: 'nay', percent: 22 },
      { header: 'Tăng, giảm (điểm %)', tag: 'tang_giam', percent: 14 },
    ],
    base: `${N_OF_N}; đợt {dot_truoc}: số liệu chốt ngày {ngay_dot_truoc}`,
    size: 12,
    short: true,
  }),
  ...picture(
    'co_bieu_do_so_sanh',
    'bieu_do_so_sanh',
    'Hình {so_hinh}. So với đợt trước, toàn trường',
    N_OF_N,
  ),
  body('{/co_so_sanh}'),
];

export const remarks = (): FileChild[] => [section('III. NHẬN XÉT'), ...each('nhan_xet', body('{cau}'))];

export const solutions = (): FileChild[] => [
  section('IV. GIẢI PHÁP'),
  body('{#giai_phap_truoc}'),
  body('{giai_phap_truoc}'),
  body('{/giai_phap_truoc}'),
  body('{#giai_phap}'),
  clause('{tt}. {ten}'),
  ...each('muc', body('{cau}')),
  body('{/giai_phap}'),
];

export const closing = (): Paragraph =>
  body('{ket_luan}', { keepNext: true, spacing: { before: 120, after: 240 } });

export const definitions = (numeral: string): FileChild[] => [
  ...appendixTitle(numeral, 'ĐỊNH NGHĨA VÀ CÁCH TÍNH'),
  body('{#dinh_nghia}'),
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 720 },
    children: [run('{tu}: ', { bold: true }), run('{nghia}')],
  }),
  body('{/dinh_nghia}'),
  ...abbreviations(),
];

/** Abbreviations that the paper uses; the paragraph goes where there is none. */
export const abbreviations = (): Paragraph[] => [
  body('{#tu_viet_tat}'),
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 720 },
    children: [run('Từ viết tắt: ', { bold: true }), run('{tu_viet_tat}.')],
  }),
  body('{/tu_viet_tat}'),
];

export const INCOME_BASE = 'n/N = {thu_nhap_tong} (người khai thu nhập/người có việc làm)';
export const incomeShare: TableColumn = { header: 'Tỷ lệ trên số người khai', tag: 'ty_le', percent: 17 };

export const incomeTable = (caption: string): FileChild[] =>
  dataTable({
    caption,
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
