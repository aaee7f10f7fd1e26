/** What the sidebar's one action is at: its states from the press to the end. */
import type { QueuedProgress } from './queued-action';
import type { Result } from './results';
import type { Problem, Progress } from './types';

/** What was pressed, and on which step's page. */
export interface Job {
  readonly step: number;
  readonly method: string;
  readonly input: unknown;
}

export type Task =
  | { readonly state: 'idle' }
  | {
      readonly state: 'running';
      readonly job: Job;
      readonly progress: Progress | null;
      readonly leaving: boolean;
    }
  | { readonly state: 'paused'; readonly job: Job; readonly progress: Progress }
  /** The office account does it (tab `Hàng chờ`). */
  | {
      readonly state: 'queued';
      readonly job: Job;
      readonly number: number;
      readonly message: string;
      readonly working: boolean;
      readonly progress: QueuedProgress | null;
      readonly leaving: boolean;
    }
  | { readonly state: 'failed'; readonly job: Job; readonly problem: Problem }
  | { readonly state: 'ended'; readonly job: Job; readonly result: Result };
