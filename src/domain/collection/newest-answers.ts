/** The newest answer that counts of each graduation, whatever the campaign: what is known of a person last. */
import { countedAnswers } from './counted-answers';

type Counted = Parameters<typeof countedAnswers>[0][number];

/** By graduation key; of several campaigns the one answered last. */
export const newestAnswers = <R extends Counted>(responses: readonly R[]): ReadonlyMap<string, R> => {
  const newest = new Map<string, R>();
  for (const campaign of new Set(responses.map((row) => row.campaign)))
    for (const [key, answer] of countedAnswers(responses, campaign))
      if (answer.submittedAt > (newest.get(key)?.submittedAt ?? '')) newest.set(key, answer);
  return newest;
};
