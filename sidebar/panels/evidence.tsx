/** How far the answers are people's own word, and the random sample of teachers' entries that is called again (B10). */
import { useState } from 'preact/hooks';
import type { Input, Output } from '../../src/api/contract';
import { formatNumber, formatPercent } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';
import { RecallForm } from './recall-form';

type View = Output<'readEvidence'>;
type Entry = Input<'enterRecall'>;

const Levels = ({ levels }: Pick<View, 'levels'>) => {
  const total = levels.reduce((sum, { count }) => sum + count, 0);
  return (
    <dl class="facts">
      {levels.map(({ label, count }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {formatNumber(count)} ({formatPercent(count, total)})
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** Kappa is undefined where everybody gave one answer. */
const kappaWords = (kappa: number | null): string =>
  kappa === null ? '' : `, kappa ${formatNumber(Math.round(kappa * 100) / 100)}`;

const Agreements = ({ agreement }: Pick<View, 'agreement'>) => {
  const asked = agreement.filter(({ pairs }) => pairs > 0);
  if (asked.length === 0) return null;
  return (
    <section>
      <h2>Hai lần trả lời khớp nhau</h2>
      <ul class="plain-list">
        {asked.map(({ text, pairs, same, kappa }) => (
          <li key={text}>
            {text}
            <span class="secondary group-note">
              {formatNumber(same)}/{formatNumber(pairs)} ({formatPercent(same, pairs)}){kappaWords(kappa)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

interface SampleProps {
  readonly view: View;
  readonly busy: boolean;
  readonly onDraw: () => void;
  readonly onEnter: (entry: Entry) => void;
}

const Sample = ({ view, busy, onDraw, onEnter }: SampleProps) => {
  const [open, setOpen] = useState<string | null>(null);
  const { percent, toDraw, drawn, items, seed } = view;
  return (
    <section>
      <h2>Gọi lại kiểm tra</h2>
      {percent === 0 && drawn.length === 0 && (
        <p class="secondary">
          Đang tắt. Muốn gọi lại, sửa dòng Gọi lại kiểm tra (%) trong Cấu hình, ví dụ 5.
        </p>
      )}
      {toDraw > 0 && (
        <Button busy={busy} onPress={onDraw}>
          Rút ngẫu nhiên {formatNumber(toDraw)} phiếu GVCN nhập
        </Button>
      )}
      <ul class="plain-list">
        {drawn.map(({ responseId, name, phone, outcome }) => (
          <li key={responseId}>
            <p class="with-button">
              <span>
                {name}
                <span class="secondary group-note">
                  {phone}
                  {outcome === null ? '' : `, ${outcome.toLowerCase()}`}
                </span>
              </span>
              <Button
                look="quiet"
                label={`Ghi cuộc gọi lại: ${name}`}
                onPress={() => setOpen(open === responseId ? null : responseId)}
              >
                Ghi
              </Button>
            </p>
            {open === responseId && (
              <RecallForm
                items={items}
                busy={busy}
                onEnter={(entry) => {
                  setOpen(null);
                  onEnter({ responseId, ...entry });
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {seed !== '' && <p class="secondary">Số mầm của mẫu: {seed}</p>}
    </section>
  );
};

export const EvidencePanel = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readEvidence', {}), age);
  const start = (method: string, input: Record<string, unknown>): void =>
    runner.start({ step, method, input });
  return (
    <PanelFrame title="Mức tin cậy, gọi lại" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      {view && (
        <>
          <Levels levels={view.levels} />
          <Agreements agreement={view.agreement} />
          <Sample
            view={view}
            busy={runner.task.state === 'running'}
            onDraw={() => start('drawRecalls', {})}
            onEnter={(entry) => start('enterRecall', { ...entry })}
          />
        </>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
