/** Handlers of the methods about what a person decides of answers: whose they are, and whether they hold (step 5). */
import { matchAgain } from '../../workflows/step5-answers/match-again';
import { readUnmatched } from '../../workflows/step5-answers/read-unmatched';
import { readReview, reviewAnswer } from '../../workflows/step5-answers/review-answers';
import { settleUnmatched } from '../../workflows/step5-answers/settle-unmatched';
import type { matchingMethods } from '../methods/step5-matching';
import type { Handlers } from './handled';

export const matchingHandlers: Handlers<keyof typeof matchingMethods> = {
  readUnmatched: ({ from }) => readUnmatched(from ?? 0),
  settleUnmatched,
  matchAgain,
  readReview: ({ from }) => readReview(from ?? 0),
  reviewAnswer: ({ responseId, accepted }) => reviewAnswer(responseId, accepted),
};
