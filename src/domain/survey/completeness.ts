/** How much of an answer is there: complete, partial or refused (DESIGN, "Settled"). */

export type AnswerCompleteness = 'complete' | 'partial' | 'refused';
type Codes = Readonly<Record<string, string>>;

const given = (codes: Codes, question: string): boolean => (codes[question] ?? '') !== '';

/** The key question of the branch that the status leads to; null when the status alone is enough (7, military service). */
const keyQuestion = (codes: Codes): string | null => {
  switch (codes.status) {
    case '1':
    case '2':
    case '3':
    case '5':
      return 'fieldMatch';
    case '6':
      return codes.studyAndWork === '1' ? 'fieldMatch' : 'studyAndWork';
    case '7':
      return null;
    default:
      return 'soughtWork';
  }
};

const EVERYTHING = { has: () => true };

/**
 * Complete: consent, status and the key question of its branch. Partial: less than that. Refused: consent 0, and nothing
 * else of the answer may be used. `codes` are answer codes by question code; a key question that the form does not ask, as
 * the short one, is not missed (`asked`).
 */
export const answerCompleteness = (
  codes: Codes,
  asked: { has(question: string): boolean } = EVERYTHING,
): AnswerCompleteness => {
  if (codes.consent === '0') return 'refused';
  if (codes.consent !== '1' || !given(codes, 'status')) return 'partial';
  const key = keyQuestion(codes);
  return key === null || !asked.has(key) || given(codes, key) ? 'complete' : 'partial';
};
