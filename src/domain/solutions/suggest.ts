/** Proposals that follow from the numbers by rule, for the office to take, change or leave (S1.29). */
import { formatRateOf, type Count } from '../documents/number-format';
import { SOLUTION_AREAS, type ReportGroup } from '../documents/report-input';
import { UNKNOWN_GROUP } from '../indicators/records';
import type { NewSolution } from './plan-solution';

/** Under 30 answers a rate is not compared (facts/vietnam.md section 2). */
const COMPARABLE = 30;
/** From this share of jobs outside the field on, the programme is looked at; the share that accreditation asks within it is 80%. */
const UNRELATED = 0.2;
/** Points of percent below the whole school from which a major is named. */
const BELOW = 0.1;

const [STUDENTS, TRAINING, ADMISSION] = SOLUTION_AREAS;

const shareOf = (count: Count, base: Count): number | null =>
  count === 'hidden' || base === 'hidden' || base < COMPARABLE ? null : count / base;

const suggestion = (
  area: NewSolution['area'],
  content: string,
  finding: string,
  major = '',
): NewSolution => ({ area, content, finding, major, unit: '', due: null });

const ofResponses = (all: ReportGroup, target: number): NewSolution[] => {
  const { answered, graduates } = all;
  if (answered === 'hidden' || graduates === 'hidden' || graduates === 0) return [];
  return answered * 100 >= graduates * target
    ? []
    : [
        suggestion(
          STUDENTS,
          'Thu email, số điện thoại, nơi công tác của HSSV khi nhận bằng; GVCN giữ nhóm liên lạc của lớp ít nhất 12 tháng sau tốt nghiệp',
          `Tỷ lệ phản hồi ${formatRateOf(answered, graduates)}, mục tiêu ${target}%`,
        ),
      ];
};

const ofTraining = ({ name, fieldMatch }: ReportGroup): NewSolution[] => {
  const share = shareOf(fieldMatch.unrelated, fieldMatch.answered);
  return share === null || share < UNRELATED
    ? []
    : [
        suggestion(
          TRAINING,
          `Lấy ý kiến doanh nghiệp và cựu HSSV, rà soát chương trình, thời lượng thực tập ngành ${name}`,
          `Việc làm không liên quan ngành đào tạo: ${formatRateOf(fieldMatch.unrelated, fieldMatch.answered)}`,
          name,
        ),
      ];
};

const ofAdmission = ({ name, employed, answered }: ReportGroup, school: number): NewSolution[] => {
  const share = shareOf(employed, answered);
  return share === null || school - share < BELOW
    ? []
    : [
        suggestion(
          ADMISSION,
          `Xem lại chỉ tiêu tuyển sinh, thông tin việc làm trong tư vấn tuyển sinh ngành ${name}`,
          `Có việc làm trên số người trả lời: ${formatRateOf(employed, answered)}, thấp hơn toàn trường`,
          name,
        ),
      ];
};

/** At most one a rule and major; nothing is said of hidden groups and of those under 30 answers. */
export const suggestSolutions = (groups: readonly ReportGroup[], target: number): NewSolution[] => {
  const all = groups.find(({ kind }) => kind === 'all');
  if (!all) return [];
  const majors = groups.filter(({ kind, name }) => kind === 'major' && name !== UNKNOWN_GROUP);
  const school = shareOf(all.employed, all.answered);
  return [
    ...ofResponses(all, target),
    ...majors.flatMap(ofTraining),
    ...(school === null ? [] : majors.flatMap((major) => ofAdmission(major, school))),
  ];
};
