/** One person's rights: what they agreed to, a request noted, what is held about them, erasure with a preview (B9, S2.13). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { call } from '../rpc';
import { usePress } from '../use-press';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { EraseForm } from './erase-form';
import type { Person } from './find-person';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';
import { RequestForm } from './request-form';

type Purpose = Output<'readConsents'>['purposes'][number];

interface PersonProps extends PanelProps {
  readonly who: Pick<Person, 'graduationKey' | 'name'>;
}

const STATES: Readonly<Record<Purpose['state'], string>> = {
  'đồng ý': 'đồng ý',
  rút: 'đã rút',
  '': 'chưa ghi',
};

interface ConsentsProps {
  readonly purposes: readonly Purpose[];
  readonly busy: boolean;
  readonly onChange: (purpose: Purpose['purpose'], withdrawn: boolean) => void;
}

const Consents = ({ purposes, busy, onChange }: ConsentsProps) => (
  <section>
    <h2>Đồng ý</h2>
    <ul class="plain-list">
      {purposes.map(({ purpose, state, note }) => {
        const words = state === 'đồng ý' ? 'Ghi rút' : 'Ghi đồng ý';
        return (
          <li class="problem" key={purpose}>
            <span>
              {purpose}: {STATES[state]}
              <span class="secondary group-note">{note}</span>
            </span>
            {state !== 'rút' && state !== 'đồng ý' && (
              <Button
                look="quiet"
                label={`Ghi rút: ${purpose}`}
                resting={busy}
                onPress={() => onChange(purpose, true)}
              >
                Ghi rút
              </Button>
            )}
            <Button
              look="quiet"
              label={`${words}: ${purpose}`}
              resting={busy}
              onPress={() => onChange(purpose, state === 'đồng ý')}
            >
              {words}
            </Button>
          </li>
        );
      })}
    </ul>
  </section>
);

/** What is held, in a field that can be selected and copied whole. */
const Held = ({ graduationKey }: { readonly graduationKey: string }) => {
  const [text, setText] = useState<string | null>(null);
  const { busy, failure, press } = usePress();
  const read = (): void =>
    press(
      () => call('readHeldData', { graduationKey }),
      (held) => setText(held.text),
    );
  return (
    <section>
      <h2>Dữ liệu đang giữ</h2>
      {failure && <ErrorNotice problem={failure} />}
      {text === null ? (
        <Button busy={busy} onPress={read}>
          Xem dữ liệu đang giữ
        </Button>
      ) : (
        <label class="field">
          <span>Chép để trả lời người yêu cầu</span>
          <textarea rows={10} readOnly value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
      )}
    </section>
  );
};

export const PersonData = ({ who, step, age, runner, onBack }: PersonProps) => {
  const { graduationKey, name } = who;
  const { view, problem, loading, reload } = useReading(() => call('readConsents', { graduationKey }), age);
  const busy = runner.task.state === 'running';
  const start = (method: string, input: Record<string, unknown>): void =>
    runner.start({ step, method, input: { graduationKey, ...input } });
  return (
    <PanelFrame title={view?.name ?? name} onBack={onBack} backLabel="Về Yêu cầu dữ liệu">
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      <RequestForm
        busy={busy}
        task={runner.task}
        onRecord={(request) => start('recordDataRequest', { ...request })}
      />
      {view && (
        <Consents
          purposes={view.purposes}
          busy={busy}
          onChange={(purpose, withdrawn) => start('recordConsent', { purposes: [purpose], withdrawn })}
        />
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
      <Held key={`held-${age}`} graduationKey={graduationKey} />
      <EraseForm
        key={`erase-${age}`}
        graduationKey={graduationKey}
        name={name}
        busy={busy}
        onErase={() => start('erasePerson', {})}
      />
    </PanelFrame>
  );
};
