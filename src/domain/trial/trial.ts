/** The trial of first use (UX 14): what it is called, how far it is, what there is to try. */
import type { LocalTime } from '../dates';

/** The code of the trial's campaign: everything under it goes when the office begins in earnest. */
export const TRIAL_CAMPAIGN = 'Dùng thử';
export const TRIAL_TITLE = 'Dùng thử với 60 HSSV mẫu';

/** What makes a trial, in order; work that a stop cut short goes on at its stage. */
export const TRIAL_STAGES = ['setUp', 'rows', 'form', 'answers'] as const;
export type TrialStage = (typeof TRIAL_STAGES)[number];
export type TrialPhase = TrialStage | 'on' | 'ending';

/** The three things to try. */
export const TRIAL_HINTS = ['pull', 'match', 'report'] as const;
export type TrialHint = (typeof TRIAL_HINTS)[number];

export interface OfficeNames {
  readonly school?: string | undefined;
  readonly governingBody?: string | undefined;
  readonly office?: string | undefined;
}

/** The note of a trial, kept with the workbook. */
export interface Trial {
  readonly phase: TrialPhase;
  readonly startedAt: LocalTime;
  /** What the person typed; a stop before the set-up loses none of it. */
  readonly office: OfficeNames;
  /** Hints that were followed. */
  readonly seen: readonly TrialHint[];
}

/** As a property keeps it. */
export const formatTrial = (trial: Trial): string => JSON.stringify(trial);

/** The program alone writes the note; '' and null are no trial. */
export const parseTrial = (text: string | null): Trial | null =>
  text === null || text === '' ? null : (JSON.parse(text) as Trial);

/** The phase after a stage. */
export const phaseAfter = (stage: TrialStage): TrialPhase =>
  TRIAL_STAGES[TRIAL_STAGES.indexOf(stage) + 1] ?? 'on';

/** Sample graduates finished in the year before. */
export const sampleYear = (startedAt: LocalTime): number => Number(startedAt.slice(0, 4)) - 1;
