/** Mentors for final-year students: the best assignment with why, ticked pair by pair, accepted at once (S2.38). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { Figures } from './figures';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';
import { Tick } from './tick';

type View = Output<'readMentorPairs'>;

interface PairsProps {
  readonly pairs: View['pairs'];
  readonly busy: boolean;
  readonly onAccept: (pairs: View['pairs']) => void;
}

const Pairs = ({ pairs, busy, onAccept }: PairsProps) => {
  const [refused, setRefused] = useState<readonly string[]>([]);
  const accepted = pairs.filter(({ mentee }) => !refused.includes(mentee));
  const turn = (mentee: string): void =>
    setRefused(refused.includes(mentee) ? refused.filter((one) => one !== mentee) : [...refused, mentee]);
  return (
    <section>
      <h2>Đề xuất ({formatNumber(pairs.length)})</h2>
      <ul class="plain-list pairs">
        {pairs.map(({ mentee, student, accompanies, why }) => (
          <li key={mentee}>
            <Tick
              label={`Ghép ${student} với ${accompanies}`}
              ticked={!refused.includes(mentee)}
              onTick={() => turn(mentee)}
            >
              {student}; cố vấn: {accompanies}
              <span class="secondary group-note">{why}</span>
            </Tick>
          </li>
        ))}
      </ul>
      <Button look="primary" busy={busy} resting={accepted.length === 0} onPress={() => onAccept(accepted)}>
        Ghép {formatNumber(accepted.length)} cặp
      </Button>
    </section>
  );
};

const Left = ({ left }: Pick<View, 'left'>) => (
  <section>
    <h2>Chưa có cố vấn hợp ({formatNumber(left.length)})</h2>
    <ul class="plain-list">
      {left.map(({ student, wishes }) => (
        <li key={student}>
          {student}
          <span class="secondary group-note">{wishes}</span>
        </li>
      ))}
    </ul>
  </section>
);

export const MentorPairsPage = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readMentorPairs', {}), age);
  return (
    <PanelFrame title="Ghép cố vấn" onBack={onBack} backLabel="Về Mạng lưới">
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      {view && (
        <>
          <Figures
            figures={[
              { label: 'Đang có cố vấn', value: `${formatNumber(view.accompanied)} HSSV` },
              { label: 'Cố vấn còn nhận', value: `${formatNumber(view.places)} chỗ` },
            ]}
          />
          {view.pairs.length + view.left.length === 0 && (
            <p class="secondary">Không có HSSV chờ ghép. Thêm ở sổ HSSV cần cố vấn.</p>
          )}
          {view.pairs.length > 0 && (
            <Pairs
              key={age}
              pairs={view.pairs}
              busy={runner.task.state === 'running'}
              onAccept={(pairs) =>
                runner.start({
                  step,
                  method: 'acceptMentorPairs',
                  input: { pairs: pairs.map(({ mentee, mentor }) => ({ mentee, mentor })) },
                })
              }
            />
          )}
          {view.left.length > 0 && <Left left={view.left} />}
        </>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
