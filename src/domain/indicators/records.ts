/** One graduation as the indicators see it: where it belongs, and the answer that counts, if there is one. */

export interface GraduateRecord {
  readonly graduationKey: string;
  /** Name and cohort, as shown: 'KT1 K59'. */
  readonly className: string;
  readonly major: string;
  readonly faculty: string;
  /** Answer codes by question code; null while there is no complete answer. */
  readonly answer: AnswerCodes | null;
}

/** Where a graduation belongs whose class is not in tab `Lớp`. */
export const UNKNOWN_GROUP = 'Chưa rõ';

export type AnswerCodes = Readonly<Record<string, string>>;

/**
 * An answer as far as indicators see it. Answers that agree in these questions count alike and are looked at once
 * (calculate.ts): an indicator that asks for another question does not compile.
 */
export interface CountedAnswer {
  readonly status?: string;
  readonly studyAndWork?: string;
  readonly fieldMatch?: string;
  readonly income?: string;
}

/** What an indicator is told of a graduation. */
export interface Countable {
  readonly answer: CountedAnswer | null;
}

/** Status codes of an employed person: wage work, own business, farming mainly for sale, on leave from a job (ILO; GSO definition). */
const EMPLOYED = new Set(['1', '2', '3', '5']);
const STUDYING = '6';

/** At work in the last seven days, also beside studies; farming mainly for own use (4) is not employment (DESIGN, settled). */
export const isEmployed = (answer: CountedAnswer | null): boolean =>
  answer !== null &&
  (EMPLOYED.has(answer.status ?? '') || (answer.status === STUDYING && answer.studyAndWork === '1'));

export const isStudying = (answer: CountedAnswer | null): boolean => answer?.status === STUDYING;
