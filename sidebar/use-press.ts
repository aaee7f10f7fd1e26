/** A call that a press makes: busy and deaf until it has answered, and what went wrong is told. */
import { useState } from 'preact/hooks';
import { problemOf } from './rpc';
import type { Problem } from './types';

export interface Press {
  readonly busy: boolean;
  readonly failure: Problem | null;
  /** Makes the call, unless one is under way. */
  readonly press: <T>(ask: () => Promise<T>, then?: (value: T) => void) => void;
}

export const usePress = (): Press => {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Problem | null>(null);
  const press: Press['press'] = (ask, then) => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    ask()
      .then(then, (error: unknown) => setFailure(problemOf(error)))
      .finally(() => setBusy(false));
  };
  return { busy, failure, press };
};
