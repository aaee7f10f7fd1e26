/** Handlers of the methods about first use (UX 14). */
import { startBudget } from '../../google/clock';
import { endTrial } from '../../workflows/trial/end-trial';
import { readTrialStrip } from '../../workflows/trial/read-trial';
import { followHint } from '../../workflows/trial/follow-hint';
import { startTrial } from '../../workflows/trial/start-trial';
import type { trialMethods } from '../methods/trial';
import { PRESS_MS, type Handlers } from './handled';

export const trialHandlers: Handlers<keyof typeof trialMethods> = {
  startTrial: (office) => startTrial(office, startBudget(PRESS_MS)),
  endTrial: () => endTrial(startBudget(PRESS_MS)),
  readTrial: readTrialStrip,
  followHint: ({ hint }) => followHint(hint),
};
