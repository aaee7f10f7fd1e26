/** What was decided last in a panel, spoken as it is told, with the way to take it back (UX 5.2, 12). */
import { call } from '../rpc';
import { usePress } from '../use-press';
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
  const { busy, failure, press } = usePress();
  const undo = (number: number): void => press(() => call('undoLast', { number }), onUndone);
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
      {failure && <ErrorNotice problem={failure} />}
    </>
  );
};
