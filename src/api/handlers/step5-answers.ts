/** Handlers of the methods about step 5, the answers. */
import { startBudget } from '../../google/clock';
import { takeOptOuts } from '../../workflows/step4-survey/opt-out';
import { pullResponses } from '../../workflows/step5-answers/pull-responses';
import { followHint } from '../../workflows/trial/follow-hint';
import type { answersMethods } from '../methods/step5-answers';
import { PULL_MS, type Handlers } from './handled';

export const answersHandlers: Handlers<keyof typeof answersMethods> = {
  pullResponses: () => {
    const pulled = pullResponses(startBudget(PULL_MS));
    takeOptOuts();
    followHint('pull');
    return pulled;
  },
};
