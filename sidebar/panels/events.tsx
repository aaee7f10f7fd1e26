/** Events at work: numbers and cost, the ways to invite, to check in, to print badges; the year's Ngày hội trở về (S2.16, S2.23). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatDate, formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { EventDoorPage } from './event-door';
import { EventInvitePage } from './event-invite';
import { EventPlan } from './event-plan';
import { Figures } from './figures';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';

type View = Output<'readEvents'>;
type Chosen = NonNullable<View['chosen']>;
type Start = (method: string, input: object) => void;

const dong = (value: number): string => `${formatNumber(value)} đồng`;
const people = (value: number): string => `${formatNumber(value)} người`;

const costOf = ({
  planned,
  actual,
  costPerHead,
}: Chosen): { label: string; value: string; warns?: boolean }[] => {
  const over = planned !== null && actual !== null && actual > planned;
  return [
    ...(planned === null ? [] : [{ label: 'Dự toán', value: dong(planned) }]),
    ...(actual === null
      ? []
      : [
          {
            label: 'Đã chi',
            value: `${dong(actual)}${over ? `, vượt ${dong(actual - planned)}` : ''}`,
            warns: over,
          },
        ]),
    ...(costPerHead === null ? [] : [{ label: 'Mỗi người dự', value: dong(costPerHead) }]),
  ];
};

/** Asked, said yes, came: what is told afterwards. */
const figuresOf = (event: Chosen): { label: string; value: string; warns?: boolean }[] => [
  { label: 'Được mời', value: people(event.invited) },
  { label: 'Đã trả lời', value: people(event.answered) },
  { label: 'Sẽ đến, đi cùng', value: `${formatNumber(event.coming)} + ${people(event.guests)}` },
  {
    label: 'Có mặt, trong đó cựu HSSV',
    value: `${formatNumber(event.present)}, ${formatNumber(event.alumni)}`,
  },
  ...(event.walkIns === 0 ? [] : [{ label: 'Đến không đăng ký', value: people(event.walkIns) }]),
  ...costOf(event),
];

interface BadgesProps {
  readonly event: Chosen;
  readonly busy: boolean;
  readonly start: Start;
}

/** A sheet holds two hundred; a longer list is printed from where the last one ended. */
const Badges = ({ event: { event }, busy, start }: BadgesProps) => {
  const [who, setWho] = useState('coming');
  const [from, setFrom] = useState('1');
  return (
    <details>
      <summary>Thẻ đeo</summary>
      <label class="field">
        <span>In cho</span>
        <select value={who} onChange={({ currentTarget }) => setWho(currentTarget.value)}>
          <option value="coming">Người sẽ đến, chưa chắc</option>
          <option value="all">Cả danh sách, trừ người không đến</option>
        </select>
      </label>
      <label class="field">
        <span>Từ người thứ (mỗi tờ 200 thẻ)</span>
        <input
          type="number"
          min={1}
          value={from}
          onInput={({ currentTarget }) => setFrom(currentTarget.value)}
        />
      </label>
      <Button
        resting={busy || !(Number(from) >= 1)}
        onPress={() => start('printBadges', { event, who, from: Number(from) - 1 })}
      >
        Làm thẻ đeo để in
      </Button>
    </details>
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

interface BodyProps {
  readonly view: View;
  readonly event: Chosen;
  readonly busy: boolean;
  readonly start: Start;
  readonly onChoose: (event: string) => void;
  readonly onOpen: (part: 'invite' | 'door') => void;
}

const Body = ({ view, event, busy, start, onChoose, onOpen }: BodyProps) => (
  <div class="event-page">
    <Chooser view={view} onChoose={onChoose} />
    <Figures figures={figuresOf(event)} />
    <p class="network-pages">
      <Button look="primary" onPress={() => onOpen('invite')}>
        Mời dự
      </Button>
      <Button onPress={() => onOpen('door')}>Điểm danh</Button>
    </p>
    {event.paper && <EventPlan event={event.event} paper={event.paper} busy={busy} start={start} />}
    <Badges event={event} busy={busy} start={start} />
    <Button resting={busy || event.present === 0} onPress={() => start('closeEvent', { event: event.event })}>
      Ghi {formatNumber(event.present)} người dự vào sổ
    </Button>
  </div>
);

export const EventsPage = (props: PanelProps) => {
  const { step, age, runner, onBack } = props;
  const [event, setEvent] = useState<string | undefined>(undefined);
  const [part, setPart] = useState<'invite' | 'door' | null>(null);
  const { view, problem, loading, reload } = useReading(
    () => call('readEvents', event === undefined ? {} : { event }),
    `${age} ${event ?? ''}`,
  );
  const chosen = view?.chosen ?? null;
  const leave = (): void => {
    if (runner.task.state === 'ended' || runner.task.state === 'failed') runner.forget();
    setPart(null);
    reload();
  };
  if (part === 'invite' && chosen) return <EventInvitePage {...props} event={chosen.event} onBack={leave} />;
  if (part === 'door' && chosen) return <EventDoorPage {...props} event={chosen.event} onBack={leave} />;
  const busy = runner.task.state === 'running';
  const start: Start = (method, input) => runner.start({ step, method, input: { ...input } });
  const homecoming = view?.homecoming ?? null;
  return (
    <PanelFrame title="Tổ chức sự kiện" onBack={onBack} backLabel="Về Mạng lưới">
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      {view && chosen === null && (
        <p class="secondary">Chưa có sự kiện nào. Thêm ở sổ Sự kiện, hoặc lập Ngày hội trở về.</p>
      )}
      {view && chosen && (
        <Body
          view={view}
          event={chosen}
          busy={busy}
          start={start}
          onChoose={setEvent}
          onOpen={(to) => {
            setEvent(chosen.event);
            setPart(to);
          }}
        />
      )}
      {homecoming !== null && (
        <Button resting={busy} onPress={() => start('planHomecoming', {})}>
          Lập Ngày hội trở về {formatDate(homecoming)}
        </Button>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
