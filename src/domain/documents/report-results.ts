/** Section I of the report: five sentences with the response rate, the three employment rates and the match with the field. */
import { formatDate } from '../dates';
import { UNKNOWN_GROUP } from '../indicators/records';
import { formatCount, formatRateOf, NO_RATE } from '../number-format';
import type { ReportGroup, ReportInput } from './report-input';

type Groups = Pick<ReportInput, 'groups'>;

const groupsOf = (input: Groups, kind: ReportGroup['kind']): ReportGroup[] =>
  input.groups.filter((group) => group.kind === kind);

/** The group of everybody; the indicators always give one. */
export const everybody = (input: Groups): ReportGroup => {
  const all = groupsOf(input, 'all')[0];
  if (!all) throw new Error('report input has no group of kind "all"');
  return all;
};

/** The groups by major, the unknown one among them. */
export const majorsOf = (input: ReportInput): ReportGroup[] => groupsOf(input, 'major');

/** The groups by class, the unknown one among them. */
export const classesOf = (input: ReportInput): ReportGroup[] => groupsOf(input, 'class');
/** Real classes and majors: graduations without a known class stand in the tables, but are none to count or compare. */
export const known = (groups: readonly ReportGroup[]): ReportGroup[] =>
  groups.filter(({ name }) => name !== UNKNOWN_GROUP);

/** The groups by faculty, the unknown one among them. */
export const facultiesOf = (input: ReportInput): ReportGroup[] => groupsOf(input, 'faculty');

const fieldSentence = ({ fieldMatch }: ReportGroup): string => {
  if (fieldMatch.answered === 0)
    return 'Phù hợp ngành đào tạo: chưa có người có việc làm trả lời câu hỏi này.';
  const share = (count: ReportGroup['employed']): string => formatRateOf(count, fieldMatch.answered);
  return (
    `Phù hợp ngành đào tạo: trong ${formatCount(fieldMatch.answered)} người có việc làm đã trả lời câu hỏi này, ` +
    `đúng ngành ${share(fieldMatch.exact)}, liên quan ${share(fieldMatch.related)}, ` +
    `không liên quan ${share(fieldMatch.unrelated)}.`
  );
};

/** The five lines (UX 9); every rate stands with its n/N. */
export const resultSentences = (input: ReportInput): string[] => {
  const all = everybody(input);
  const from = formatDate(input.surveyFrom);
  const to = formatDate(input.surveyTo);
  const rateOf = (count: ReportGroup['employed'], base: ReportGroup['employed']): string =>
    base === 0 ? `${NO_RATE} (chưa có người trả lời)` : formatRateOf(count, base);
  return [
    `Phản hồi: từ ngày ${from} đến ngày ${to}, khảo sát ${formatCount(all.graduates)} người tốt nghiệp của ` +
      `${known(classesOf(input)).length} lớp, ${known(majorsOf(input)).length} ngành; tỷ lệ phản hồi ` +
      `${formatRateOf(all.answered, all.graduates)}, mục tiêu ${input.target}%.`,
    `Có việc làm trên số người tốt nghiệp: ${formatRateOf(all.employed, all.graduates)}.`,
    `Có việc làm trên số người trả lời: ${rateOf(all.employed, all.answered)}.`,
    `Có việc làm hoặc học tiếp trên số người trả lời: ${rateOf(all.employedOrStudying, all.answered)}.`,
    fieldSentence(all),
  ];
};
