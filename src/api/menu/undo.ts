/** Menu: Hoàn tác: asks with what it would change, then tells what became of it. */
import { undoWords } from '../../domain/undo/undo-words';
import { readIntents } from '../../google/intents';
import { underLock } from '../../google/session';
import { confirm, tell } from '../../google/ui';
import { finishUnfinished } from '../../workflows/shared/finish-unfinished';
import type { Answer, Input, Method, Output } from '../contract';
import { answerCall } from '../rpc';

const TITLE = 'Hoàn tác';

const ask = <M extends Method>(method: M, input: Input<M>): Output<M> | undefined => {
  // The one door gives JSON text of this shape.
  const answer = JSON.parse(answerCall(method, JSON.stringify(input))) as Answer<Output<M>>;
  if (answer.ok) return answer.value;
  tell(TITLE, answer.problem.message);
  return undefined;
};

export const pressUndo = (): void => {
  // The first question tells what the person has not allowed.
  let last = ask('readUndo', {});
  if (last === undefined) return;
  // An undo that was cut short stands in the log already: it is carried to its end before anything is asked.
  if (readIntents().length > 0) {
    underLock('hoàn tác', finishUnfinished);
    last = ask('readUndo', {});
  }
  if (last === undefined) return;
  if (last === null) return tell(TITLE, 'Chưa có việc nào để hoàn tác.');
  const { action, at, undoable, reason, kept, number } = last;
  if (!undoable) return tell(TITLE, `Không hoàn tác được “${action}”: ${reason}.`);
  const what = `${action} ${at.slice(11, 16)}: ${undoWords(last, kept.length)}`;
  if (!confirm(TITLE, `Hoàn tác ${what}`)) return;
  const done = ask('undoLast', { number });
  if (done === undefined) return;
  const edited = done.kept.map(({ message }) => message);
  tell(
    TITLE,
    [`Đã hoàn tác “${action}”: ${undoWords(done, edited.length)}`, ...edited.slice(0, 20)].join('\n'),
  );
};
