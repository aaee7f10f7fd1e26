/** Shows a row of the grid from a panel: *Xem*. */
import { useState } from 'preact/hooks';
import { call, problemOf } from '../rpc';
import type { Place, Problem } from '../types';

export interface Seeing {
  readonly failure: Problem | null;
  readonly see: (place: Place) => void;
}

export const useSeeing = (): Seeing => {
  const [failure, setFailure] = useState<Problem | null>(null);
  const see = (place: Place): void => {
    setFailure(null);
    call('showPlace', place).catch((error: unknown) => setFailure(problemOf(error)));
  };
  return { failure, see };
};
