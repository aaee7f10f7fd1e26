/** What a form holds, emptied once it was taken: a refusal leaves what was typed where it is. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Task } from './task';

export interface SentValue<T> {
  readonly value: T;
  readonly change: (value: T) => void;
  /** To be called as the form is sent. */
  readonly sent: () => void;
}

/** Emptied when the action `method` has ended well; what was typed after the press stays. */
export const useSentValue = <T>(task: Task, method: string, empty: T): SentValue<T> => {
  const [value, change] = useState<T>(() => empty);
  const sent = useRef<T>(empty);
  const seen = useRef<Task>(task);
  useEffect(() => {
    if (seen.current === task) return;
    seen.current = task;
    if (task.state === 'ended' && task.job.method === method)
      change((now) => (now === sent.current ? empty : now));
  });
  return {
    value,
    change: (next) => change(() => next),
    sent: () => {
      sent.current = value;
    },
  };
};
