/** The queue `Chờ khớp`: one answer after the other, settled with one click (step 5, UX 5.2). */
import { useState } from 'preact/hooks';
import { formatNumber } from '../format';
import { call, problemOf } from '../rpc';
import type { Problem } from '../types';
import { useView } from '../use-view';
import { ErrorNotice } from '../views/notice';
import { PanelFrame, type PanelProps } from './panel';
import { UndoDecision, type Decided } from './undo-decision';
import { UnmatchedCard, type Waiting } from './unmatched-card';

/** The page of the queue that is shown, and how many answers before it were put off. */
const useQueue = () => {
  const [later, setLater] = useState(0);
  const [at, setAt] = useState(0);
  const loaded = useView(() => call('readUnmatched', { from: later }));
  const { view, reload } = loaded;
  const answers = view?.answers ?? [];
  /** The next one of the page; behind its end the queue is read again, from the first that was not put off. */
  const next = (postponed: boolean): void => {
    if (postponed) setLater(later + 1);
    if (at + 1 < answers.length) return setAt(at + 1);
    setAt(0);
    reload();
  };
  const again = (): void => {
    setLater(0);
    setAt(0);
    reload();
  };
  return { ...loaded, answer: answers[at] ?? null, left: view ? view.total : 0, later, next, again };
};

const settledText = (answer: Waiting, name: string): string =>
  name === ''
    ? `Không phải ai: phiếu ${answer.name === '' ? 'không ghi tên' : answer.name}.`
    : `Đã khớp với ${name}.`;

const Empty = ({ later }: { readonly later: number }) => (
  <p>{later > 0 ? `Hết; để sau ${formatNumber(later)} phản hồi.` : 'Không còn phản hồi nào chờ khớp.'}</p>
);

export const UnmatchedPanel = ({ onBack }: PanelProps) => {
  const { view, problem, loading, reload, answer, left, later, next, again } = useQueue();
  const [decided, setDecided] = useState<Decided | null>(null);
  const [count, setCount] = useState(0);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Problem | null>(null);
  const settle = (graduationKey: string | null): void => {
    if (!answer) return;
    setBusy(true);
    setFailure(null);
    call('settleUnmatched', { responseId: answer.responseId, graduationKey })
      .then(
        ({ name, action }) => {
          setDecided({ text: settledText(answer, name), action });
          setCount(count + 1);
          next(false);
        },
        (error: unknown) => setFailure(problemOf(error)),
      )
      .finally(() => setBusy(false));
  };
  const undone = (): void => {
    setDecided({ text: 'Đã hoàn tác.', action: 0 });
    again();
  };
  return (
    <PanelFrame title="Chờ khớp" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {failure && <ErrorNotice problem={failure} />}
      {view && (
        <p class="secondary">
          Còn {formatNumber(left)} phản hồi
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
      {view && !answer && !loading && <Empty later={later} />}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
