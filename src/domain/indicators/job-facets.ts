/** Indicators about the job: match, sector, region, contract, search, income. Codes are those of BM.CTHS.06.02. */
import { activityFacet, questionFacet, type Facet } from './facet';
import { isEmployed, isStudying, type CountedAnswer } from './records';
import { ABROAD, REGIONS } from './regions';

/** Monthly income in million đồng (questionnaires.md, question 15); `to` null: no upper end. */
export const INCOME_BANDS = [
  { code: '1', label: 'dưới 5', from: 0, to: 5 },
  { code: '2', label: '5 đến dưới 7', from: 5, to: 7 },
  { code: '3', label: '7 đến dưới 9', from: 7, to: 9 },
  { code: '4', label: '9 đến dưới 12', from: 9, to: 12 },
  { code: '5', label: '12 đến dưới 15', from: 12, to: 15 },
  { code: '6', label: 'từ 15', from: 15, to: null },
] as const;

/** Months from graduation to the first job (question 12); before graduation counts as none. */
export const SEARCH_BANDS = [
  { code: '0', label: 'Trước khi tốt nghiệp', from: null, to: 0 },
  { code: '1', label: 'Trong 3 tháng đầu', from: 0, to: 3 },
  { code: '2', label: 'Sau hơn 3 đến 6 tháng', from: 3, to: 6 },
  { code: '3', label: 'Sau hơn 6 đến 12 tháng', from: 6, to: 12 },
  { code: '4', label: 'Sau hơn 12 tháng', from: 12, to: null },
] as const;

type Codes = readonly (readonly [code: string, label: string])[];

/** One indicator for each choice: 'sector.1'. */
const choices = (name: string, title: string, codes: Codes) =>
  codes.map(([code, label]) => ({
    code: `${name}.${code}`,
    label: title === '' ? label : `${title}: ${label}`,
    codes: [code],
  }));

/** Horizontal match (Cedefop, VET glossary), out of the employed who answered the question. */
const fieldMatch = questionFacet({
  who: 'employed',
  question: 'fieldMatch',
  rules: [
    { code: 'fieldMatch.same', label: 'Đúng ngành', codes: ['1'] },
    { code: 'fieldMatch.related', label: 'Liên quan ngành', codes: ['2'] },
    { code: 'fieldMatch.none', label: 'Không liên quan ngành', codes: ['3'] },
    { code: 'fieldMatch.fitting', label: 'Đúng hoặc liên quan ngành', codes: ['1', '2'] },
  ],
});

/** Vertical match (Cedefop, VET glossary): the level that the job needs, against the level learnt. */
const levelMatch = questionFacet({
  who: 'employed',
  question: 'levelMatch',
  rules: [
    ...choices('levelMatch', 'Việc cần trình độ', [
      ['1', 'cao hơn'],
      ['2', 'tương đương'],
      ['3', 'thấp hơn'],
      ['4', 'không cần đào tạo'],
    ]),
    { code: 'levelMatch.adequate', label: 'Việc cần trình độ tương đương trở lên', codes: ['1', '2'] },
  ],
});

const incomeFacets: readonly Facet[] = [
  questionFacet({
    who: 'employed',
    question: 'income',
    among: INCOME_BANDS.map(({ code }) => code),
    rules: INCOME_BANDS.map(({ code, label }) => ({
      code: `income.${code}`,
      label: `Thu nhập ${label} triệu`,
      codes: [code],
    })),
  }),
  questionFacet({
    who: 'employed',
    question: 'income',
    rules: [{ code: 'income.declined', label: 'Không trả lời thu nhập', codes: ['9'] }],
  }),
];

type Search = Pick<CountedAnswer, 'fieldMatch' | 'firstJob'>;

/** First job within so many months: the codes of question 12. */
const WITHIN = { 6: ['0', '1', '2'], 12: ['0', '1', '2', '3'] } as const;

/**
 * Fitting job within 6 (12) months of graduation: now at work, in the field learnt or a related one, first job no later than
 * that (facts, section 2; proposed). The form asks when the first job began and whether the job held now fits. Who did not
 * answer one of the two is not counted, so that the rate is a lowest value.
 */
const fits =
  (months: 6 | 12) =>
  (answer: (Search & Parameters<typeof isEmployed>[0]) | null): boolean =>
    isEmployed(answer) &&
    ['1', '2'].includes(answer?.fieldMatch ?? '') &&
    WITHIN[months].some((code) => code === answer?.firstJob);

const fittingRules = (months: 6 | 12) => {
  const fitting = fits(months);
  const name = `Việc phù hợp trong ${months} tháng`;
  const everyone = (): boolean => true;
  const answered = (answer: object | null): boolean => answer !== null;
  return [
    {
      code: `fitting${months}OfGraduates`,
      label: `${name}, trên số tốt nghiệp`,
      of: everyone,
      counts: fitting,
    },
    { code: `fitting${months}OfAnswered`, label: `${name}, trên số trả lời`, of: answered, counts: fitting },
    {
      code: `fitting${months}OrStudyingOfAnswered`,
      label: `${name} hoặc học tiếp, trên số trả lời`,
      of: answered,
      counts: (answer: Parameters<typeof fitting>[0]) => fitting(answer) || isStudying(answer),
    },
  ];
};

const fitting = activityFacet(['fieldMatch', 'firstJob'], [...fittingRules(6), ...fittingRules(12)]);

const sector = questionFacet({
  who: 'employed',
  question: 'sector',
  rules: choices('sector', 'Khu vực', [
    ['1', 'Nhà nước'],
    ['2', 'Tư nhân'],
    ['3', 'Có vốn nước ngoài'],
    ['4', 'Tự tạo việc làm'],
    ['5', 'Hợp tác xã, hộ gia đình'],
    ['6', 'Ở nước ngoài'],
  ]),
});

const region = questionFacet({
  who: 'employed',
  question: 'workProvince',
  rules: [
    ...REGIONS.map(({ code, name, provinces }) => ({
      code: `region.${code}`,
      label: `Nơi làm việc: ${name}`,
      codes: provinces,
    })),
    { code: 'region.abroad', label: 'Nơi làm việc: Nước ngoài', codes: [ABROAD] },
  ],
});

const contract = questionFacet({
  who: 'employed',
  question: 'contract',
  rules: choices('contract', 'Hợp đồng', [
    ['1', 'không xác định thời hạn'],
    ['2', 'có thời hạn'],
    ['3', 'thời vụ'],
    ['4', 'không có hợp đồng'],
    ['5', 'là chủ'],
  ]),
});

const search = questionFacet({
  who: 'employed',
  question: 'firstJob',
  rules: choices(
    'firstJob',
    'Việc đầu tiên',
    SEARCH_BANDS.map(({ code, label }) => [code, label.charAt(0).toLowerCase() + label.slice(1)]),
  ),
});

const foundVia = questionFacet({
  who: 'employed',
  question: 'foundVia',
  several: true,
  rules: choices('foundVia', 'Tìm việc qua', [
    ['1', 'nhà trường'],
    ['2', 'doanh nghiệp nơi thực tập'],
    ['3', 'cựu HSSV'],
    ['4', 'gia đình, người quen'],
    ['5', 'mạng Internet, mạng xã hội'],
    ['6', 'hội chợ, sàn việc làm'],
    ['7', 'cách khác'],
  ]),
});

/** In the order in which they are shown; those of the first reports first. */
export const jobFacets: readonly Facet[] = [
  fieldMatch,
  ...incomeFacets,
  fitting,
  levelMatch,
  sector,
  region,
  contract,
  search,
  foundVia,
];
