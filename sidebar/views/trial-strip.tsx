/** The strip of a trial, on every page: what it is, three things to try, and the way to begin in earnest (UX 14). */
import { useRef, useState } from 'preact/hooks';
import { call } from '../rpc';
import type { TrialView } from '../types';
import type { Runner, Task } from '../use-runner';
import { useReading } from '../use-reading';
import { Button } from './button';
import { ErrorNotice } from './notice';
import { Queued } from './queued';
import { Running } from './running';
import { HOME } from './set-up-form';
import { Question } from './step-action';

const SENTENCES = {
  starting: 'Dữ liệu mẫu chuẩn bị chưa xong.',
  on: 'Dữ liệu mẫu, email chỉ gửi cho bạn.',
  ending: 'Dữ liệu mẫu dọn chưa xong.',
} as const;
const QUESTION =
  'Xóa HSSV mẫu, phiếu và văn bản dùng thử, cả thư mục của đợt (tệp vào thùng rác của Drive)? Dòng bạn tự thêm và cài đặt giữ nguyên. Không hoàn tác được.';

type Method = 'startTrial' | 'endTrial';

const isOurs = (task: Task): task is Exclude<Task, { state: 'idle' }> =>
  task.state !== 'idle' && (task.job.method === 'startTrial' || task.job.method === 'endTrial');

const Standing = ({ runner }: { readonly runner: Runner }) => {
  const { task } = runner;
  if (!isOurs(task)) return null;
  if (task.state === 'running') return <Running task={task} runner={runner} />;
  if (task.state === 'queued') return <Queued task={task} runner={runner} />;
  return task.state === 'failed' ? <ErrorNotice problem={task.problem} /> : null;
};

interface HintsProps {
  readonly hints: TrialView['hints'];
  readonly onFollow: (hint: TrialView['hints'][number]) => void;
}

const Hints = ({ hints, onFollow }: HintsProps) => (
  <ul class="plain-list">
    {hints.map((line) => (
      <li class="with-button" key={line.hint}>
        <span>{line.text}</span>
        <Button look="quiet" label={`Thử: ${line.label}`} onPress={() => onFollow(line)}>
          {line.label}
        </Button>
      </li>
    ))}
  </ul>
);

interface StripProps {
  /** Grows when an action has ended. */
  readonly age: number;
  readonly runner: Runner;
  readonly onOpen: (step: number) => void;
}

export const TrialStrip = ({ age, runner, onOpen }: StripProps) => {
  const { view, reload, show } = useReading(() => call('readTrial', {}), age);
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!view || view.state === 'off') return null;
  const { state, hints } = view;
  const start = (method: Method): void => {
    setAsking(false);
    button.current?.focus();
    runner.start({ step: HOME, method, input: {} });
  };
  const follow = ({ hint, step }: TrialView['hints'][number]): void => {
    onOpen(step);
    // Looking is all there is to this one; the others are done when their action is.
    if (hint === 'match') void call('followHint', { hint }).then(show, reload);
  };
  const close = (): void => {
    setAsking(false);
    button.current?.focus();
  };
  const busy = runner.task.state === 'running' || runner.task.state === 'queued';
  return (
    <section
      class="trial"
      aria-label="Dùng thử"
      onKeyDown={({ key }) => asking && key === 'Escape' && close()}
    >
      <div class="with-button">
        <span>{SENTENCES[state]}</span>
        {state === 'starting' && (
          <Button onPress={() => start('startTrial')} resting={busy}>
            Làm tiếp
          </Button>
        )}
        <Button
          onPress={() => (state === 'ending' ? start('endTrial') : setAsking(true))}
          resting={busy || asking}
          buttonRef={button}
        >
          Bắt đầu thật
        </Button>
      </div>
      {asking && (
        <Question text={QUESTION} label="Bắt đầu thật" onYes={() => start('endTrial')} onNo={close} />
      )}
      <Standing runner={runner} />
      {!asking && <Hints hints={hints} onFollow={follow} />}
    </section>
  );
};
