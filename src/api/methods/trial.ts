/** The part of the contract that is about first use (UX 14). */
import * as z from 'zod/mini';
import { TRIAL_HINTS } from '../../domain/trial/trial';
import { nothing, officeNames } from '../inputs';

export const trialMethods = {
  /** First use: makes the trial with 60 sample graduates (call again while running). */
  startTrial: {
    runs: 'anyone',
    input: officeNames,
  },
  /** Bắt đầu thật: takes the trial away without trace (call again while running). */
  endTrial: { runs: 'owner', action: 'Bắt đầu thật', input: nothing },
  /** Whether a trial is on, and what is still to be tried. */
  readTrial: { runs: 'anyone', input: nothing },
  /** Notes that a hint of the trial was followed. */
  followHint: { runs: 'anyone', input: () => z.object({ hint: z.enum(TRIAL_HINTS) }) },
} as const;
