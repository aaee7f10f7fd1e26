/** Alumni cards: given to a class, renewed when lost, a sheet to print (S2.25). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { Choice } from '../views/choice';
import { ErrorNotice } from '../views/notice';
import { Figures } from './figures';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';

type View = Output<'readCards'>;
type Start = (method: string, input: object) => void;

interface PartProps {
  readonly view: View;
  readonly busy: boolean;
  readonly start: Start;
}

const Issue = ({ view, busy, start }: PartProps) => {
  const open = view.classes.filter(({ without }) => without > 0);
  const [key, setKey] = useState(open[0]?.key ?? '');
  const chosen = open.find((one) => one.key === key) ?? open[0];
  if (chosen === undefined) return <p class="secondary">Ai trong Danh sách cũng đã có thẻ.</p>;
  return (
    <section>
      <Choice
        label="Lớp"
        value={chosen.key}
        choices={open.map(
          ({ key: value, name, without, people }) =>
            [value, `${name}: ${formatNumber(without)}/${formatNumber(people)} chưa có thẻ`] as const,
        )}
        onChange={setKey}
      />
      <Button look="primary" busy={busy} onPress={() => start('issueCards', { className: chosen.key })}>
        Cấp {formatNumber(chosen.without)} thẻ
      </Button>
    </section>
  );
};

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

const NumberField = ({ label, value, onType }: NumberFieldProps) => (
  <label class="field">
    <span>{label}</span>
    <input type="number" min={1} value={value} onInput={({ currentTarget }) => onType(currentTarget.value)} />
  </label>
);

const Print = ({ view, busy, start }: PartProps) => {
  const [from, setFrom] = useState(String(view.newest?.from ?? ''));
  const [to, setTo] = useState(String(view.newest?.to ?? ''));
  return (
    <section>
      <h2>In thẻ</h2>
      <NumberField label="Từ thẻ số" value={from} onType={setFrom} />
      <NumberField label="Đến thẻ số" value={to} onType={setTo} />
      <Button
        busy={busy}
        resting={Number(from) < 1 || Number(to) < Number(from)}
        onPress={() => start('printCards', { from: Number(from), to: Number(to) })}
      >
        Làm tờ thẻ để in
      </Button>
    </section>
  );
};

const Renew = ({ busy, start }: Omit<PartProps, 'view'>) => {
  const [number, setNumber] = useState('');
  return (
    <section>
      <h2>Báo mất, cấp lại</h2>
      <NumberField label="Thẻ bị mất số" value={number} onType={setNumber} />
      <Button
        busy={busy}
        resting={Number(number) < 1}
        onPress={() => start('renewCard', { number: Number(number) })}
      >
        Cấp lại
      </Button>
    </section>
  );
};

export const CardsPage = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readCards', {}), age);
  const busy = runner.task.state === 'running';
  const start: Start = (method, input) => runner.start({ step, method, input: { ...input } });
  return (
    <PanelFrame title="Phát hành thẻ" onBack={onBack} backLabel="Về Mạng lưới">
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      {view && (
        <>
          <Figures figures={[{ label: 'Đang có giá trị', value: `${formatNumber(view.inUse)} thẻ` }]} />
          <Issue view={view} busy={busy} start={start} />
          {view.newest && (
            <>
              <Print key={`${view.newest.from} ${view.newest.to}`} view={view} busy={busy} start={start} />
              <Renew busy={busy} start={start} />
            </>
          )}
        </>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
