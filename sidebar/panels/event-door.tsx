/** At the door: scan, type or tap; scans that come faster than answers wait and go together (S2.16, S2.23). */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatDate, formatNumber } from '../format';
import { call, problemOf } from '../rpc';
import type { Problem } from '../types';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { Pages } from '../views/pages';
import { ErrorNotice, Notice } from '../views/notice';
import { DoorSheet } from './door-sheet';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';
import { WalkIn } from './walk-in';

type Arrival = Output<'checkIn'>['people'][number];
type Chosen = NonNullable<Output<'readEvents'>['chosen']>;

/** Lines of the last arrivals that stay in sight. */
const SHOWN = 5;

interface Wanted {
  readonly participant: string;
  readonly present: boolean;
}

/** Presses go one call after the other; all of the same kind that wait go in one. */
const useDoor = (event: string) => {
  const [last, setLast] = useState<readonly Arrival[]>([]);
  const [waiting, setWaiting] = useState<readonly Wanted[]>([]);
  const [failure, setFailure] = useState<Problem | null>(null);
  const [rounds, setRounds] = useState(0);
  const going = useRef(false);
  useEffect(() => {
    const [first] = waiting;
    if (going.current || first === undefined) return;
    const batch = waiting.filter(({ present }) => present === first.present);
    going.current = true;
    setFailure(null);
    call('checkIn', { event, people: batch.map(({ participant }) => participant), present: first.present })
      .then(
        ({ people }) => setLast((shown) => [...[...people].reverse(), ...shown].slice(0, SHOWN)),
        (error: unknown) => setFailure(problemOf(error)),
      )
      .finally(() => {
        going.current = false;
        setRounds((count) => count + 1);
        setWaiting((now) => now.filter((one) => !batch.includes(one)));
      });
  }, [waiting]);
  const ask = (participant: string, present: boolean): void =>
    setWaiting((now) => [...now, { participant, present }]);
  const tell = (arrival: Arrival): void => {
    setLast((shown) => [arrival, ...shown].slice(0, SHOWN));
    setRounds((count) => count + 1);
  };
  return { last, waiting, failure, rounds, ask, tell };
};

const wordsOf = ({ name, className, present, already, walkIn, fault }: Arrival): string => {
  if (fault !== '') return fault;
  const who = [name, className].filter((part) => part !== '').join(', ');
  if (!present) return `${who}: đã bỏ điểm danh`;
  const how = already ? 'đã điểm danh trước đó' : 'có mặt';
  return `${who}: ${how}${walkIn ? ', chưa có trong danh sách, đã thêm' : ''}`;
};

const Arrivals = ({ last }: { readonly last: readonly Arrival[] }) => (
  <div role="status" aria-label="Vừa điểm danh">
    <ul class="plain-list">
      {last.map((arrival, at) => (
        <li key={`${at} ${wordsOf(arrival)}`} class={arrival.fault === '' ? '' : 'overdue'}>
          {arrival.fault === '' ? '✓ ' : '! '}
          {wordsOf(arrival)}
        </li>
      ))}
    </ul>
  </div>
);

interface ScanProps {
  readonly onScan: (typed: string) => void;
  readonly onSearch: (text: string) => void;
}

/** A number, a code of the list, a printed card: what holds no digit is a name to look for. */
const isCode = (typed: string): boolean => /\d/.test(typed) && !/\s/.test(typed.trim());

const Scan = ({ onScan, onSearch }: ScanProps) => {
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <form
      class="action"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (isCode(typed)) {
          onScan(typed.trim());
          setTyped('');
        } else onSearch(typed);
        // What is scanned next takes the place of a name that was looked for.
        box.current?.select();
      }}
    >
      <label class="field">
        <span>Quét mã (thư mời, thẻ đeo, thẻ cựu sinh viên), gõ số, hoặc tên</span>
        <input
          type="search"
          maxLength={60}
          ref={box}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <Button submit>{isCode(typed) ? 'Điểm danh' : 'Tìm'}</Button>
    </form>
  );
};

interface ListProps {
  readonly event: Chosen;
  readonly from: number;
  readonly waiting: readonly Wanted[];
  readonly onTap: (participant: string, present: boolean) => void;
  readonly onFrom: (from: number) => void;
}

const List = ({ event: { people, found }, from, waiting, onTap, onFrom }: ListProps) => {
  return (
    <>
      <ul class="plain-list">
        {people.map(({ participant, name, note, present }) => {
          const asked = waiting.find((one) => one.participant === participant);
          const here = asked?.present ?? present;
          return (
            <li class="problem" key={participant}>
              <span>
                {here ? `✓ ${name}` : name}
                <span class="secondary group-note">{note}</span>
              </span>
              <Button
                look="quiet"
                label={`${here ? 'Bỏ điểm danh' : 'Có mặt'}: ${name}, ${note}`}
                resting={asked !== undefined}
                onPress={() => onTap(participant, !present)}
              >
                {here ? 'Bỏ' : 'Có mặt'}
              </Button>
            </li>
          );
        })}
      </ul>
      {found === 0 && <p class="secondary">Không thấy ai. Thêm ở mục Người đến chưa có tên.</p>}
      <Pages from={from} shown={people.length} total={found} onFrom={onFrom} />
    </>
  );
};

interface DoorProps extends PanelProps {
  readonly event: string;
}

export const EventDoorPage = ({ step, age, runner, onBack, event }: DoorProps) => {
  const [text, setText] = useState('');
  const [from, setFrom] = useState(0);
  const { last, waiting, failure, rounds, ask, tell } = useDoor(event);
  const { view, problem, loading, reload } = useReading(
    () => call('readEvents', { event, text, from }),
    `${age} ${text} ${from} ${rounds}`,
  );
  const chosen = view?.chosen ?? null;
  return (
    <PanelFrame title="Điểm danh" onBack={onBack} backLabel="Về sự kiện" focusInside>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {failure && <ErrorNotice problem={failure} />}
      <PanelOutcome step={step} runner={runner} />
      {chosen && (
        <p>
          <strong>
            {chosen.title}: {formatNumber(chosen.present)} người có mặt, {formatNumber(chosen.coming)} người
            đã hẹn đến
          </strong>
          {chosen.walkIns > 0 && `, ${formatNumber(chosen.walkIns)} người đến không đăng ký`}
        </p>
      )}
      {chosen?.stand === 'coming' && (
        <Notice kind="warning">Sự kiện ngày {formatDate(chosen.date)}, hôm nay chưa tới ngày.</Notice>
      )}
      <Scan
        onScan={(typed) => ask(typed, true)}
        onSearch={(typed) => {
          setText(typed);
          setFrom(0);
        }}
      />
      {waiting.length > 0 && <p class="secondary">Đang ghi {formatNumber(waiting.length)} lượt…</p>}
      <Arrivals last={last} />
      <div class="event-page">
        <WalkIn event={event} onAdded={tell} />
        {chosen && (
          <DoorSheet
            event={event}
            url={chosen.doorSheet}
            busy={runner.task.state === 'running'}
            shared={runner.task.state === 'ended' && runner.task.job.method === 'openDoorSheet'}
            start={(method, input) => runner.start({ step, method, input: { ...input } })}
          />
        )}
        {chosen && <List event={chosen} from={from} waiting={waiting} onTap={ask} onFrom={setFrom} />}
      </div>
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
