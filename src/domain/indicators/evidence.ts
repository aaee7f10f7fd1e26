/** What accreditation asks evidence of, by standard, and the questions behind each figure (B17). */
import { FACETS, indicatorOf } from './definitions';
import type { Facet } from './facet';
import { TARGETS } from './lights';
import type { CountedQuestion } from './records';

/** TT 14/2024/TT-BLĐTBXH, Điều 3: a standard is met in the assessed year and the two before. */
export const YEARS_OF_EVIDENCE = 3;

/** Employers whose opinion was taken in a calendar year; not a share of anybody. */
export const EMPLOYERS_ASKED = 'employersAsked';

const CRITERION_8 = 'TT 14/2024/TT-BLĐTBXH, tiêu chí 8';
const TRACING = 'CV 3943/LĐTBXH-TCGDNN';
/** Ten employers a year: facts/vietnam.md section 3, not confirmed, so the number is a setting. */
const EMPLOYERS = 'TT 15/2017/TT-BLĐTBXH, nay là TT 14/2024/TT-BLĐTBXH: lấy ý kiến nơi tuyển dụng';

/** Indicators that are evidence without a target of their own. */
const OTHERS: readonly (readonly [indicator: string, standard: string])[] = [
  ['employedOfGraduates', TRACING],
  ['employedOrStudyingOfAnswered', TRACING],
  ['fieldMatch.fitting', TRACING],
  ['fitting6OfGraduates', CRITERION_8],
  ['fitting12OfAnswered', CRITERION_8],
  ['rateTheory.good', CRITERION_8],
  ['ratePractice.good', CRITERION_8],
  ['rateInternship.good', CRITERION_8],
  ['rateSoftSkills.good', CRITERION_8],
  ['rateLanguageIt.good', CRITERION_8],
  ['jobSatisfaction.good', CRITERION_8],
];

export interface StandardEvidence {
  readonly indicator: string;
  readonly standard: string;
}

/** From the numbers of a report. */
export const TRACED: readonly StandardEvidence[] = [
  ...TARGETS.map(({ indicator, standard }) => ({ indicator, standard })),
  ...OTHERS.map(([indicator, standard]) => ({ indicator, standard })),
];

/** From the register of employers' opinions. */
export const OF_EMPLOYERS: StandardEvidence = { indicator: EMPLOYERS_ASKED, standard: EMPLOYERS };

/** Each standard with its indicators, in the order in which they are shown. */
export const STANDARD_EVIDENCE: readonly StandardEvidence[] = [...TRACED, OF_EMPLOYERS];

/** As pages and tabs call the indicator. */
export const evidenceLabel = (indicator: string): string =>
  indicator === EMPLOYERS_ASKED
    ? 'Nơi tuyển dụng đã lấy ý kiến trong năm (dương lịch)'
    : (indicatorOf.get(indicator)?.label ?? indicator);

/** Questions that settle whom a facet looks at. */
const circleOf = ({ who }: Facet): readonly CountedQuestion[] =>
  who === 'updated' || who === 'answered' ? [] : ['status', 'studyAndWork'];

/** The questions whose wording an indicator stands on; none for shares of all graduates who answered at all. */
export const questionsBehind = (indicator: string): readonly CountedQuestion[] => {
  const facet = FACETS.find(({ indicators }) => indicators.some(({ code }) => code === indicator));
  return facet === undefined || indicator === 'responseRate' ? [] : [...circleOf(facet), ...facet.asks];
};
