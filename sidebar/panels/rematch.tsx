/** The button that matches the answers in the queue again, after the roster was corrected (P14). */
import { useState } from 'preact/hooks';
import { call, problemOf } from '../rpc';
import type { Problem } from '../types';
import { Button } from '../views/button';

interface RematchProps {
  readonly resting: boolean;
  readonly onMatched: (count: number) => void;
  readonly onFail: (problem: Problem) => void;
}

export const Rematch = ({ resting, onMatched, onFail }: RematchProps) => {
  const [busy, setBusy] = useState(false);
  const press = (): void => {
    setBusy(true);
    call('matchAgain', {})
      .then(
        ({ matched }) => onMatched(matched),
        (error: unknown) => onFail(problemOf(error)),
      )
      .finally(() => setBusy(false));
  };
  return (
    <Button busy={busy} resting={resting} onPress={press}>
      Khớp lại theo Danh sách
    </Button>
  );
};
