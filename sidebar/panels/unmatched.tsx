/** The queue `Chờ khớp`: one answer after the other, settled with one click (step 5, UX 5.2). */
import { useRef, useState } from 'preact/hooks';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { usePress } from '../use-press';
import { ErrorNotice } from '../views/notice';
import { PanelFrame, type PanelProps } from './panel';
import { Rematch } from './rematch';
import { UndoDecision, type Decided } from './undo-decision';
import { UnmatchedCard, type Waiting } from './unmatched-card';

/** The page of the queue that is shown. Answers put off stay at the front of the queue: the next page begins behind them. */
const useQueue = () => {
  const later = useRef(0);
  const { failure: unread, press } = usePress();
  const [at, setAt] = useState(0);
  const loaded = useReading(() => call('readUnmatched', { from: 0 }));
  const answers = loaded.view?.answers ?? [];
  const read = (from: number): void => {
    later.current = from;
    setAt(answers.length);
    press(
      () => call('readUnmatched', { from }),
      (page) => {
        loaded.show(page);
        setAt(0);
      },
    );
  };
  const next = (postponed: boolean): void => {
    if (postponed) later.current += 1;
    if (at + 1 < answers.length) setAt(at + 1);
    else read(later.current);
  };
  const again = (): void => read(0);
  // Between two pages there is none to show.
  const between = answers.length > 0 && at >= answers.length;
  return { ...loaded, answer: answers[at] ?? null, later: later.current, between, unread, next, again };
};

const settledText = (answer: Waiting, name: string): string =>
  name === ''
    ? `Không phải ai: phiếu ${answer.name === '' ? 'không ghi tên' : answer.name}.`
    : `Đã khớp với ${name}.`;

const Empty = ({ later }: { readonly later: number }) => (
  <p>{later > 0 ? `Hết; để sau ${formatNumber(later)} phản hồi.` : 'Không còn phản hồi nào chờ khớp.'}</p>
);

export const UnmatchedPanel = ({ onBack }: PanelProps) => {
  const { view, problem, loading, reload, answer, later, between, unread, next, again } = useQueue();
  const { busy, failure: unsettled, press } = usePress();
  const failure = unsettled ?? unread;
  const [decided, setDecided] = useState<Decided | null>(null);
  const [count, setCount] = useState(0);
  const [left, setLeft] = useState<number | null>(null);
  const settle = (graduationKey: string | null): void => {
    if (!answer) return;
    press(
      () => call('settleUnmatched', { responseId: answer.responseId, graduationKey }),
      ({ name, action, left: stillWaiting }) => {
        setDecided({ text: settledText(answer, name), action });
        setCount(count + 1);
        setLeft(stillWaiting);
        next(false);
      },
    );
  };
  const rematched = (matched: number): void => {
    setDecided({ text: `Máy khớp thêm ${formatNumber(matched)} phản hồi.`, action: 0 });
    setLeft(null);
    again();
  };
  const undone = (): void => {
    setDecided({ text: 'Đã hoàn tác.', action: 0 });
    setLeft(null);
    again();
  };
  return (
    <PanelFrame title="Chờ khớp" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {failure && <ErrorNotice problem={failure} />}
      {view && (
        <p class="secondary">
          Còn {formatNumber(left ?? view.total)} phản hồi
          {count > 0 && `, vừa khớp ${formatNumber(count)}`}.
        </p>
      )}
      <UndoDecision decided={decided} onUndone={undone} />
      {answer && (
        <UnmatchedCard
          key={answer.responseId}
          answer={answer}
          busy={busy}
          onSettle={settle}
          onLater={() => next(true)}
        />
      )}
      {answer && <Rematch resting={busy} onMatched={rematched} />}
      {view && !answer && !between && <Empty later={later} />}
      {((!view && loading) || between) && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
