/** The one action that the sidebar runs at a time: start, pause, go on, stop; it goes on while other pages are read. */
import { useRef, useState } from 'preact/hooks';
import { isQueued } from './queued-action';
import { describeResult } from './results';
import { callNamed, problemOf } from './rpc';
import { isProgress, runAction } from './run-action';
import type { Job, Task } from './task';
import type { Progress } from './types';
import { formatNumber } from './format';
import { takeBack, useStand } from './use-stand';

export type { Job, Task } from './task';

export interface Runner {
  readonly task: Task;
  readonly start: (job: Job) => void;
  readonly pause: () => void;
  readonly stop: () => void;
  /** Takes away what an ended action brought, so that it does not stand on a page that it is not about. */
  readonly forget: () => void;
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

/** What is under way goes on; what has ended and was seen is no more. */
const forgotten = (task: Task): Task =>
  task.state === 'ended' || task.state === 'failed' ? { state: 'idle' } : task;

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
    void run(job, wish, setTask).then(settle);
  };

  const leave = (how: 'pause' | 'stop') => (): void => {
    wish.current = how;
    if (task.state === 'running') setTask({ ...task, leaving: true });
    if (task.state === 'queued') {
      setTask({ ...task, leaving: true });
      void takeBack(task).then(settle);
    }
    if (task.state !== 'paused') return;
    void pauseServer(task.progress).then(end.current);
    setTask(afterProgress(task.job, task.progress, how));
  };

  const forget = (): void => setTask(forgotten(task));

  return { task, start, pause: leave('pause'), stop: leave('stop'), forget };
};
