/** What the script gives back about first use (UX 14). */
import { Progress, TrialView } from './views';

export const trialOutputs = {
  startTrial: Progress,
  endTrial: Progress,
  readTrial: TrialView,
  followHint: TrialView,
} as const;
