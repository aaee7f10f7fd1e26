/** What the answers bring into Danh sách: counts by column, each cell old and new with a tick, then one press (UX 4, B6). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { usePress } from '../use-press';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';
import { Tick } from './tick';

type View = Output<'readWriteBack'>;
type Change = View['changes'][number];
type Column = View['columns'][number]['column'];

/** A set that a tick adds to and takes from. */
const toggled = <T,>(set: ReadonlySet<T>, value: T): ReadonlySet<T> =>
  set.has(value) ? new Set([...set].filter((each) => each !== value)) : new Set([...set, value]);

const columnWords = ({ label, filled, replaced }: View['columns'][number]): string =>
  [
    filled > 0 ? `điền ${formatNumber(filled)} ô trống` : '',
    replaced > 0 ? `thay ${formatNumber(replaced)} ô` : '',
  ]
    .filter((part) => part !== '')
    .reduce((text, part, at) => `${text}${at === 0 ? ': ' : ', '}${part}`, label);

const ChangeRow = ({
  change,
  ticked,
  onTick,
}: {
  readonly change: Change;
  readonly ticked: boolean;
  readonly onTick: () => void;
}) => (
  <li>
    <Tick label={`${change.name}, ${change.column}`} ticked={ticked} onTick={onTick}>
      {change.name}, {change.className}
      <span class="secondary group-note">
        {change.column}: {change.before === '' ? 'trống' : change.before} → {change.after}
      </span>
    </Tick>
  </li>
);

interface PreviewProps {
  readonly view: View;
  readonly busy: boolean;
  readonly onMore: () => void;
  readonly reading: boolean;
  readonly onApply: (wishes: { except: string[]; withoutColumns: Column[] }, count: number) => void;
}

const usePicks = (view: View) => {
  const [except, setExcept] = useState<ReadonlySet<string>>(new Set());
  const [without, setWithout] = useState<ReadonlySet<Column>>(new Set());
  const labels = new Set(view.columns.filter(({ column }) => without.has(column)).map(({ label }) => label));
  const inColumns = view.columns
    .filter(({ column }) => !without.has(column))
    .reduce((sum, { filled, replaced }) => sum + filled + replaced, 0);
  const unticked = view.changes.filter(({ id, column }) => except.has(id) && !labels.has(column)).length;
  return { except, setExcept, without, setWithout, labels, count: inColumns - unticked };
};

const Preview = ({ view, busy, reading, onMore, onApply }: PreviewProps) => {
  const { except, setExcept, without, setWithout, labels, count } = usePicks(view);
  const left = view.total - view.changes.length;
  if (view.total === 0) return <p>Danh sách đã khớp với phản hồi mới nhất.</p>;
  return (
    <>
      <ul class="plain-list">
        {view.columns.map((each) => (
          <li key={each.column}>
            <Tick
              label={each.label}
              ticked={!without.has(each.column)}
              onTick={() => setWithout(toggled(without, each.column))}
            >
              {columnWords(each)}
            </Tick>
          </li>
        ))}
      </ul>
      <Button
        look="primary"
        busy={busy}
        resting={count === 0}
        onPress={() => onApply({ except: [...except], withoutColumns: [...without] }, count)}
      >
        Cập nhật {formatNumber(count)} ô
      </Button>
      <p class="secondary">Hoàn tác được; ô sửa tay sau đó được giữ.</p>
      <ul class="plain-list">
        {view.changes
          .filter(({ column }) => !labels.has(column))
          .map((change) => (
            <ChangeRow
              key={change.id}
              change={change}
              ticked={!except.has(change.id)}
              onTick={() => setExcept(toggled(except, change.id))}
            />
          ))}
      </ul>
      {left > 0 && (
        <Button busy={reading} onPress={onMore}>
          Thêm (còn {formatNumber(left)})
        </Button>
      )}
    </>
  );
};

export const WriteBackPanel = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload, show } = useReading(() => call('readWriteBack', {}), age);
  const { busy: reading, failure, press } = usePress();
  const more = (): void => {
    if (!view) return;
    press(
      () => call('readWriteBack', { from: view.changes.length }),
      (next) => show({ ...view, changes: [...view.changes, ...next.changes] }),
    );
  };
  return (
    <PanelFrame title="Cập nhật Danh sách" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {failure && <ErrorNotice problem={failure} />}
      <PanelOutcome step={step} runner={runner} />
      {view && (
        <Preview
          key={age}
          view={view}
          busy={runner.task.state === 'running'}
          reading={reading}
          onMore={more}
          onApply={(wishes) =>
            runner.start({ step, method: 'applyWriteBack', input: { ...wishes, until: view.until } })
          }
        />
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
