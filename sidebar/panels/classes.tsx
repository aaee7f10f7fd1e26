/** Each class: how complete its list is, and whether its teacher has confirmed it (S1.14, UX 4, step 3). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatDate, formatNumber, formatPercent } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Meter } from '../views/bar';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';

type View = Output<'readClassStands'>;
type Stand = View['stands'][number];

/** Classes shown before *Thêm* is pressed. */
const PAGE = 30;

const contactsOf = ({ people, withPhone, withEmail }: Stand): string =>
  people === 0
    ? 'chưa có ai'
    : `${formatNumber(people)} người, SĐT ${formatPercent(withPhone, people)}, email ${formatPercent(withEmail, people)}`;

const wordOf = ({ confirmedAt, confirmedBy }: Stand): string =>
  confirmedAt === null ? '' : `✓ ${confirmedBy} xác nhận ${formatDate(confirmedAt.slice(0, 10))}`;

interface CardProps {
  readonly stand: Stand;
  readonly busy: boolean;
  readonly onConfirm: (stand: Stand, confirmed: boolean) => void;
}

const ClassCard = ({ stand, busy, onConfirm }: CardProps) => {
  const name = `${stand.className} ${stand.cohort}`;
  const confirmed = stand.confirmedAt !== null;
  return (
    <li class="choice-card">
      <span>
        <strong>{name}</strong>: {contactsOf(stand)}
      </span>
      <span class="secondary group-note">
        {stand.teacher === '' ? '' : `GVCN ${stand.teacher}. `}
        {wordOf(stand)}
      </span>
      {stand.missing.length > 0 && <span class="group-note">Còn thiếu: {stand.missing.join('; ')}.</span>}
      {stand.known && stand.people > 0 && (
        <span class="buttons">
          <Button
            look={confirmed ? 'quiet' : 'plain'}
            label={`${confirmed ? 'Bỏ xác nhận' : 'GVCN đã xác nhận'}: ${name}`}
            resting={busy}
            onPress={() => onConfirm(stand, !confirmed)}
          >
            {confirmed ? 'Bỏ xác nhận' : 'GVCN đã xác nhận'}
          </Button>
        </span>
      )}
    </li>
  );
};

const Summary = ({ view }: { readonly view: View }) => (
  <section class="campaign">
    <p>
      Đã xác nhận {formatNumber(view.confirmed)}/{formatNumber(view.classes)} lớp
      {view.toRemind > 0 && `, cần nhắc ${formatNumber(view.toRemind)} GVCN`}
    </p>
    <Meter label="Đã xác nhận" done={view.confirmed} total={view.classes} />
  </section>
);

export const ClassesPanel = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readClassStands', {}), age);
  const [shown, setShown] = useState(PAGE);
  const confirm = ({ key }: Stand, confirmed: boolean): void =>
    runner.start({ step, method: 'confirmClass', input: { key, confirmed } });
  const left = view === null ? 0 : view.stands.length - shown;
  return (
    <PanelFrame title="Các lớp" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      {view && <Summary view={view} />}
      <ul class="plain-list">
        {view?.stands.slice(0, shown).map((stand) => (
          <ClassCard
            key={stand.key}
            stand={stand}
            busy={runner.task.state === 'running'}
            onConfirm={confirm}
          />
        ))}
      </ul>
      {left > 0 && <Button onPress={() => setShown(shown + PAGE)}>Thêm (còn {formatNumber(left)})</Button>}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
