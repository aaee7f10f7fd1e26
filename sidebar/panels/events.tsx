/** Events at work: numbers and cost, the ways to invite, to check in, to print badges; the year's Ngày hội trở về (S2.16, S2.23). */
import { useEffect, useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatDate, formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { Choice } from '../views/choice';
import { ErrorNotice } from '../views/notice';
import { Question } from '../views/step-action';
import { Badges } from './event-badges';
import { EventDoorPage } from './event-door';
import { comingWords, EventInvitePage } from './event-invite';
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
  { label: 'Sẽ đến', value: comingWords(event) },
  {
    label: 'Có mặt',
    value: `${people(event.present)}${event.present === 0 ? '' : `, ${formatNumber(event.alumni)} cựu HSSV`}`,
  },
  ...(event.walkIns === 0 ? [] : [{ label: 'Đến không đăng ký', value: people(event.walkIns) }]),
  ...costOf(event),
];

interface PartProps {
  readonly event: Chosen;
  readonly busy: boolean;
  readonly start: Start;
}

interface ChooserProps {
  readonly view: View;
  readonly onChoose: (event: string) => void;
}

const Chooser = ({ view, onChoose }: ChooserProps) => (
  <Choice
    label="Sự kiện"
    value={view.chosen?.event ?? ''}
    choices={view.events.map(({ event, title, date }) => [event, `${formatDate(date)} ${title}`] as const)}
    onChange={onChoose}
  />
);

interface BodyProps {
  readonly view: View;
  readonly event: Chosen;
  readonly busy: boolean;
  readonly start: Start;
  readonly onChoose: (event: string) => void;
  readonly onOpen: (part: 'invite' | 'door') => void;
}

/** Who came goes into the register; before the day it is asked whether they did. */
const Close = ({ event, busy, look, start }: PartProps & { readonly look: 'primary' | 'plain' }) => {
  const [asking, setAsking] = useState(false);
  const label = `Ghi ${people(event.present)} dự vào sổ`;
  const close = (): void => {
    setAsking(false);
    start('closeEvent', { event: event.event });
  };
  if (event.present === 0) return null;
  return (
    <>
      <Button
        look={look}
        resting={busy || asking}
        onPress={event.stand === 'coming' ? () => setAsking(true) : close}
      >
        {label}
      </Button>
      {asking && (
        <Question
          text={`Sự kiện ngày ${formatDate(event.date)} chưa diễn ra. Vẫn ghi?`}
          label={label}
          onYes={close}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  );
};

/** What comes next: to ask before the day, to check in on it, to write down who came after it. */
const nextOf = ({ stand, present, state }: Chosen): 'invite' | 'door' | 'close' | null => {
  if (stand === 'coming') return 'invite';
  if (stand === 'today') return 'door';
  return present > 0 && state === 'Dự kiến' ? 'close' : null;
};

/** Its plan is on its way. */
const isPlanOpen = ({ paper }: Chosen): boolean =>
  paper !== null && paper.approval !== null && paper.approval.approval.state !== 'Đã ban hành';

const Body = ({ view, event, busy, start, onChoose, onOpen }: BodyProps) => {
  const [planning, setPlanning] = useState(isPlanOpen(event));
  const next = planning ? null : nextOf(event);
  const lookOf = (part: typeof next): 'primary' | 'plain' => (part === next ? 'primary' : 'plain');
  return (
    <div class="event-page">
      <Chooser view={view} onChoose={onChoose} />
      <Figures figures={figuresOf(event)} />
      <p class="network-pages">
        <Button look={lookOf('invite')} onPress={() => onOpen('invite')}>
          Mời dự
        </Button>
        <Button look={lookOf('door')} onPress={() => onOpen('door')}>
          Điểm danh
        </Button>
      </p>
      {event.paper && (
        <EventPlan
          event={event.event}
          paper={event.paper}
          open={planning}
          onToggle={setPlanning}
          {...{ busy, start }}
        />
      )}
      <Badges event={event.event} {...{ busy, start }} />
      <Close {...{ event, busy, start }} look={lookOf('close')} />
    </div>
  );
};

/** The event that is looked at; a Ngày hội that has just been planned is the one to go on with. */
const useChoice = (age: number) => {
  const [event, setEvent] = useState<string | undefined>(undefined);
  const [planned, setPlanned] = useState('');
  const reading = useReading(
    () => call('readEvents', event === undefined ? {} : { event }),
    `${age} ${event ?? ''}`,
  );
  const made = reading.view?.events.find(({ date, kind }) => date === planned && kind === 'Ngày hội trở về');
  useEffect(() => {
    if (made === undefined) return;
    setPlanned('');
    setEvent(made.event);
  }, [made]);
  return { ...reading, setEvent, setPlanned };
};

export const EventsPage = (props: PanelProps) => {
  const { step, age, runner, onBack } = props;
  const [part, setPart] = useState<'invite' | 'door' | null>(null);
  const { view, problem, loading, reload, setEvent, setPlanned } = useChoice(age);
  const chosen = view?.chosen ?? null;
  const leave = (): void => {
    runner.forget();
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
          key={chosen.event}
          view={view}
          event={chosen}
          busy={busy}
          start={start}
          onChoose={setEvent}
          onOpen={(to) => {
            runner.forget();
            setEvent(chosen.event);
            setPart(to);
          }}
        />
      )}
      {homecoming !== null && (
        <Button
          resting={busy}
          onPress={() => {
            setPlanned(homecoming);
            start('planHomecoming', {});
          }}
        >
          Lập Ngày hội trở về {formatDate(homecoming)}
        </Button>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
