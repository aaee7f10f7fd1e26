/** First use: makes the trial with 60 sample graduates, an open form and sample answers; a rerun goes on at its stage (UX 14). */
import { campaigns } from '../../domain/collection/collection-tables';
import { responseHeads } from '../../domain/collection/responses-table';
import { papers } from '../../domain/office/office-tables';
import { userError } from '../../domain/problem';
import { graduations } from '../../domain/roster/graduations';
import {
  phaseAfter,
  TRIAL_STAGES,
  type OfficeNames,
  type Trial,
  type TrialStage,
} from '../../domain/trial/trial';
import { isOwner, readOwner, requireOwnWorkbook } from '../../google/account';
import { now, type Budget } from '../../google/clock';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { readTrialNow, writeTrial } from '../../google/trial-state';
import { setUp } from '../setup/set-up';
import type { Progress } from '../shared/progress';
import { openSurvey } from '../step4-survey/open-survey';
import { updateIndicators } from '../step6-report/update-indicators';
import { putAnswers } from './put-answers';
import { typeSamples } from './type-samples';

/** Each stage tells how much of it is done, from 0 to 1; it may be run again at any point. */
const stages: Readonly<Record<TrialStage, (trial: Trial, budget: Budget) => number>> = {
  setUp: ({ office }) => {
    setUp(office);
    return 1;
  },
  rows: (trial) => {
    typeSamples(trial);
    return 1;
  },
  form: (_, budget) => {
    const { state, done, total } = openSurvey({}, budget);
    return state === 'done' ? 1 : Math.min(0.99, done / Math.max(1, total));
  },
  answers: (trial) => {
    putAnswers(trial);
    updateIndicators();
    return 1;
  },
};

export const startTrial = (office: OfficeNames, budget: Budget): Progress => {
  requireOwnWorkbook();
  if (!isOwner()) throw userError('trial.notOwner', { owner: readOwner() ?? '' });
  let trial = beginTrial(office);
  while (trial.phase !== 'on' && trial.phase !== 'ending') {
    const part = stages[trial.phase](trial, budget);
    if (part < 1) return progressOf(trial, part);
    trial = advance(trial, trial.phase);
    if (!budget.hasTime()) break;
  }
  return progressOf(trial, 0);
};

/** The trial under way, or a new one in a workbook that has no work of the college's in it. */
const beginTrial = (office: OfficeNames): Trial =>
  underLock('bắt đầu dùng thử', () => {
    const trial = readTrialNow();
    if (trial?.phase === 'ending') throw userError('trial.ending', {});
    if (trial)
      return trial.phase === 'setUp'
        ? writeTrial({ ...trial, office: { ...trial.office, ...office } })
        : trial;
    if (isUsed()) throw userError('trial.notEmpty', {});
    return writeTrial({ phase: 'setUp', startedAt: now(), office, seen: [] });
  });

/** Whether there is any work of the college's in the workbook. */
const isUsed = (): boolean =>
  readUsable(graduations).length > 0 ||
  readUsable(campaigns).length > 0 ||
  readUsable(papers).length > 0 ||
  readUsable(responseHeads).length > 0;

/** Notes that a stage is done, unless somebody has begun to end the trial meanwhile. */
const advance = (trial: Trial, stage: TrialStage): Trial =>
  underLock('bắt đầu dùng thử', () => {
    const current = readTrialNow();
    if (current === null || current.phase === 'ending') throw userError('trial.ending', {});
    return current.phase === stage ? writeTrial({ ...trial, phase: phaseAfter(stage) }) : current;
  });

const progressOf = ({ phase }: Trial, part: number): Progress => {
  const at = TRIAL_STAGES.findIndex((stage) => stage === phase);
  const done = at < 0 ? 100 : Math.floor(((at + part) * 100) / TRIAL_STAGES.length);
  return { state: at < 0 ? 'done' : 'running', label: 'Đang chuẩn bị dữ liệu mẫu', done, total: 100 };
};
