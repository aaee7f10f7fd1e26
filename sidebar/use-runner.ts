/** The one action that the sidebar runs at a time: start, pause, go on, stop; it goes on while other pages are read. */
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  ASK_EVERY_MS,
  isQueued,
  queuedFailure,
  readStand,
  type QueuedProgress,
  type Stand,
} from './queued-action';
import { describeResult, type Result } from './results';
import { call, callNamed, problemOf } from './rpc';
import { isProgress, runAction } from './run-action';
import type { Problem, Progress } from './types';
import { formatNumber } from './format';

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

export interface Runner {
  readonly task: Task;
  readonly start: (job: Job) => void;
  readonly pause: () => void;
  readonly stop: () => void;
}

type Wish = 'go' | 'pause' | 'stop';

/** What the end of a long action is to the person: paused by quota or by hand, stopped, or done. */
const afterProgress = (job: Job, progress: Progress, wish: Wish): Task => {
  if (progress.state === 'done') return { state: 'ended', job, result: describeResult(job.method, progress) };
  if (wish !== 'stop') return { state: 'paused', job, progress };
  const text = `Đã dừng ở ${formatNumber(progress.done)}/${formatNumber(progress.total)}. Bấm lại để làm tiếp.`;
  return { state: 'ended', job, result: { text, problems: [] } };
};

/** What would go on without the sidebar is stopped there too. */
const pauseServer = async ({ pause, state }: Progress): Promise<void> => {
  if (pause !== undefined && state !== 'done') await callNamed(pause, {});
};

/** Runs the job to its end; a failed call is an end too. */
const run = async (job: Job, wish: { current: Wish }, show: (task: Task) => void): Promise<Task> => {
  const watch = {
    onProgress: (progress: Progress) =>
      show({ state: 'running', job, progress, leaving: wish.current !== 'go' }),
    stopped: () => wish.current !== 'go',
  };
  try {
    const output = await runAction(job.method, job.input, watch);
    if (isQueued(output)) return { ...output, job, working: false, progress: null, leaving: false };
    if (isProgress(output)) {
      if (wish.current !== 'go') await pauseServer(output);
      return afterProgress(job, output, wish.current);
    }
    return { state: 'ended', job, result: describeResult(job.method, output) };
  } catch (error) {
    return { state: 'failed', job, problem: problemOf(error) };
  }
};

/** What a queued action is to the person, once its stand is known. */
const afterStand = (task: Extract<Task, { state: 'queued' }>, stand: Stand): Task => {
  const { job } = task;
  if (stand.state === 'waiting' || stand.state === 'working')
    return { ...task, working: stand.state === 'working', progress: stand.progress };
  if (stand.state === 'failed') return { state: 'failed', job, problem: queuedFailure(stand.outcome) };
  const told =
    stand.state === 'done' && stand.result !== undefined ? describeResult(job.method, stand.result) : null;
  const plain =
    stand.state === 'cancelled' ? 'Đã rút lại, tài khoản của phòng không làm nữa.' : stand.outcome;
  return { state: 'ended', job, result: told && told.text !== '' ? told : { text: plain, problems: [] } };
};

/** Asks for the stand of a queued action every while, as long as the page is seen. */
const useStand = (task: Task, settle: (task: Task) => void): void => {
  const latest = useRef(task);
  latest.current = task;
  const number = task.state === 'queued' ? task.number : null;
  useEffect(() => {
    if (number === null) return undefined;
    const ask = async (): Promise<void> => {
      if (document.hidden) return;
      // A question that fails is asked again with the next.
      const stand = await readStand(number).catch(() => null);
      const now = latest.current;
      if (stand && now.state === 'queued' && now.number === number) settle(afterStand(now, stand));
    };
    const timer = setInterval(() => void ask(), ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [number]);
};

/** Takes a queued action back; one that was begun meanwhile goes on, and its stand is told as before. */
const takeBack = async (task: Extract<Task, { state: 'queued' }>): Promise<Task> => {
  try {
    await call('cancelQueued', { number: task.number });
    return afterStand(task, { state: 'cancelled', outcome: '' });
  } catch {
    return afterStand(task, await readStand(task.number));
  }
};

/** `onEnd` is told when the numbers on the pages may have changed. */
export const useRunner = (onEnd: () => void): Runner => {
  const [task, setTask] = useState<Task>({ state: 'idle' });
  const wish = useRef<Wish>('go');
  const end = useRef(onEnd);
  end.current = onEnd;

  const settle = (next: Task): void => {
    setTask(next);
    if (next.state !== 'queued') end.current();
  };
  useStand(task, settle);

  const start = (job: Job): void => {
    if (task.state === 'running') return;
    wish.current = 'go';
    setTask({ state: 'running', job, progress: null, leaving: false });
    void run(job, wish, setTask).then((ended) => {
      setTask(ended);
      end.current();
    });
  };

  const leave = (how: 'pause' | 'stop') => (): void => {
    wish.current = how;
    if (task.state === 'running') setTask({ ...task, leaving: true });
    if (task.state === 'queued') {
      setTask({ ...task, leaving: true });
      takeBack(task).then(settle, (error: unknown) =>
        setTask({ state: 'failed', job: task.job, problem: problemOf(error) }),
      );
    }
    if (task.state !== 'paused') return;
    void pauseServer(task.progress).then(end.current);
    setTask(afterProgress(task.job, task.progress, how));
  };

  return { task, start, pause: leave('pause'), stop: leave('stop') };
};
