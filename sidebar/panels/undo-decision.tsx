/** What was decided last in a panel, spoken as it is told, with the way to take it back (UX 5.2, 12). */
import { useState } from 'preact/hooks';
import { call, problemOf } from '../rpc';
import type { Problem } from '../types';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';

export interface Decided {
  readonly text: string;
  /** Its number in the log; 0 where there is nothing to undo. */
  readonly action: number;
}

interface UndoDecisionProps {
  readonly decided: Decided | null;
  readonly onUndone: () => void;
}

export const UndoDecision = ({ decided, onUndone }: UndoDecisionProps) => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const undo = (number: number): void => {
    setBusy(true);
    setProblem(null);
    call('undoLast', { number })
      .then(onUndone, (error: unknown) => setProblem(problemOf(error)))
      .finally(() => setBusy(false));
  };
  return (
    <>
      <p class="with-button" role="status">
        {decided && <span>{decided.text}</span>}
        {decided && decided.action > 0 && (
          <Button look="quiet" busy={busy} onPress={() => undo(decided.action)}>
            Hoàn tác
          </Button>
        )}
      </p>
      {problem && <ErrorNotice problem={problem} />}
    </>
  );
};
