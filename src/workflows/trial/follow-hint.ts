/** Notes which hint of the trial was followed (UX 14). */
import type { TrialHint } from '../../domain/trial/trial';
import { underLock } from '../../google/session';
import { readTrial, readTrialNow, writeTrial } from '../../google/trial-state';
import { readTrialStrip, type TrialStrip } from './read-trial';

/** Notes that a hint was followed; outside a trial it does nothing. */
export const followHint = (hint: TrialHint): TrialStrip => {
  if (readTrial()?.phase !== 'on') return readTrialStrip();
  underLock('ghi việc đã thử', () => {
    const trial = readTrialNow();
    if (trial?.phase === 'on' && !trial.seen.includes(hint))
      writeTrial({ ...trial, seen: [...trial.seen, hint] });
  });
  return readTrialStrip();
};
