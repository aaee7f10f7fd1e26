/** Requests about personal data with their deadlines: noted, answered, carried out; a person opens what is held about them (B9). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { FindPerson, type Person } from './find-person';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';
import { PersonData } from './person-data';

type Request = Output<'readDataRequests'>['requests'][number];

/** The light in words, so that colour is never all there is (UX 11). */
const LIGHTS: Readonly<Record<Request['light'], string>> = {
  late: 'Quá hạn',
  soon: 'Sắp đến hạn',
  inTime: 'Còn hạn',
  closed: '',
};

const deadline = ({ light, due, state }: Request): string =>
  due === '' ? state : `${LIGHTS[light]}: ${state === 'Mới' ? 'trả lời' : 'làm xong'} trước hết ngày ${due}`;

interface RowProps {
  readonly request: Request;
  readonly busy: boolean;
  readonly onOpen: () => void;
  readonly onOutcome: (outcome: 'answered' | 'done') => void;
}

const RequestRow = ({ request, busy, onOpen, onOutcome }: RowProps) => {
  const { number, kind, name, light, state, note } = request;
  return (
    <li class="problem">
      <span class={light === 'late' ? 'overdue' : ''}>
        {kind}: {name}
        <span class="secondary group-note">{deadline(request)}</span>
        {note !== '' && <span class="secondary group-note">{note}</span>}
      </span>
      {state === 'Mới' && (
        <Button
          look="quiet"
          label={`Đã trả lời yêu cầu ${number}`}
          resting={busy}
          onPress={() => onOutcome('answered')}
        >
          Đã trả lời
        </Button>
      )}
      {state === 'Đã trả lời' && kind !== 'Xóa' && (
        <Button
          look="quiet"
          label={`Đã xong yêu cầu ${number}`}
          resting={busy}
          onPress={() => onOutcome('done')}
        >
          Đã xong
        </Button>
      )}
      <Button look="quiet" label={`Mở: ${name}`} onPress={onOpen}>
        Mở
      </Button>
    </li>
  );
};

type Who = Pick<Person, 'graduationKey' | 'name'>;

export const DataRequestsPanel = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readDataRequests', {}), age);
  const [open, setOpen] = useState<Who | null>(null);
  const busy = runner.task.state === 'running';
  const start = (method: string, input: Record<string, unknown>): void =>
    runner.start({ step, method, input });
  if (open)
    return (
      <PersonData
        key={open.graduationKey}
        who={open}
        step={step}
        age={age}
        runner={runner}
        onBack={() => setOpen(null)}
      />
    );
  return (
    <PanelFrame title="Yêu cầu dữ liệu" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      <FindPerson
        field="Người yêu cầu (tên, lớp, SĐT hoặc mã)"
        button="Mở"
        spoken="Mở:"
        onPick={({ graduationKey, name }) => setOpen({ graduationKey, name })}
      />
      {view && (
        <section>
          <h2>Đã ghi ({formatNumber(view.total)})</h2>
          <ul class="plain-list">
            {view.requests.map((request) => (
              <RequestRow
                key={request.number}
                request={request}
                busy={busy}
                onOpen={() => setOpen(request)}
                onOutcome={(outcome) => start('closeDataRequest', { number: request.number, outcome })}
              />
            ))}
          </ul>
        </section>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
