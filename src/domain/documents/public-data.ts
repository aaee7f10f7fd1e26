/** The texts of the report's public version: as the report's, but for what refers to appendices that it does not have (S1.32). */
import { paperDate, paperNumber } from './official-paper';
import { reportData } from './report-data';
import type { ReportInput } from './report-input';
import { majorsOf } from './report-results';
import { majorRows } from './report-tables';
import type { ReportData } from './report-tags';

/** 'Báo cáo số 05/BC-CĐSL ngày 12/04/2026', or the report without a number while it has none. */
const fullReport = ({ issued, schoolShort, year }: ReportInput): string =>
  issued === null
    ? `báo cáo kết quả điều tra, truy vết người tốt nghiệp năm ${year}`
    : `Báo cáo số ${paperNumber(issued.number, 'BC', schoolShort)} ${paperDate(issued.date, year)}`;

/** Words of the full report's appendices alone; who reads the public version meets none of them. */
const APPENDIX_WORDS = /^(RR1|Thất nghiệp|Việc phù hợp|Trung vị|Điểm giới thiệu)/;

/** Everything the public template asks for; `input` comes with small groups hidden. */
export const publicData = (input: ReportInput): ReportData => ({
  ...reportData({
    ...input,
    definitions: input.definitions.filter(({ term }) => !APPENDIX_WORDS.test(term)),
  }),
  // It has no appendix of figures, so its one table holds every major.
  nganh: majorRows(majorsOf(input)),
  mo_dau: `${input.school} công khai kết quả điều tra, truy vết người tốt nghiệp năm ${input.year} như sau:`,
  ket_luan: `Trên đây là bản công khai của ${fullReport(input)}; không nêu tên người trả lời, không có số liệu của nhóm nhỏ. Định nghĩa và cách tính nêu tại Phụ lục./.`,
});
