/** A round of mails before it goes: how many, to whom not, the first one as it will look, a test to oneself, then the sending (UX 4, 12). */
import { useRef, useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import type { Task } from '../use-runner';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { Choice } from '../views/choice';
import { FirstMail, TestMail } from '../views/first-mail';
import { ErrorNotice, Notice } from '../views/notice';
import { asGroup, Problems } from '../views/problems';
import { GoingOn } from '../views/running';
import { Question } from '../views/step-action';
import { TaskOutcome } from '../views/step-page';
import { PanelFrame, type PanelProps } from './panel';

type Plan = Output<'readMailPlan'>;
type Round = Plan['round'];

const Rounds = ({ plan, onChoose }: { readonly plan: Plan; readonly onChoose: (round: Round) => void }) => (
  <Choice
    label="Lượt thư"
    value={plan.round}
    choices={plan.rounds.map(
      ({ round, label, waiting, sent }) =>
        [round, `${label}: còn ${formatNumber(waiting)}, đã gửi ${formatNumber(sent)}`] as const,
    )}
    onChange={onChoose}
  />
);

const Numbers = ({ plan }: { readonly plan: Plan }) => (
  <>
    <p>{plan.waiting > 0 ? plan.takes : 'Không còn ai để gửi lượt này.'}</p>
    {plan.advice !== '' && <Notice kind="warning">{plan.advice}</Notice>}
    {plan.leftOut.length > 0 && (
      <p class="secondary">
        Không gửi: {plan.leftOut.map(({ label, count }) => `${formatNumber(count)} ${label}`).join('; ')}.
      </p>
    )}
    {plan.warnings.map((warning) => (
      <Notice key={warning} kind="warning">
        {warning}
      </Notice>
    ))}
    {plan.unclear > 0 && (
      <p class="secondary">
        {formatNumber(plan.unclear)} thư chưa rõ đã gửi hay chưa; máy không tự gửi lại. Xem ở Email hỏng, từ
        chối.
      </p>
    )}
  </>
);

interface ButtonsProps {
  readonly plan: Plan;
  readonly busy: boolean;
  readonly onStart: (method: string, input: Record<string, unknown>) => void;
}

const Buttons = ({ plan, busy, onStart }: ButtonsProps) => {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { round, waiting, failed, problems } = plan;
  const named = plan.rounds.find((one) => one.round === round)?.label.toLowerCase() ?? '';
  const label = `Gửi ${formatNumber(waiting)} thư ${named}`;
  /** The page itself is the look before the sending; asked again is only where something speaks against it. */
  const answer = (yes: boolean): void => {
    setAsking(false);
    button.current?.focus();
    if (yes) onStart('sendInvitations', { round });
  };
  const resting = busy || problems.length > 0;
  return (
    <div
      class="action"
      onKeyDown={(event) => {
        if (event.key === 'Escape') answer(false);
      }}
    >
      {waiting > 0 && (
        <Button
          look="primary"
          buttonRef={button}
          resting={resting || asking}
          onPress={() => (plan.warnings.length > 0 ? setAsking(true) : answer(true))}
        >
          {label}
        </Button>
      )}
      {waiting > 0 && !asking && <p class="secondary">Thư đã gửi thì không rút lại được.</p>}
      {asking && (
        <Question
          text={[...plan.warnings, `${label}? Thư đã gửi thì không rút lại được.`].join(' ')}
          label={label}
          onYes={() => answer(true)}
          onNo={() => answer(false)}
        />
      )}
      <TestMail to={plan.testTo} resting={resting} onPress={() => onStart('sendTestMail', { round })}>
        {failed > 0 && (
          <Button
            resting={resting}
            onPress={() => onStart('sendInvitations', { round, retryBefore: plan.asOf })}
          >
            Gửi lại {formatNumber(failed)} thư lỗi
          </Button>
        )}
      </TestMail>
    </div>
  );
};

export const SendMailPanel = ({ step, age, runner, onBack }: PanelProps) => {
  const [round, setRound] = useState<Round | null>(null);
  const asked = round === null ? {} : { round };
  const { view, problem, loading, reload } = useReading(
    () => call('readMailPlan', asked),
    `${age} ${round ?? ''}`,
  );
  const { task } = runner;
  const here: Task = task.state !== 'idle' && task.job.step === step ? task : { state: 'idle' };
  const busy = task.state === 'running' || here.state === 'paused';
  return (
    <PanelFrame title="Thư mời, nhắc, cảm ơn" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <TaskOutcome task={here} runner={runner} />
      {view?.running && here.state === 'idle' && (
        <GoingOn step={step} progress={view.running} runner={runner} />
      )}
      {view && (
        <>
          <Rounds plan={view} onChoose={setRound} />
          <Numbers plan={view} />
          <Problems open groups={asGroup('Sửa lời thư trước khi gửi', view.problems)} />
          <Buttons
            plan={view}
            busy={busy || loading}
            onStart={(method, input) => {
              // The page stays at this round: the next one is for another day.
              setRound(view.round);
              runner.start({ step, method, input });
            }}
          />
          {view.first && <FirstMail first={view.first} />}
        </>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
