/** Reads a page's view from the script, and reads it again when what it stands on has changed; the old one stays on screen meanwhile. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { problemOf } from './rpc';
import type { Problem } from './types';

export interface Loaded<T> {
  readonly view: T | null;
  readonly problem: Problem | null;
  readonly loading: boolean;
  /** Reads again. */
  readonly reload: () => void;
  /** Shows a view that a call has just given back. */
  readonly show: (view: T) => void;
}

/**
 * The view that `read` gives; an answer to an older question than the last is dropped. `age` grows when an action has
 * ended; any other value of it is another question too.
 */
export const useReading = <T>(read: () => Promise<T>, age: number | string = 0): Loaded<T> => {
  const [view, setView] = useState<T | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [loading, setLoading] = useState(true);
  const latest = useRef(0);
  const reader = useRef(read);
  reader.current = read;

  const reload = useCallback(() => {
    const question = ++latest.current;
    const settle = (change: () => void) => {
      if (question !== latest.current) return;
      setLoading(false);
      change();
    };
    setLoading(true);
    setProblem(null);
    reader.current().then(
      (value) => settle(() => setView(() => value)),
      (error: unknown) => settle(() => setProblem(problemOf(error))),
    );
  }, []);

  useEffect(reload, [reload, age]);
  return { view, problem, loading, reload, show: (value) => setView(() => value) };
};
