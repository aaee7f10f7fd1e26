/** Proposals for training: jobs outside the field, what graduates rate low, by major (S1.3). */
import { formatRateOf } from '../number-format';
import { compareShares, type Findings, type Share } from './findings';
import type { NewSolution } from './plan-solution';

/** From this share of jobs outside the field on, the programme is looked at; the share that accreditation asks within it is 80%. */
const UNRELATED = 0.2;
/** Below this share of 4 and 5 points something taught is looked at. */
const CONTENT = 0.6;
/** Majors named by one rule; the worst first. */
export const MOST_MAJORS = 3;

/** What is rated, and what is done about it. */
const RATED = [
  ['rateTheory', 'lý thuyết', 'Cập nhật nội dung, giáo trình lý thuyết'],
  ['ratePractice', 'thực hành', 'Tăng giờ và thiết bị thực hành'],
  ['rateInternship', 'thực tập', 'Ký thêm nơi thực tập, giao giáo viên theo dõi thực tập'],
  ['rateSoftSkills', 'kỹ năng mềm', 'Mở lớp kỹ năng mềm, tọa đàm với cựu HSSV'],
  ['rateLanguageIt', 'ngoại ngữ, tin học', 'Bồi dưỡng ngoại ngữ, tin học theo nghề'],
] as const;

const share = ({ count, base }: Share): number => count / base;
const lowestFirst = (shares: readonly Share[]): Share[] => [...shares].sort(compareShares);

const proposal = (content: string, finding: string, major: string): NewSolution => ({
  area: 'Đào tạo',
  content,
  finding,
  major,
  unit: '',
  due: null,
});

const ofField = ({ majors }: Findings): NewSolution[] =>
  lowestFirst(majors('fieldMatch.none'))
    .reverse()
    .filter((one) => share(one) >= UNRELATED)
    .slice(0, MOST_MAJORS)
    .map(({ name, count, base }) =>
      proposal(
        `Lấy ý kiến doanh nghiệp và cựu HSSV, rà soát chương trình, thời lượng thực tập ngành ${name}`,
        `Việc làm không liên quan ngành đào tạo: ${formatRateOf(count, base)}`,
        name,
      ),
    );

/** Of each major what it rates lowest, where that is low; of the school when no major can be looked at alone. */
const ofRatings = ({ school, majors }: Findings): NewSolution[] => {
  const rated = RATED.flatMap(([question, name, act]) => {
    const code = `${question}.good`;
    const own = school(code);
    return { name, act, own: own === null ? [] : [own], majors: majors(code) };
  });
  const low = rated.flatMap(({ name, act, majors: shares }) =>
    shares.filter((one) => share(one) < CONTENT).map((one) => ({ item: name, act, one })),
  );
  const worst = new Map<string, (typeof low)[number]>();
  for (const each of low.sort((a, b) => compareShares(a.one, b.one)))
    if (!worst.has(each.one.name)) worst.set(each.one.name, each);
  const finding = (item: string, { count, base }: Share): string =>
    `Hài lòng (4, 5 điểm) về ${item}: ${formatRateOf(count, base)}`;
  const named = [...worst.values()]
    .slice(0, MOST_MAJORS)
    .map(({ item, act, one }) => proposal(`${act} ngành ${one.name}`, finding(item, one), one.name));
  if (named.length > 0) return named;
  return rated
    .flatMap(({ name, act, own }) => own.map((one) => ({ item: name, act, one })))
    .filter(({ one }) => share(one) < CONTENT)
    .sort((a, b) => compareShares(a.one, b.one))
    .slice(0, 1)
    .map(({ item, act, one }) => proposal(`${act} ở các ngành`, finding(item, one), ''));
};

export const ofTraining = (findings: Findings): NewSolution[] => [
  ...ofField(findings),
  ...ofRatings(findings),
];
