/** Decisions of the network: drafted as Docs from the registers; once signed, number and day go into their rows (S2.10, S2.22, S2.27). */
import { useEffect, useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { Choice } from '../views/choice';
import { DayField } from '../views/day-field';
import { ErrorNotice } from '../views/notice';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';

type View = Output<'readDecisions'>;
type Line = View['lines'][number];
type Start = (method: string, input: Record<string, unknown>) => void;

interface SignedProps {
  readonly line: Line;
  readonly ceremonies: readonly string[];
  readonly busy: boolean;
  readonly start: Start;
}

/** Honours may be given on a later day: the same decision noted again with where and when. */
const SignedForm = ({ line, ceremonies, busy, start }: SignedProps) => {
  const { kind, faculty } = line;
  const [number, setNumber] = useState('');
  const [day, setDay] = useState('');
  const [ceremony, setCeremony] = useState('');
  const [givenOn, setGivenOn] = useState('');
  const given = ceremony === '' || givenOn === '' ? {} : { ceremony, givenOn };
  return (
    <form
      class="action"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy || number.trim() === '' || day === '') return;
        start('recordDecision', { kind, faculty, number: number.trim(), day, ...given });
      }}
    >
      <label class="field">
        <span>Số quyết định</span>
        <input
          type="text"
          maxLength={100}
          value={number}
          onInput={({ currentTarget }) => setNumber(currentTarget.value)}
        />
      </label>
      <DayField label="Ngày ký" value={day} onInput={setDay} />
      {kind === 'honours' && (
        <>
          <Choice
            label="Đã trao tại (ghi sau cũng được)"
            value={ceremony}
            choices={[['', '(chưa trao)'], ...ceremonies]}
            onChange={setCeremony}
          />
          {ceremony !== '' && <DayField label="Ngày trao" value={givenOn} onInput={setGivenOn} />}
        </>
      )}
      <Button submit busy={busy} resting={number.trim() === '' || day === ''}>
        Ghi vào sổ
      </Button>
    </form>
  );
};

interface DecisionProps extends SignedProps {
  /** Number and day have just gone into a register. */
  readonly recorded: boolean;
}

const Decision = ({ line, ceremonies, busy, recorded, start }: DecisionProps) => {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (recorded) setOpen(false);
  }, [recorded]);
  const { kind, faculty, label, note, ready, url } = line;
  const draft = url === '' ? 'Soạn quyết định' : 'Soạn bản mới';
  return (
    <section class="form-part">
      <h2>{label}</h2>
      <p class="secondary">{note}</p>
      <div class="buttons">
        {ready && (
          <Button
            resting={busy}
            label={`${draft}: ${label}`}
            onPress={() => start('createDecision', { kind, faculty })}
          >
            {draft}
          </Button>
        )}
        {ready && (
          <Button look="quiet" label={`Đã ký…: ${label}`} onPress={() => setOpen(!open)}>
            Đã ký…
          </Button>
        )}
      </div>
      {url !== '' && (
        <p class="links">
          <a href={url} target="_blank" rel="noopener" aria-label={`Mở dự thảo: ${label}`}>
            Mở dự thảo
          </a>
        </p>
      )}
      {open && <SignedForm {...{ line, ceremonies, busy, start }} />}
    </section>
  );
};

export const DecisionsPage = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readDecisions', {}), age);
  const { task } = runner;
  const start: Start = (method, input) => runner.start({ step, method, input });
  return (
    <PanelFrame title="Quyết định" onBack={onBack} backLabel="Về Mạng lưới">
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      <p class="secondary">
        Máy soạn dự thảo từ các sổ; sửa trên văn bản, trình ký, rồi bấm “Đã ký…” để ghi số, ngày vào sổ.
      </p>
      {view?.lines.map((line) => (
        <Decision
          key={`${line.kind} ${line.faculty}`}
          recorded={task.state === 'ended' && task.job.method === 'recordDecision'}
          {...{ line, start }}
          ceremonies={view.ceremonies}
          busy={task.state === 'running'}
        />
      ))}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
