/** A line of tab `KPI` as the independent count has it. */
import type { Line } from './recount-rules';

const BREAKDOWNS: Readonly<Record<string, string>> = {
  'Toàn trường': 'all',
  Khoa: 'faculty',
  'Ngành, nghề': 'major',
  'Trình độ': 'level',
  Khóa: 'cohort',
  'Giới tính': 'sex',
  Lớp: 'class',
};

/** Headings under which a number of people stands, with the indicator that counts them. */
const PEOPLE: Readonly<Record<string, string>> = {
  'Số trả lời': 'responseRate',
  'Có việc làm': 'employedOfAnswered',
  'Có việc hoặc học tiếp': 'employedOrStudyingOfAnswered',
  'Đúng ngành': 'fieldMatch.same',
  'Liên quan ngành': 'fieldMatch.related',
  'Không liên quan ngành': 'fieldMatch.none',
  'Dưới 5 triệu': 'income.1',
  'Từ 15 triệu': 'income.6',
  'Không trả lời thu nhập': 'income.declined',
  'Học tiếp': 'studyingOfAnswered',
  'Làm nông chủ yếu để dùng': 'ownUseFarmingOfAnswered',
  'Nghĩa vụ quân sự, công an': 'militaryOfAnswered',
  'Thất nghiệp': 'unemployedOfAnswered',
};

/** Headings under which a rate stands. */
const RATES: Readonly<Record<string, string>> = {
  'Tỷ lệ phản hồi': 'responseRate',
  'Có việc trên số tốt nghiệp': 'employedOfGraduates',
  'Có việc trên số trả lời': 'employedOfAnswered',
  'Có việc hoặc học tiếp trên số trả lời': 'employedOrStudyingOfAnswered',
  'Đúng hoặc liên quan ngành': 'fieldMatch.fitting',
  'Thất nghiệp trên lực lượng lao động': 'unemploymentRate',
  'Việc phù hợp 6 tháng trên số trả lời': 'fitting6OfAnswered',
  'Việc phù hợp 12 tháng hoặc học tiếp trên số trả lời': 'fitting12OrStudyingOfAnswered',
  'Việc cần trình độ tương đương trở lên': 'levelMatch.adequate',
  'Cập nhật trong năm (khóa mới)': 'updatedOfCohort',
};

const mapValues = (
  names: Readonly<Record<string, string>>,
  valueOf: (indicator: string) => string,
): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([heading, indicator]) => [heading, valueOf(indicator)]));

/** The cells of the group that `row` names, by heading; `lines` are the counts by breakdown, group and indicator. */
export const kpiRow = (
  row: Readonly<Record<string, string>>,
  lines: ReadonlyMap<string, Line>,
): Record<string, string> => {
  const line = (indicator: string): Line => {
    const found = lines.get(`${BREAKDOWNS[row['Phân tổ'] ?? ''] ?? ''}/${row['Nhóm'] ?? ''}/${indicator}`);
    if (!found) throw new Error(`no line for ${row['Nhóm'] ?? ''} ${indicator}`);
    return found;
  };
  const rate = (indicator: string): string => {
    const { numerator, denominator } = line(indicator);
    return denominator === 0 ? '' : String(numerator / denominator);
  };
  return {
    'Số tốt nghiệp': String(line('responseRate').denominator),
    ...mapValues(PEOPLE, (indicator) => String(line(indicator).numerator)),
    ...mapValues(RATES, rate),
  };
};
