/** The template of the report's public version (S1.32): the whole school and the majors, no class, no teacher, no small group. */
import type { FileChild } from 'docx';
import { body, clause, heading, officialPages, packDocx, section, signature, title } from './decree-30';
import * as parts from './report-parts';

const report = (): FileChild[] => [
  heading(),
  ...title('BÁO CÁO', 'Kết quả điều tra, truy vết người tốt nghiệp năm {nam}', '(Bản công khai)'),
  body('{mo_dau}'),
  ...parts.results(),
  section('II. KẾT QUẢ THEO NGÀNH'),
  clause('1. Theo ngành'),
  ...parts.majorTable(),
  ...parts.majorChart(),
  clause('2. Thu nhập'),
  ...parts.incomeTable('Bảng 2. Thu nhập mỗi tháng, toàn trường'),
  ...parts.comparison('3', '3'),
  ...parts.remarks(),
  section('IV. GIẢI PHÁP'),
  body('{#giai_phap}'),
  clause('{tt}. {ten}'),
  ...parts.each('muc', body('{cau}')),
  body('{/giai_phap}'),
  parts.closing(),
  signature(),
];

/** The .docx as bytes: the report, then the definitions with page numbers of their own. */
export const make = (): Promise<Uint8Array> =>
  packDocx(
    'Báo cáo kết quả điều tra, truy vết người tốt nghiệp (bản công khai)',
    [report(), parts.definitions('')].map(officialPages),
  );
