/** People who answered more than once (P15): the rule says which answer counts, a person may reject one. */
import type { ResponseHead } from '../responses-table';

type Answer = Pick<ResponseHead, 'graduationKey' | 'completeness' | 'submittedAt' | 'review'>;

/** Whether a person has accepted all of them: then nobody need look again. */
const isAccepted = (answers: readonly Answer[]): boolean =>
  answers.every(({ review }) => review === 'Chấp nhận');

/** The complete answers of each graduation that has several, the newest first; `inForce` are those that may be used. */
export const repeatedAnswers = <A extends Answer>(inForce: readonly A[]): A[][] => {
  const byKey = new Map<string, A[]>();
  for (const answer of inForce) {
    if (answer.graduationKey === null || answer.completeness !== 'Đủ') continue;
    byKey.set(answer.graduationKey, [...(byKey.get(answer.graduationKey) ?? []), answer]);
  }
  return [...byKey.values()]
    .filter((answers) => answers.length > 1 && !isAccepted(answers))
    .map((answers) => answers.sort((a, b) => b.submittedAt.localeCompare(a.submittedAt)));
};
