/** What one has asked of the office account and is not done yet: seen again when the sidebar is opened anew (UX 12). */
import { useEffect, useRef } from 'preact/hooks';
import { formatNumber } from '../format';
import { ASK_EVERY_MS } from '../queued-action';
import { call } from '../rpc';
import type { Runner } from '../use-runner';
import { useReading } from '../use-reading';
import { Button } from './button';

interface AskedForProps {
  readonly runner: Runner;
  /** An action has ended: the pages' numbers may have changed. */
  readonly onEnded: () => void;
}

/** Rows of this window's own press are told by its runner. */
export const AskedFor = ({ runner: { task }, onEnded }: AskedForProps) => {
  const { view, reload, show } = useReading(() => call('readQueue', { mine: true }));
  const pressed = task.state === 'queued' ? task.number : null;
  const rows = view?.rows.filter(({ number }) => number !== pressed) ?? [];
  const count = rows.length;
  const known = useRef(0);
  useEffect(() => {
    if (count < known.current) onEnded();
    known.current = count;
    if (count === 0) return undefined;
    const timer = setInterval(() => document.hidden || reload(), ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [count]);
  const takeBack = (number: number): void => {
    const others = { rows: rows.filter((row) => row.number !== number) };
    call('cancelQueued', { number }).then(() => show(others), reload);
  };
  if (count === 0) return null;
  return (
    <section aria-label="Đã nhờ tài khoản của phòng">
      <h2>Đã nhờ tài khoản của phòng</h2>
      <ul class="plain-list">
        {rows.map(({ number, action, state, progress }) => (
          <li class="with-button" key={number}>
            <span>
              {action}: {state === 'waiting' ? 'đang chờ' : 'đang làm'}
              {progress && ` ${formatNumber(progress.done)}/${formatNumber(progress.total)}`}
            </span>
            {state === 'waiting' && (
              <Button look="quiet" label={`Không nhờ nữa: ${action}`} onPress={() => takeBack(number)}>
                Không nhờ nữa
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
