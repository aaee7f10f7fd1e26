/** Which of a graduation's answers counts: the newest complete one, the person's own before one entered for the person. */
import type { ResponseHead } from './responses-table';

type Head = Pick<
  ResponseHead,
  'graduationKey' | 'campaign' | 'matchState' | 'completeness' | 'submittedAt' | 'interviewer' | 'review'
>;

/** When each graduation last refused. */
const refusals = (responses: readonly Head[]): ReadonlyMap<string, string> => {
  const last = new Map<string, string>();
  for (const { graduationKey: key, matchState, submittedAt } of responses)
    if (matchState === 'Từ chối' && key !== null && submittedAt > (last.get(key) ?? ''))
      last.set(key, submittedAt);
  return last;
};

/**
 * Of a campaign's answers those that may be used: matched, not rejected by the review (P16), and given after the person's
 * last refusal. The newest word counts: a refusal withdraws the consent to what was answered before, by whomever it was
 * entered (Luật 91/2025/QH15: consent may be withdrawn at any time), and an answer given later gives it again.
 */
export const answersInForce = <R extends Head>(responses: readonly R[], campaign: string): R[] => {
  const own = responses.filter((response) => response.campaign === campaign);
  const refused = refusals(own);
  return own.filter(
    ({ graduationKey: key, matchState, review, submittedAt }) =>
      key !== null && matchState === 'Đã khớp' && review !== 'Loại' && submittedAt > (refused.get(key) ?? ''),
  );
};

/**
 * The last word of each graduation: its answers in force, or where it has none its refusals. An answer before a refusal is
 * withdrawn by it, one after it takes the refusal back.
 */
export const lastWords = <R extends Head>(responses: readonly R[], campaign: string): R[] => {
  const inForce = answersInForce(responses, campaign);
  const answered = new Set(inForce.map(({ graduationKey }) => graduationKey));
  const refusing = responses.filter(
    (row) =>
      row.campaign === campaign &&
      row.matchState === 'Từ chối' &&
      row.graduationKey !== null &&
      !answered.has(row.graduationKey),
  );
  return [...inForce, ...refusing];
};

/** The answer that counts for each graduation of the campaign, by graduation key (DESIGN, settled; P15). */
export const countedAnswers = <R extends Head>(responses: readonly R[], campaign: string): Map<string, R> => {
  const counted = new Map<string, R>();
  for (const response of answersInForce(responses, campaign)) {
    const key = response.graduationKey;
    if (key === null || response.completeness !== 'Đủ') continue;
    const rival = counted.get(key);
    if (rival === undefined || comesBefore(response, rival)) counted.set(key, response);
  }
  return counted;
};

const comesBefore = (a: Head, b: Head): boolean => {
  const [ownA, ownB] = [a.interviewer === null, b.interviewer === null];
  return ownA === ownB ? a.submittedAt > b.submittedAt : ownA;
};
