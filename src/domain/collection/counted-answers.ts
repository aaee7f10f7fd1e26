/** Which of a graduation's answers counts: the newest complete one, the person's own before one entered for the person. */
import type { ResponseHead } from './responses-table';

type Head = Pick<
  ResponseHead,
  'graduationKey' | 'campaign' | 'matchState' | 'completeness' | 'submittedAt' | 'interviewer'
>;

/** The answer that counts for each graduation of the campaign, by graduation key (DESIGN, settled). */
export const countedAnswers = <R extends Head>(responses: readonly R[], campaign: string): Map<string, R> => {
  const counted = new Map<string, R>();
  for (const response of responses) {
    const key = response.graduationKey;
    if (key === null || response.campaign !== campaign) continue;
    if (response.matchState !== 'Đã khớp' || response.completeness !== 'Đủ') continue;
    const rival = counted.get(key);
    if (rival === undefined || comesBefore(response, rival)) counted.set(key, response);
  }
  return counted;
};

const comesBefore = (a: Head, b: Head): boolean => {
  const [ownA, ownB] = [a.interviewer === null, b.interviewer === null];
  return ownA === ownB ? a.submittedAt > b.submittedAt : ownA;
};
