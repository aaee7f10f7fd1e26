/** Events at work: answers, check-in by list or code, numbers and cost, the year's Ngày hội trở về (S2.16, S2.23). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatDate, formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { Figures } from './figures';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';
import { FormPart } from './register-form';

type View = Output<'readEvents'>;
type Chosen = NonNullable<View['chosen']>;
type Start = (method: string, input: object) => void;

const dong = (value: number): string => `${formatNumber(value)} đồng`;

const figuresOf = (event: Chosen): { label: string; value: string }[] => [
  ...(event.invited === null ? [] : [{ label: 'Đã mời', value: `${formatNumber(event.invited)} người` }]),
  { label: 'Đã trả lời', value: `${formatNumber(event.answered)} người` },
  {
    label: 'Sẽ đến, đi cùng',
    value: `${formatNumber(event.coming)} + ${formatNumber(event.guests)} người`,
  },
  {
    label: 'Có mặt, trong đó cựu HSSV',
    value: `${formatNumber(event.present)}, ${formatNumber(event.alumni)}`,
  },
  ...(event.plannedCost === null ? [] : [{ label: 'Dự toán', value: dong(event.plannedCost) }]),
  ...(event.actualCost === null ? [] : [{ label: 'Đã chi', value: dong(event.actualCost) }]),
  ...(event.costPerHead === null ? [] : [{ label: 'Mỗi người dự', value: dong(event.costPerHead) }]),
];

interface CheckInProps {
  readonly event: Chosen;
  readonly busy: boolean;
  readonly start: Start;
  readonly onSearch: (text: string) => void;
}

/** One field for both: Enter checks a number in, a name is looked for. */
const CheckIn = ({ event: { event, people, found }, busy, start, onSearch }: CheckInProps) => {
  const [typed, setTyped] = useState('');
  const isCode = /^\D{0,3}\d{1,6}$/.test(typed.trim());
  return (
    <section>
      <h2>Điểm danh</h2>
      <form
        class="action"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (busy) return;
          if (isCode) start('checkIn', { event, participant: typed, present: true });
          else onSearch(typed);
          if (isCode) setTyped('');
        }}
      >
        <label class="field">
          <span>Mã dự (gõ hoặc quét), hoặc tên</span>
          <input
            type="text"
            maxLength={60}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <Button submit busy={busy}>
          {isCode ? 'Điểm danh' : 'Tìm'}
        </Button>
      </form>
      <ul class="plain-list">
        {people.map(({ participant, name, note, present }) => (
          <li class="problem" key={participant}>
            <span>
              {present ? `✓ ${name}` : name}
              <span class="secondary group-note">{note}</span>
            </span>
            <Button
              look="quiet"
              label={`${present ? 'Bỏ điểm danh' : 'Có mặt'}: ${name}`}
              resting={busy}
              onPress={() => start('checkIn', { event, participant, present: !present })}
            >
              {present ? 'Bỏ' : 'Có mặt'}
            </Button>
          </li>
        ))}
      </ul>
      {found > people.length && (
        <p class="secondary">Còn {formatNumber(found - people.length)} người: tìm theo tên.</p>
      )}
    </section>
  );
};

interface ChooserProps {
  readonly view: View;
  readonly onChoose: (event: string) => void;
}

const Chooser = ({ view, onChoose }: ChooserProps) => (
  <label class="field">
    <span>Sự kiện</span>
    <select value={view.chosen?.event} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      {view.events.map(({ event, title, date }) => (
        <option key={event} value={event}>
          {formatDate(date)} {title}
        </option>
      ))}
    </select>
  </label>
);

const Homecoming = ({
  day,
  busy,
  start,
}: {
  readonly day: string;
  readonly busy: boolean;
  readonly start: Start;
}) => (
  <section>
    <Button resting={busy} onPress={() => start('planHomecoming', {})}>
      Lập Ngày hội trở về {formatDate(day)}
    </Button>
  </section>
);

export const EventsPage = ({ step, age, runner, onBack }: PanelProps) => {
  const [event, setEvent] = useState<string | undefined>(undefined);
  const [text, setText] = useState('');
  const { view, problem, loading, reload } = useReading(
    () => call('readEvents', { text, ...(event === undefined ? {} : { event }) }),
    `${age} ${event ?? ''} ${text}`,
  );
  const busy = runner.task.state === 'running';
  const start: Start = (method, input) => runner.start({ step, method, input: { ...input } });
  const chosen = view?.chosen ?? null;
  return (
    <PanelFrame title="Tổ chức sự kiện" onBack={onBack} backLabel="Về Mạng lưới">
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      {view && chosen === null && (
        <p class="secondary">Chưa có sự kiện nào. Thêm ở sổ Sự kiện, hoặc lập Ngày hội trở về.</p>
      )}
      {view && chosen && (
        <>
          <Chooser view={view} onChoose={setEvent} />
          <Figures figures={figuresOf(chosen)} />
          <FormPart asked={{ kind: 'rsvp', event: chosen.event }} age={age} busy={busy} start={start} />
          <CheckIn key={chosen.event} event={chosen} busy={busy} start={start} onSearch={setText} />
          <Button
            resting={busy || chosen.present === 0}
            onPress={() => start('closeEvent', { event: chosen.event })}
          >
            Ghi {formatNumber(chosen.present)} người dự vào sổ
          </Button>
        </>
      )}
      {view?.homecoming != null && <Homecoming day={view.homecoming} busy={busy} start={start} />}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
