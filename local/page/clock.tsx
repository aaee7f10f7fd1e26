/** The workspace's clock: next hour, next day, and what the triggers did meanwhile. */
import type { ClockReply, DeskView, FiredView } from '../server/views';
import type { Passing } from './passing-time';
import { formatInstant } from './when';

const handlers: Readonly<Record<string, string>> = { onClock: 'Bộ hẹn giờ' };

const Fired = ({ fired, timeZone }: { readonly fired: FiredView; readonly timeZone: string }) => (
  <li>
    {handlers[fired.handler] ?? fired.handler} chạy {fired.runs} lần
    {fired.runs > 1
      ? `, từ ${formatInstant(fired.first, timeZone)} đến ${formatInstant(fired.last, timeZone)}`
      : `, ${formatInstant(fired.first, timeZone)}`}
    {fired.errors.length > 0 && (
      <b class="wrong">
        , {fired.errors.length} lần lỗi: {fired.errors[0]}
      </b>
    )}
  </li>
);

const HowFar = ({ passing, timeZone }: { readonly passing: Passing; readonly timeZone: string }) => {
  const [from, until, clock] = [passing.from, passing.until, passing.clock].map((one) => Date.parse(one));
  return (
    <div class="clock-log">
      <label>
        Đang qua {formatInstant(passing.clock, timeZone)}
        <progress max={(until ?? 1) - (from ?? 0)} value={(clock ?? 0) - (from ?? 0)} />
      </label>
    </div>
  );
};

interface ClockProps {
  readonly desk: DeskView;
  /** Null while time stands still. */
  readonly passing: Passing | null;
  /** What the last move of the clock brought; null before the first. */
  readonly moved: ClockReply | null;
  readonly onMove: (by: 'hour' | 'day') => void;
  readonly onClose: () => void;
}

export const Clock = ({ desk, moved, passing, onMove, onClose }: ClockProps) => (
  <div class="clock">
    <time dateTime={desk.clock}>{formatInstant(passing?.clock ?? desk.clock, desk.timeZone)}</time>
    <button type="button" onClick={() => onMove('hour')}>
      Giờ sau
    </button>
    <button type="button" onClick={() => onMove('day')}>
      Ngày sau
    </button>
    {passing && <HowFar passing={passing} timeZone={desk.timeZone} />}
    <div role="status">
      {moved && (
        <div class="clock-log">
          {moved.fired.length === 0 && <p>Không có việc hẹn giờ nào đến hạn.</p>}
          <ul>
            {moved.fired.map((fired) => (
              <Fired key={fired.handler + fired.as} fired={fired} timeZone={desk.timeZone} />
            ))}
          </ul>
          {moved.mails > 0 && <p>{moved.mails} thư đã gửi.</p>}
          <button type="button" class="quiet" onClick={onClose}>
            Đóng
          </button>
        </div>
      )}
    </div>
  </div>
);
