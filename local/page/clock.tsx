/** The workspace's clock: next hour, next day, and what the triggers did meanwhile. */
import type { ClockReply, DeskView, FiredView } from '../server/views';
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

interface ClockProps {
  readonly desk: DeskView;
  /** What the last move of the clock brought; null before the first. */
  readonly moved: ClockReply | null;
  readonly onMove: (by: 'hour' | 'day') => void;
  readonly onClose: () => void;
}

export const Clock = ({ desk, moved, onMove, onClose }: ClockProps) => (
  <div class="clock">
    <time dateTime={desk.clock}>{formatInstant(desk.clock, desk.timeZone)}</time>
    <button type="button" onClick={() => onMove('hour')}>
      Giờ sau
    </button>
    <button type="button" onClick={() => onMove('day')}>
      Ngày sau
    </button>
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
