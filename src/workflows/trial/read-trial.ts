/** The strip of the trial: whether it is on, and what is still to be tried (UX 14). */
import { responseHeads } from '../../domain/collection/responses-table';
import { papers } from '../../domain/office/office-tables';
import { paperKinds } from '../../domain/papers/paper-kinds';
import { planHints, type HintLine } from '../../domain/trial/hints';
import { TRIAL_CAMPAIGN, type Trial } from '../../domain/trial/trial';
import { readUsable } from '../../google/read-table';
import { readTrial } from '../../google/trial-state';

export interface TrialStrip {
  /** `starting` and `ending` were cut short and wait to be gone on with. */
  readonly state: 'off' | 'starting' | 'on' | 'ending';
  readonly hints: HintLine[];
}

export const readTrialStrip = (): TrialStrip => {
  const trial = readTrial();
  if (trial === null) return { state: 'off', hints: [] };
  if (trial.phase !== 'on') return { state: trial.phase === 'ending' ? 'ending' : 'starting', hints: [] };
  return { state: 'on', hints: readHints(trial) };
};

const readHints = ({ seen }: Trial): HintLine[] => {
  const waiting = readUsable(responseHeads).filter(
    ({ campaign, matchState }) => campaign === TRIAL_CAMPAIGN && matchState === 'Chờ khớp',
  ).length;
  const reported = readUsable(papers).some(
    ({ kind, period }) => kind === paperKinds.report.label && period === TRIAL_CAMPAIGN,
  );
  return planHints({ seen, waiting, reported });
};
