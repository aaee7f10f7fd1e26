/** One graduation as the indicators see it: where it belongs, and the answer that counts, if there is one. */

export interface GraduateRecord {
  readonly graduationKey: string;
  /** Name and cohort, as shown: 'KT1 K59'. */
  readonly className: string;
  readonly major: string;
  readonly faculty: string;
  /** Level, cohort, sex: absent in snapshots of earlier versions, and where the roster does not say. */
  readonly level?: string;
  readonly cohort?: string;
  readonly sex?: string;
  /** Only while the office has switched the breakdown on: sensitive data (Nghị định 356/2025/NĐ-CP). */
  readonly ethnicGroup?: string;
  /** S2.50: whether contact or status was confirmed this calendar year; absent outside the latest graduation year. */
  readonly updated?: boolean;
  /** Answer codes by question code; null while there is no complete answer. */
  readonly answer: AnswerCodes | null;
}

/** Where a graduation belongs whose class is not in tab `Lớp`, or whose cell is empty. */
export const UNKNOWN_GROUP = 'Chưa rõ';

export type AnswerCodes = Readonly<Record<string, string>>;

/** The questions that indicators count; nothing else of an answer reaches them or a snapshot. */
const COUNTED_QUESTIONS = [
  'status',
  'studyAndWork',
  'soughtWork',
  'availableSoon',
  'fieldMatch',
  'levelMatch',
  'workProvince',
  'sector',
  'contract',
  'firstJob',
  'income',
  'foundVia',
  'jobSatisfaction',
  'whyNoWork',
  'supportWanted',
  'joinIn',
  'rateTheory',
  'ratePractice',
  'rateInternship',
  'rateSoftSkills',
  'rateLanguageIt',
  'recommend',
] as const;
export type CountedQuestion = (typeof COUNTED_QUESTIONS)[number];

/** An answer as far as indicators see it; several choices of one question stand as '1;3'. */
export type CountedAnswer = Readonly<Partial<Record<CountedQuestion, string>>>;

/** What an indicator is told of a graduation. */
export interface Countable {
  readonly updated?: boolean;
  readonly answer: CountedAnswer | null;
}

type Activity = Pick<CountedAnswer, 'status' | 'studyAndWork' | 'soughtWork' | 'availableSoon'>;

/** Status codes of an employed person: wage work, own business, farming mainly for sale, on leave from a job (ILO; GSO definition). */
const EMPLOYED = new Set(['1', '2', '3', '5']);
const STUDYING = '6';

/** At work in the last seven days, also beside studies; farming mainly for own use (4) is not employment (DESIGN, settled). */
export const isEmployed = (answer: Activity | null): boolean =>
  answer !== null &&
  (EMPLOYED.has(answer.status ?? '') || (answer.status === STUDYING && answer.studyAndWork === '1'));

/** Studies are the main status, with or without work besides. */
export const isStudying = (answer: Activity | null): boolean => answer?.status === STUDYING;

/**
 * Not at work, sought work in the last four weeks, could begin within two (GSO, ILO): farming for own use (4) included, for
 * that is no employment; military service (7) and studies (6) outside the labour force. Who did not say is not counted.
 */
export const isUnemployed = (answer: Activity | null): boolean =>
  answer !== null &&
  ['4', '8', '9'].includes(answer.status ?? '') &&
  answer.soughtWork === '1' &&
  answer.availableSoon === '1';

/** The counted questions of an answer, and nothing else of it. */
export const countedCodes = (codes: AnswerCodes): AnswerCodes => {
  const counted: Record<string, string> = {};
  for (const question of COUNTED_QUESTIONS) {
    const code = codes[question];
    if (code !== undefined) counted[question] = code;
  }
  return counted;
};
