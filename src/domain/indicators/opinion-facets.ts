/** Indicators about what graduates think and want: satisfaction by item, recommendation, help wanted, taking part. */
import { questionFacet, type Circle, type Facet } from './facet';
import type { CountedQuestion } from './records';

const SCORES = ['1', '2', '3', '4', '5'] as const;

/** What is rated from 1 to 5: the job by who has one, the programme by everybody who answered. */
export const RATED = [
  { question: 'jobSatisfaction', name: 'Công việc', who: 'employed' },
  { question: 'rateTheory', name: 'Lý thuyết', who: 'answered' },
  { question: 'ratePractice', name: 'Thực hành', who: 'answered' },
  { question: 'rateInternship', name: 'Thực tập', who: 'answered' },
  { question: 'rateSoftSkills', name: 'Kỹ năng mềm', who: 'answered' },
  { question: 'rateLanguageIt', name: 'Ngoại ngữ, tin học', who: 'answered' },
] as const satisfies readonly {
  readonly question: CountedQuestion;
  readonly name: string;
  readonly who: 'answered' | 'employed';
}[];

/** Each score apart, so that a mean can be had, and the two best together (top-2 box). */
const ratings: readonly Facet[] = RATED.map(({ question, name, who }) =>
  questionFacet({
    who,
    question,
    among: SCORES,
    rules: [
      { code: `${question}.good`, label: `Hài lòng (4, 5 điểm): ${name}`, codes: ['4', '5'] },
      ...SCORES.map((score) => ({
        code: `${question}.${score}`,
        label: `${name}: ${score} điểm`,
        codes: [score],
      })),
    ],
  }),
);

/** Reichheld, The one number you need to grow (2003): 9–10 promote, 7–8 are passive, 0–6 detract. */
const recommend = questionFacet({
  who: 'answered',
  question: 'recommend',
  among: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  rules: [
    { code: 'recommend.promoter', label: 'Giới thiệu trường: 9, 10 điểm', codes: ['9', '10'] },
    { code: 'recommend.passive', label: 'Giới thiệu trường: 7, 8 điểm', codes: ['7', '8'] },
    {
      code: 'recommend.detractor',
      label: 'Giới thiệu trường: 0 đến 6 điểm',
      codes: ['0', '1', '2', '3', '4', '5', '6'],
    },
  ],
});

const several = (who: Circle, question: CountedQuestion, title: string, labels: readonly string[]): Facet =>
  questionFacet({
    who,
    question,
    several: true,
    rules: labels.map((label, at) => ({
      code: `${question}.${at + 1}`,
      label: `${title}: ${label}`,
      codes: [`${at + 1}`],
    })),
  });

const whyNoWork = several('withoutWork', 'whyNoWork', 'Chưa đi làm vì', [
  'chưa tìm được việc phù hợp',
  'thiếu kinh nghiệm, kỹ năng',
  'thiếu thông tin tuyển dụng',
  'lương thấp hoặc nơi làm quá xa',
  'bận việc gia đình, con nhỏ',
  'sức khỏe',
  'đang chờ kết quả tuyển dụng',
  'lý do khác',
]);

const supportWanted = several('withoutWork', 'supportWanted', 'Muốn trường giúp', [
  'giới thiệu việc làm',
  'bồi dưỡng kỹ năng',
  'học nghề thêm',
  'tìm nguồn vốn',
]);

const joinIn = several('answered', 'joinIn', 'Muốn tham gia', [
  'diễn giả',
  'cố vấn đồng hành',
  'đại sứ tuyển sinh',
  'tuyển dụng HSSV',
  'tài trợ học bổng',
  'Ngày hội trở về',
  'chưa tham gia',
]);

export const opinionFacets: readonly Facet[] = [...ratings, recommend, whyNoWork, supportWanted, joinIn];
