/** An action while it runs or rests: how far, how long still, pause and stop (UX 4, 12). */
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDate, formatNumber, formatRemaining } from '../format';
import type { Progress } from '../types';
import type { Runner, Task } from '../use-runner';
import { BusyBar, ProgressBar } from './bar';
import { Button } from './button';

const BAR_AFTER_MS = 1_000;
const FORECAST_AFTER_MS = 5_000;

/** Milliseconds since the block appeared, told every half second. */
const useElapsed = (): number => {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    const began = Date.now();
    const timer = setInterval(() => setElapsed(Date.now() - began), 500);
    return () => clearInterval(timer);
  }, []);
  return elapsed;
};

/** When it will be done: the day that the script gives, else an estimate from what this run has done so far. */
const forecast = (progress: Progress, first: number, elapsed: number): string => {
  if (progress.finishes !== undefined) return `xong ${formatDate(progress.finishes)}`;
  const advanced = progress.done - first;
  if (elapsed < FORECAST_AFTER_MS || advanced <= 0) return '';
  return formatRemaining(((progress.total - progress.done) * elapsed) / advanced / 1000);
};

const HowFar = ({ progress, note }: { readonly progress: Progress; readonly note: string }) => (
  <>
    <p class="spread">
      <span>
        {progress.label} {formatNumber(progress.done)}/{formatNumber(progress.total)}
      </span>
      <span class="secondary">{note}</span>
    </p>
    <ProgressBar label={progress.label} done={progress.done} total={progress.total} />
  </>
);

interface RunningProps {
  readonly task: Extract<Task, { state: 'running' }>;
  readonly runner: Runner;
}

export const Running = ({ task, runner }: RunningProps) => {
  const elapsed = useElapsed();
  const first = useRef<number | null>(null);
  const { progress, leaving } = task;
  if (progress && first.current === null) first.current = progress.done;
  if (!progress) return elapsed < BAR_AFTER_MS ? null : <BusyBar label="Đang làm" />;
  return (
    <section class="running" aria-label="Đang chạy">
      <HowFar progress={progress} note={forecast(progress, first.current ?? 0, elapsed)} />
      <div class="buttons">
        <Button onPress={runner.pause} resting={leaving}>
          Tạm dừng
        </Button>
        <Button onPress={runner.stop} resting={leaving}>
          Dừng hẳn
        </Button>
      </div>
      <p class="secondary">{leaving ? 'Đang dừng sau phần này…' : 'Có thể đóng trang này.'}</p>
    </section>
  );
};

interface GoingOnProps {
  readonly step: number;
  readonly progress: Progress;
  readonly runner: Runner;
}

/** What goes on by itself, told when the page opens. */
export const GoingOn = ({ step, progress, runner }: GoingOnProps) => {
  const { pause } = progress;
  return (
    <section class="running" aria-label="Đang chạy">
      <HowFar progress={progress} note="tự chạy tiếp" />
      {pause !== undefined && (
        <div class="buttons">
          <Button onPress={() => runner.start({ step, method: pause, input: {} })}>Tạm dừng</Button>
        </div>
      )}
      <p class="secondary">Có thể đóng trang này.</p>
    </section>
  );
};

interface PausedProps {
  readonly task: Extract<Task, { state: 'paused' }>;
  readonly runner: Runner;
}

export const Paused = ({ task, runner }: PausedProps) => {
  const { finishes } = task.progress;
  return (
    <section class="running" aria-label="Đang tạm dừng">
      <HowFar
        progress={task.progress}
        note={finishes === undefined ? 'tạm dừng' : `tạm dừng, xong ${formatDate(finishes)}`}
      />
      <div class="buttons">
        <Button look="primary" onPress={() => runner.start(task.job)}>
          Làm tiếp
        </Button>
        <Button onPress={runner.stop}>Dừng hẳn</Button>
      </div>
    </section>
  );
};
