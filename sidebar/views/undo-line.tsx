/** The line *Hoàn tác* at the foot of home: the last action and its time; asked with what it changes, or why it cannot be (UX 3, 12). */
import { useRef, useState } from 'preact/hooks';
import { undoWords } from '../../src/domain/undo/undo-words';
import { call } from '../rpc';
import type { HomeView, UndoPreview } from '../types';
import { usePress } from '../use-press';
import type { Runner } from '../use-runner';
import { Button } from './button';
import { ErrorNotice } from './notice';
import { HOME } from './set-up-form';
import { Question } from './step-action';

const METHOD = 'undoLast';

const questionOf = ({ action, kept, ...count }: UndoPreview): string =>
  `Hoàn tác “${action}”: ${undoWords(count, kept.length)}`;

interface UndoLineProps {
  readonly undo: NonNullable<HomeView['undo']>;
  readonly runner: Runner;
}

export const UndoLine = ({ undo, runner }: UndoLineProps) => {
  const [asking, setAsking] = useState<UndoPreview | null>(null);
  const { busy: reading, failure, press } = usePress();
  const button = useRef<HTMLButtonElement>(null);
  const { task } = runner;
  const busy = task.state === 'running' || task.state === 'queued';
  const ask = (): void => press(() => call('readUndo', {}), setAsking);
  const close = (): void => {
    setAsking(null);
    button.current?.focus();
  };
  const undoIt = (number: number): void => {
    close();
    runner.start({ step: HOME, method: METHOD, input: { number } });
  };
  const failed = task.state === 'failed' && task.job.method === METHOD ? task.problem : failure;
  const time = undo.at.slice(11, 16);
  return (
    <section class="undo" onKeyDown={({ key }) => asking !== null && key === 'Escape' && close()}>
      <Button
        look="quiet"
        busy={reading || (task.state === 'running' && task.job.method === METHOD)}
        resting={!undo.undoable || busy || asking !== null}
        buttonRef={button}
        onPress={ask}
      >
        Hoàn tác: {undo.action} {time}
      </Button>
      {!undo.undoable && <p class="secondary">Không hoàn tác được: {undo.reason}.</p>}
      {failed && <ErrorNotice problem={failed} />}
      {asking && (
        <Question
          text={questionOf(asking)}
          label="Hoàn tác"
          onYes={() => undoIt(asking.number)}
          onNo={close}
        />
      )}
    </section>
  );
};
