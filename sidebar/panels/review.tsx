/** Answers in which a check found something, and people who answered more than once: accepted or rejected with one click (step 5). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { usePress } from '../use-press';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { PanelFrame, type PanelProps } from './panel';
import { UndoDecision, type Decided } from './undo-decision';

type View = Output<'readReview'>;
type Line = View['answers'][number];
type Decide = (line: Line, accepted: boolean) => void;

interface LineProps {
  readonly line: Line;
  readonly busy: boolean;
  /** The name stands above where the lines are of one person. */
  readonly withName: boolean;
  readonly onDecide: Decide;
}

const AnswerLine = ({ line, busy, withName, onDecide }: LineProps) => {
  const { name, className, submittedAt, why, counts } = line;
  const what = `phản hồi của ${name} lúc ${submittedAt}`;
  return (
    <li class="review-line">
      <span>
        {withName && (
          <>
            <strong>{name}</strong>
            {className !== '' && `, ${className}`}
          </>
        )}
        <span class={withName ? 'group-note' : ''}>{why}</span>
        <span class="secondary group-note">
          {submittedAt}
          {counts ? ', đang được tính' : ', không được tính'}
        </span>
      </span>
      <div class="buttons">
        <Button resting={busy} label={`Chấp nhận ${what}`} onPress={() => onDecide(line, true)}>
          Chấp nhận
        </Button>
        <Button resting={busy} label={`Loại ${what}`} onPress={() => onDecide(line, false)}>
          Loại
        </Button>
      </div>
    </li>
  );
};

interface ListsProps {
  readonly view: View;
  readonly busy: boolean;
  readonly onDecide: Decide;
}

const Found = ({ view, busy, onDecide, onMore }: ListsProps & { readonly onMore: () => void }) => (
  <section>
    <h2>Cần xem ({formatNumber(view.total)})</h2>
    {view.total === 0 && <p>Không có phản hồi nào cần xem.</p>}
    <ul class="plain-list">
      {view.answers.map((line) => (
        <AnswerLine key={line.responseId} line={line} busy={busy} withName onDecide={onDecide} />
      ))}
    </ul>
    {view.total > view.answers.length && (
      <Button resting={busy} onPress={onMore}>
        Thêm (còn {formatNumber(view.total - view.answers.length)})
      </Button>
    )}
  </section>
);

const Repeated = ({ view, busy, onDecide }: ListsProps) =>
  view.repeatedTotal === 0 ? null : (
    <section>
      <h2>Trả lời nhiều lần ({formatNumber(view.repeatedTotal)} người)</h2>
      <p class="secondary">Máy tính bản mới nhất, bản tự trả lời trước bản người khác ghi giúp.</p>
      {view.repeated.map(({ name, answers }) => (
        <div key={answers[0]?.responseId ?? name}>
          <h3>{name}</h3>
          <ul class="plain-list">
            {answers.map((line) => (
              <AnswerLine
                key={line.responseId}
                line={line}
                busy={busy}
                withName={false}
                onDecide={onDecide}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );

export const ReviewPanel = ({ onBack }: PanelProps) => {
  const { view, problem, loading, reload, show } = useReading(() => call('readReview', {}));
  const [decided, setDecided] = useState<Decided | null>(null);
  const { busy, failure, press } = usePress();
  const decide: Decide = ({ responseId, name }, accepted) =>
    press(
      () => call('reviewAnswer', { responseId, accepted }),
      ({ action }) => {
        setDecided({ text: `${accepted ? 'Đã chấp nhận' : 'Đã loại'} phản hồi của ${name}.`, action });
        reload();
      },
    );
  const more = (): void => {
    if (view === null) return;
    press(
      () => call('readReview', { from: view.answers.length }),
      (page) => show({ ...page, answers: [...view.answers, ...page.answers] }),
    );
  };
  const undone = (): void => {
    setDecided({ text: 'Đã hoàn tác.', action: 0 });
    reload();
  };
  return (
    <PanelFrame title="Cần xem" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {failure && <ErrorNotice problem={failure} />}
      <UndoDecision decided={decided} onUndone={undone} />
      {view && <Found view={view} busy={busy} onDecide={decide} onMore={more} />}
      {view && <Repeated view={view} busy={busy} onDecide={decide} />}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
