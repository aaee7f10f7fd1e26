/** The graduation-day form: opened with its QR poster, who has declared by class, what waits to be matched (S2.19). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber, formatPercent } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Meter } from '../views/bar';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { Qr } from '../views/qr';
import { DayEntryCard } from './day-entry-card';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';

type View = Output<'readDayForm'>;

/** Classes shown before *Thêm* is pressed. */
const PAGE = 30;

const Coverage = ({ view }: { readonly view: View }) => {
  const [shown, setShown] = useState(PAGE);
  const left = view.classes.length - shown;
  return (
    <section class="campaign">
      <p>
        Đã khai {formatNumber(view.declared)}/{formatNumber(view.people)} (
        {formatPercent(view.declared, view.people)})
        {view.refused > 0 && `, từ chối ${formatNumber(view.refused)}`}
      </p>
      <Meter label="Đã khai" done={view.declared} total={view.people} />
      <ul class="plain-list">
        {view.classes.slice(0, shown).map(({ name, people, declared }) => (
          <li key={name}>
            {name}: đã khai {formatNumber(declared)}/{formatNumber(people)}, {formatPercent(declared, people)}
          </li>
        ))}
      </ul>
      {left > 0 && <Button onPress={() => setShown(shown + PAGE)}>Thêm (còn {formatNumber(left)})</Button>}
    </section>
  );
};

const Links = ({ view }: { readonly view: View }) => (
  <>
    <p class="links">
      <a href={view.formUrl} target="_blank" rel="noopener">
        Mở phiếu
      </a>
      {view.posterUrl !== '' && (
        <a href={view.posterUrl} target="_blank" rel="noopener">
          Mở tờ QR để in
        </a>
      )}
    </p>
    <Qr text={view.formUrl} label={`Mã QR phiếu ngày nhận bằng ${view.year ?? ''}`} />
  </>
);

interface OpenProps {
  readonly view: View;
  readonly busy: boolean;
  readonly onOpen: (year: number) => void;
}

const OpenForm = ({ view: { year: known, nextYear }, busy, onOpen }: OpenProps) => {
  const [year, setYear] = useState(String(known ?? nextYear));
  return (
    <form
      class="action"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onOpen(Number(year));
      }}
    >
      <label class="field">
        <span>Năm tốt nghiệp</span>
        <input type="number" value={year} onInput={({ currentTarget }) => setYear(currentTarget.value)} />
      </label>
      <Button submit look={known === null ? 'primary' : 'plain'} resting={busy}>
        {known === null ? 'Mở phiếu ngày nhận bằng' : 'Mở phiếu, làm lại tờ QR'}
      </Button>
    </form>
  );
};

export const DayFormPanel = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readDayForm', {}), age);
  const busy = runner.task.state === 'running';
  const start = (method: string, input: object): void => runner.start({ step, method, input: { ...input } });
  return (
    <PanelFrame title="Phiếu ngày nhận bằng" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      {view?.year === null && (
        <p>
          Một phiếu ngắn để người tốt nghiệp khai email, số điện thoại, đơn vị công tác ngay hôm nhận bằng, và
          một tờ QR để dán ở hội trường.
        </p>
      )}
      {view !== null && view.year !== null && (
        <>
          <h2>Năm {view.year}</h2>
          <Button look="primary" resting={busy} onPress={() => start('pullDayForm', {})}>
            Lấy phiếu mới
          </Button>
          <Coverage view={view} />
          {view.waitingTotal > 0 && <h2>Chờ khớp ({formatNumber(view.waitingTotal)})</h2>}
          {view.waiting.map((entry) => (
            <DayEntryCard
              key={entry.responseId}
              entry={entry}
              busy={busy}
              onSettle={(graduationKey) =>
                start('settleDayEntry', { responseId: entry.responseId, graduationKey })
              }
            />
          ))}
          <Links view={view} />
        </>
      )}
      {view && (
        <OpenForm
          key={view.year ?? 0}
          view={view}
          busy={busy}
          onOpen={(year) => start('openDayForm', { year })}
        />
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
