/** Proposals that follow from the numbers by rule, for the office to take, change or leave (S1.3, S1.29). */
import { formatInteger, formatRateOf } from '../number-format';
import { inOrder } from '../documents/report-order';
import type { GroupResult } from '../indicators/calculate';
import { UNKNOWN_GROUP } from '../indicators/records';
import type { SmallGroupRules } from '../indicators/suppression';
import { FEWEST_TO_COMPARE } from '../indicators/intervals';
import { compareShares, findingsOf, type Findings, type Share } from './findings';
import type { NewSolution } from './plan-solution';
import { MOST_MAJORS, ofTraining } from './suggest-training';

/** Points of percent from the whole school from which a major is named. */
const FAR = 10;
/** From this share on, a wish of those without work is answered by an act of its own. */
const WANTED = 0.3;
/** Points below the target from which a class is named. */
const FAR_BELOW_TARGET = 20;

const proposal = (area: NewSolution['area'], content: string, finding: string, major = ''): NewSolution => ({
  area,
  content,
  finding,
  major,
  unit: '',
  due: null,
});

/** Classes far below the target, the lowest first; how many answered shows of every class. */
const slowClasses = (results: readonly GroupResult[], target: number): Share[] =>
  inOrder(
    results
      .filter(({ breakdown, group }) => breakdown === 'class' && group !== UNKNOWN_GROUP)
      .map(({ group, answered, graduates }) => ({ name: group, count: answered, base: graduates })),
  )
    .filter(({ count, base }) => count * 100 < base * (target - FAR_BELOW_TARGET))
    .sort(compareShares);

const ofResponses = (results: readonly GroupResult[], target: number): NewSolution[] => {
  const [whole] = results;
  if (!whole || whole.graduates === 0 || whole.answered * 100 >= whole.graduates * target) return [];
  const slow = slowClasses(results, target);
  const rate = `Tỷ lệ phản hồi ${formatRateOf(whole.answered, whole.graduates)}, mục tiêu ${target}%`;
  const worst = slow
    .slice(0, MOST_MAJORS)
    .map(({ name, count, base }) => `${name} ${formatRateOf(count, base)}`);
  return [
    proposal(
      'Quản lý HSSV',
      'Thu email, số điện thoại, nơi công tác của HSSV khi nhận bằng; GVCN giữ nhóm liên lạc của lớp ít nhất 12 tháng sau tốt nghiệp',
      slow.length === 0
        ? rate
        : `${rate}; ${formatInteger(slow.length)} lớp dưới ${target - FAR_BELOW_TARGET}%, thấp nhất: ${worst.join('; ')}`,
    ),
  ];
};

/** What those without work want the school to do. */
const WISHES = [
  [
    'supportWanted.1',
    'giới thiệu việc làm',
    'Phòng CT HSSV nhận nhu cầu tuyển dụng, giới thiệu việc làm cho người chưa có việc mỗi quý',
  ],
  [
    'supportWanted.2',
    'bồi dưỡng kỹ năng',
    'Mở lớp kỹ năng tìm việc cho HSSV năm cuối, mời cả người mới tốt nghiệp',
  ],
  ['supportWanted.3', 'học nghề thêm', 'Thông báo lớp học nghề ngắn hạn tới người chưa có việc'],
  ['supportWanted.4', 'tìm nguồn vốn', 'Hướng dẫn người muốn tự làm vay vốn ở ngân hàng chính sách'],
] as const;

const ofWishes = ({ school }: Findings): NewSolution[] =>
  WISHES.flatMap(([code, wish, content]) => {
    const own = school(code);
    return own === null || own.count < own.base * WANTED
      ? []
      : [
          proposal(
            'Quản lý HSSV',
            content,
            `Người chưa đi làm muốn trường giúp ${wish}: ${formatRateOf(own.count, own.base)}`,
          ),
        ];
  });

/** Majors at least ten points from the school; `sign` 1 above it, -1 below it; the furthest first. */
const farFrom = (school: Share, majors: readonly Share[], sign: 1 | -1): Share[] =>
  majors
    .filter((one) => sign * compareShares(one, school) * 100 >= FAR * one.base * school.base)
    .sort((a, b) => sign * compareShares(b, a))
    .slice(0, MOST_MAJORS);

const ofEmployment = ({ school, majors }: Findings): NewSolution[] => {
  const whole = school('employedOfAnswered');
  if (whole === null) return [];
  const shares = majors('employedOfAnswered');
  const rateOf = ({ count, base }: Share): string => formatRateOf(count, base);
  const finding = (one: Share, word: string): string =>
    `Có việc làm trên số người trả lời: ${rateOf(one)}, ${word} toàn trường ${rateOf(whole)}`;
  return [
    ...farFrom(whole, shares, -1).map((one) =>
      proposal(
        'Tuyển sinh',
        `Xem lại chỉ tiêu tuyển sinh, thông tin việc làm trong tư vấn tuyển sinh ngành ${one.name}`,
        finding(one, 'thấp hơn'),
        one.name,
      ),
    ),
    ...farFrom(whole, shares, 1).map((one) =>
      proposal(
        'Tuyển sinh',
        `Nêu tỷ lệ có việc làm, gương cựu HSSV trong tư vấn tuyển sinh ngành ${one.name}`,
        finding(one, 'cao hơn'),
        one.name,
      ),
    ),
  ];
};

/** Graduates who offer to speak for the school at home (S2.32, S2.33). */
const ofAmbassadors = ({ school }: Findings): NewSolution[] => {
  const own = school('joinIn.3');
  return own === null || own.count === 0
    ? []
    : [
        proposal(
          'Tuyển sinh',
          'Mời cựu HSSV muốn làm đại sứ tuyển sinh cùng đoàn tư vấn về trường THPT cũ',
          `Muốn làm đại sứ tuyển sinh: ${formatRateOf(own.count, own.base)}`,
        ),
      ];
};

/**
 * At most one a rule and major, three majors a rule; nothing is said of hidden groups and of those under 30 answers.
 * `results` are all groups of all tables that leave the office, the whole school first.
 */
export const suggestSolutions = (
  results: readonly GroupResult[],
  rules: SmallGroupRules,
  target: number,
): NewSolution[] => {
  const findings = findingsOf(results, rules);
  if (results[0] === undefined || results[0].answered < FEWEST_TO_COMPARE)
    return ofResponses(results, target);
  return [
    ...ofResponses(results, target),
    ...ofWishes(findings),
    ...ofTraining(findings),
    ...ofEmployment(findings),
    ...ofAmbassadors(findings),
  ];
};
