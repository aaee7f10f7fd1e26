/** Empties a form once what it sent was taken; a refusal leaves what was typed where it is. */
import { useEffect, useRef } from 'preact/hooks';
import type { Task } from './task';

/** Calls `then` when the action `method` has ended well, once for each time that it ran. */
export const useOnceDone = (task: Task, method: string, then: () => void): void => {
  const seen = useRef<Task>(task);
  useEffect(() => {
    if (seen.current === task) return;
    seen.current = task;
    if (task.state === 'ended' && task.job.method === method) then();
  });
};
