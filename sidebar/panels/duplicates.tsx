/** Rows that may be one person: both side by side, why, and three answers (S1.15, UX 4, step 3). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { Question } from '../views/step-action';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';
import { useSeeing } from './see-row';

type Pair = Output<'readDuplicates'>['pairs'][number];
type Side = Pair['first'];

const GRADES: Readonly<Record<Pair['grade'], string>> = { sure: 'Gần như chắc', likely: 'Có thể' };

interface SideProps {
  readonly side: Side;
  readonly other: Side;
  readonly busy: boolean;
  readonly onSee: (side: Side) => void;
  readonly onRemove: (kept: Side, gone: Side) => void;
}

const Row = ({ side, other, busy, onSee, onRemove }: SideProps) => {
  const [asking, setAsking] = useState(false);
  const label = 'Dòng thừa: xóa dòng này';
  return (
    <li>
      <span class="group-note">
        Dòng {formatNumber(side.row)}: {side.name}
      </span>
      <span class="secondary group-note">{side.note}</span>
      <span class="buttons">
        <Button look="quiet" label={`Xem dòng ${side.row}`} onPress={() => onSee(side)}>
          Xem
        </Button>
        <Button
          look="quiet"
          label={`${label}, dòng ${side.row}`}
          resting={busy || asking}
          onPress={() => setAsking(true)}
        >
          {label}
        </Button>
      </span>
      {asking && (
        <Question
          text={`Xóa dòng ${side.row}, giữ dòng ${other.row}. Phản hồi, lượt liên hệ và ô còn trống của dòng giữ được lấy theo; hoàn tác được.`}
          label={`Xóa dòng ${side.row}`}
          onYes={() => {
            setAsking(false);
            onRemove(other, side);
          }}
          onNo={() => setAsking(false)}
        />
      )}
    </li>
  );
};

interface PairProps {
  readonly pair: Pair;
  readonly busy: boolean;
  readonly onSee: (side: Side) => void;
  readonly onSettle: (kept: Side, other: Side, decision: 'onePerson' | 'different' | 'removeRow') => void;
}

const PairCard = ({ pair, busy, onSee, onSettle }: PairProps) => {
  const { first, second, grade, why, sameGraduation } = pair;
  const remove = (kept: Side, gone: Side): void => onSettle(kept, gone, 'removeRow');
  const who = `${first.name}, dòng ${first.row} và ${second.row}`;
  return (
    <li class="choice-card">
      <span>
        <strong>{GRADES[grade]}</strong>: {why}
      </span>
      <ul class="plain-list">
        <Row side={first} other={second} busy={busy} onSee={onSee} onRemove={remove} />
        <Row side={second} other={first} busy={busy} onSee={onSee} onRemove={remove} />
      </ul>
      <span class="buttons">
        {!sameGraduation && (
          <Button
            label={`Là một người: ${who}`}
            resting={busy}
            onPress={() => onSettle(first, second, 'onePerson')}
          >
            Là một người
          </Button>
        )}
        <Button
          label={`Hai người khác nhau: ${who}`}
          resting={busy}
          onPress={() => onSettle(first, second, 'different')}
        >
          Hai người khác nhau
        </Button>
      </span>
    </li>
  );
};

export const DuplicatesPanel = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readDuplicates', {}), age);
  const { failure, see } = useSeeing();
  const settle: PairProps['onSettle'] = (kept, other, decision) =>
    runner.start({
      step,
      method: 'settleDuplicate',
      input: { kept: kept.graduationKey, other: other.graduationKey, decision },
    });
  return (
    <PanelFrame title="Nghi trùng" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {failure && <ErrorNotice problem={failure} />}
      <PanelOutcome step={step} runner={runner} />
      {view && (
        <p role="status">
          {view.total === 0
            ? 'Không có hai dòng nào nghi trùng.'
            : `${formatNumber(view.total)} cặp nghi trùng.`}
        </p>
      )}
      <ul class="plain-list">
        {view?.pairs.map((pair) => (
          <PairCard
            key={pair.id}
            pair={pair}
            busy={runner.task.state === 'running'}
            onSee={({ row }) => see({ sheet: 'Danh sách', row, column: 'Tên' })}
            onSettle={settle}
          />
        ))}
      </ul>
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
