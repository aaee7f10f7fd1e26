/** Step 7: the units that get the issued report, who has it, who confirmed it; a unit is added here or in tab Nơi nhận (UX 4). */
import type { Input, Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import type { Task } from '../task';
import { useReading } from '../use-reading';
import { useSentValue } from '../use-sent-value';
import { Meter } from '../views/bar';
import { Button } from '../views/button';
import { Choice } from '../views/choice';
import { ErrorNotice } from '../views/notice';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';

type View = Output<'readPublication'>;
type NewRecipient = Input<'addRecipient'>;
type Recipient = View['recipients'][number];

interface RowProps {
  readonly recipient: Recipient;
  readonly busy: boolean;
  readonly onAcknowledge: (acknowledged: boolean) => void;
}

const wordOf = ({ state, acknowledged }: Recipient): string => (acknowledged ? '✓ đã nhận' : state);

const RecipientLine = ({ recipient, busy, onAcknowledge }: RowProps) => {
  const { unit, email, purpose, copy, state, acknowledged } = recipient;
  const label = acknowledged ? 'Bỏ đã nhận' : 'Đã nhận';
  return (
    <li class="problem">
      <span>
        {unit}
        <span class="secondary group-note">
          {email}, để {purpose.toLowerCase()}, bản {copy.toLowerCase()}
        </span>
        <span class="group-note">{wordOf(recipient)}</span>
      </span>
      {(state === 'đã gửi' || state === 'chưa rõ') && (
        <Button
          look="quiet"
          label={`${label}: ${unit}`}
          resting={busy}
          onPress={() => onAcknowledge(!acknowledged)}
        >
          {label}
        </Button>
      )}
    </li>
  );
};

const PURPOSES: readonly NewRecipient['purpose'][] = ['Chỉ đạo', 'Thực hiện', 'Biết'];
const COPIES: readonly NewRecipient['copy'][] = ['Đầy đủ', 'Công khai'];
const EMPTY: NewRecipient = { unit: '', email: '', purpose: 'Thực hiện', copy: 'Đầy đủ' };

interface AddProps {
  readonly busy: boolean;
  readonly task: Task;
  readonly onAdd: (input: Record<string, unknown>) => void;
}

const AddForm = ({ busy, task, onAdd }: AddProps) => {
  const form = useSentValue<Readonly<Record<keyof NewRecipient, string>>>(task, 'addRecipient', EMPTY);
  const typed = form.value;
  const change = (name: keyof NewRecipient, value: string): void => form.change({ ...typed, [name]: value });
  const text = (name: 'unit' | 'email', label: string) => (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        name={name}
        value={typed[name]}
        maxLength={200}
        autocomplete="off"
        onInput={({ currentTarget }) => change(name, currentTarget.value)}
      />
    </label>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        form.sent();
        onAdd({ ...typed });
      }}
    >
      {text('unit', 'Đơn vị, người nhận')}
      {text('email', 'Email')}
      <Choice
        label="Để"
        value={typed.purpose}
        choices={PURPOSES}
        onChange={(value) => change('purpose', value)}
      />
      <Choice label="Bản" value={typed.copy} choices={COPIES} onChange={(value) => change('copy', value)} />
      <Button submit resting={busy || typed.unit === '' || typed.email === ''}>
        Thêm nơi nhận
      </Button>
    </form>
  );
};

export const PublicationPanel = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readPublication', {}), age);
  const busy = runner.task.state === 'running';
  const start = (method: string, input: Record<string, unknown>): void =>
    runner.start({ step, method, input });
  return (
    <PanelFrame title="Nơi nhận" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      {view && view.sent > 0 && (
        <section class="campaign">
          <p>
            {view.paper}: đã gửi {formatNumber(view.sent)}/{formatNumber(view.recipients.length)} nơi
          </p>
          <Meter label="Đã xác nhận" done={view.acknowledged} total={view.sent} />
        </section>
      )}
      {view?.recipients.length === 0 && (
        <p>Chưa có nơi nhận. Thêm từng nơi dưới đây, hoặc dán vào tab Nơi nhận.</p>
      )}
      <ul class="plain-list">
        {view?.recipients.map((recipient) => (
          <RecipientLine
            key={recipient.email}
            recipient={recipient}
            busy={busy}
            onAcknowledge={(acknowledged) =>
              start('acknowledgeCopy', { email: recipient.email, acknowledged })
            }
          />
        ))}
      </ul>
      {view && <AddForm busy={busy} task={runner.task} onAdd={(input) => start('addRecipient', input)} />}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
