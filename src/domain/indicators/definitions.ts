/** The indicators: what each counts, out of whom, and where its definition comes from. */
import { activityFacet, updatedFacet, type Facet, type Indicator } from './facet';
import { jobFacets } from './job-facets';
import { opinionFacets } from './opinion-facets';
import { isEmployed, isStudying, isUnemployed } from './records';

export { INCOME_BANDS } from './job-facets';
export type { Family, Indicator } from './facet';

const everyone = (): boolean => true;
const answered = (answer: object | null): boolean => answer !== null;

/**
 * The three employment rates stand side by side (Schomburg, Carrying out tracer studies, 2016: unknown is not unemployed):
 * employed out of all graduates, employed out of those who answered, employed or studying out of those who answered.
 */
const activity = activityFacet(
  [],
  [
    // AAPOR RR1 with every graduate eligible: complete answers out of all (Standard Definitions, 2015).
    { code: 'responseRate', label: 'Tỷ lệ phản hồi', of: everyone, counts: answered },
    {
      code: 'employedOfGraduates',
      label: 'Có việc làm trên số tốt nghiệp',
      of: everyone,
      counts: isEmployed,
    },
    { code: 'employedOfAnswered', label: 'Có việc làm trên số trả lời', of: answered, counts: isEmployed },
    {
      code: 'employedOrStudyingOfAnswered',
      label: 'Có việc hoặc học tiếp trên số trả lời',
      of: answered,
      counts: (answer) => isEmployed(answer) || isStudying(answer),
    },
    { code: 'studyingOfAnswered', label: 'Học tiếp trên số trả lời', of: answered, counts: isStudying },
    // Not employment (19th ICLS, 2013): told apart, because many graduates here farm.
    {
      code: 'ownUseFarmingOfAnswered',
      label: 'Làm nông chủ yếu để dùng, trên số trả lời',
      of: answered,
      counts: (answer) => answer?.status === '4',
    },
    {
      code: 'militaryOfAnswered',
      label: 'Nghĩa vụ quân sự, công an, trên số trả lời',
      of: answered,
      counts: (answer) => answer?.status === '7',
    },
    {
      code: 'notWorkingOfAnswered',
      label: 'Chưa có việc trên số trả lời',
      of: answered,
      counts: (answer) => answer?.status === '8' || answer?.status === '9',
    },
    {
      code: 'unemployedOfAnswered',
      label: 'Thất nghiệp trên số trả lời',
      of: answered,
      counts: isUnemployed,
    },
    // Labour force = employed and unemployed; studies without work and military service stand outside (GSO).
    {
      code: 'unemploymentRate',
      label: 'Thất nghiệp trên lực lượng lao động',
      of: (answer) => isEmployed(answer) || isUnemployed(answer),
      counts: isUnemployed,
    },
  ],
);

/** Every facet, in the order in which the indicators are shown. */
export const FACETS: readonly Facet[] = [
  activity,
  ...jobFacets,
  ...opinionFacets,
  updatedFacet('updatedOfCohort', 'Cập nhật thông tin trong năm (khóa mới)'),
];

export const indicators: readonly Indicator[] = FACETS.flatMap((facet) => facet.indicators);

/** By code. */
export const indicatorOf: ReadonlyMap<string, Indicator> = new Map(indicators.map((one) => [one.code, one]));
