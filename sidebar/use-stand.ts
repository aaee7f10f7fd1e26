/** Follows an action that the office account carries out until it has ended, and takes it back. */
import { useEffect, useRef } from 'preact/hooks';
import { ASK_EVERY_MS, queuedFailure, readStand, type Stand } from './queued-action';
import { describeResult, type Result } from './results';
import { call, problemOf } from './rpc';
import type { Job, Task } from './task';

type QueuedTask = Extract<Task, { state: 'queued' }>;

const ended = (job: Job, result: Result): Task => ({ state: 'ended', job, result });

/** What a queued action is to the person, once its stand is known. */
const afterStand = (task: QueuedTask, stand: Stand): Task => {
  const { job } = task;
  switch (stand.state) {
    case 'failed':
      return { state: 'failed', job, problem: queuedFailure(stand.outcome) };
    case 'cancelled':
      return ended(job, { text: 'Đã rút lại, tài khoản của phòng không làm nữa.', problems: [] });
    case 'done': {
      const told = stand.result === undefined ? null : describeResult(job.method, stand.result);
      return ended(job, told && told.text !== '' ? told : { text: stand.outcome, problems: [] });
    }
    default:
      return { ...task, working: stand.state === 'working', progress: stand.progress, leaving: false };
  }
};

/** Asks for the stand of a queued action every while, as long as the page is seen. */
export const useStand = (task: Task, settle: (task: Task) => void): void => {
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
export const takeBack = async (task: QueuedTask): Promise<Task> => {
  try {
    await call('cancelQueued', { number: task.number });
    return afterStand(task, { state: 'cancelled', outcome: '' });
  } catch (error) {
    const stand = await readStand(task.number).catch(() => null);
    return stand ? afterStand(task, stand) : { state: 'failed', job: task.job, problem: problemOf(error) };
  }
};
