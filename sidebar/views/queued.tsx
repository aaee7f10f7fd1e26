/** An action that waits for the office account or is being done by it: how far, and a way to take it back. */
import { formatNumber } from '../format';
import type { Runner, Task } from '../use-runner';
import { ProgressBar } from './bar';
import { Button } from './button';

interface QueuedProps {
  readonly task: Extract<Task, { state: 'queued' }>;
  readonly runner: Runner;
}

export const Queued = ({ task: { message, working, progress, leaving }, runner }: QueuedProps) => (
  <section class="running" aria-label="Tài khoản của phòng đang lo">
    <p role="status">{working ? 'Tài khoản của phòng đang làm.' : message}</p>
    {progress && (
      <>
        <p>
          {progress.label} {formatNumber(progress.done)}/{formatNumber(progress.total)}
        </p>
        <ProgressBar label={progress.label} done={progress.done} total={progress.total} />
      </>
    )}
    {!working && (
      <div class="buttons">
        <Button onPress={runner.stop} resting={leaving}>
          Không nhờ nữa
        </Button>
      </div>
    )}
    <p class="secondary">Có thể đóng trang này.</p>
  </section>
);
