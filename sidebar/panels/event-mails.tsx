/** A round of an event's mails before it goes: how many, to whom not, the first one as it will look, a test to oneself, then the sending (UX 4, 12). */
import { useRef, useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { Choice } from '../views/choice';
import { FirstMail, TestMail } from '../views/first-mail';
import { ErrorNotice, Notice } from '../views/notice';
import { asGroup, Problems } from '../views/problems';
import { GoingOn } from '../views/running';
import { Question } from '../views/step-action';
import type { Runner } from '../use-runner';

type Plan = Output<'readInvitation'>;
type Round = Plan['round'];

interface ButtonsProps {
  readonly plan: Plan;
  readonly busy: boolean;
  readonly look: 'primary' | 'plain';
  readonly onSend: (more: { retryBefore?: string }) => void;
  readonly onTest: () => void;
}

const Buttons = ({ plan, busy, look, onSend, onTest }: ButtonsProps) => {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const named = plan.rounds.find((one) => one.round === plan.round)?.label.toLowerCase() ?? '';
  const label = `Gửi ${formatNumber(plan.waiting)} thư ${named}`;
  const resting = busy || plan.problems.length > 0;
  return (
    <div class="action">
      {plan.waiting > 0 && (
        <Button look={look} buttonRef={button} resting={resting || asking} onPress={() => setAsking(true)}>
          {label}
        </Button>
      )}
      {asking && (
        <Question
          text={`${label}? Thư đã gửi thì không rút lại được.`}
          label={label}
          onYes={() => {
            setAsking(false);
            onSend({});
          }}
          onNo={() => {
            setAsking(false);
            button.current?.focus();
          }}
        />
      )}
      <TestMail to={plan.testTo} resting={resting} onPress={onTest}>
        {plan.failed > 0 && (
          <Button resting={resting} onPress={() => onSend({ retryBefore: plan.asOf })}>
            Gửi lại {formatNumber(plan.failed)} thư lỗi
          </Button>
        )}
      </TestMail>
    </div>
  );
};

interface MailsProps {
  readonly event: string;
  /** As the page has read it; another round is read here. */
  readonly first: Plan;
  readonly age: number;
  readonly step: number;
  readonly runner: Runner;
  /** The page's blue button is another. */
  readonly beside: boolean;
}

export const EventMails = ({ event, first, age, step, runner, beside }: MailsProps) => {
  const [round, setRound] = useState<Round>(first.round);
  const { view, problem, loading, reload } = useReading(
    () => call('readInvitation', { event, round }),
    `${age} ${round}`,
  );
  const plan = view ?? first;
  const busy = runner.task.state === 'running' || runner.task.state === 'paused';
  /** The round that the page shows, which another one may be about to replace. */
  const start = (method: string, more: object): void => {
    setRound(plan.round);
    runner.start({ step, method, input: { event, round: plan.round, ...more } });
  };
  // What goes by itself, or had better wait, is not the next thing to press.
  const look = beside || plan.running !== null || plan.warnings.length > 0 ? 'plain' : 'primary';
  return (
    <section>
      <h2>Thư mời</h2>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {plan.running && runner.task.state === 'idle' && (
        <GoingOn step={step} progress={plan.running} runner={runner} />
      )}
      <Choice
        label="Lượt thư"
        value={plan.round}
        choices={plan.rounds.map(
          ({ round: one, label, waiting, sent }) =>
            [one, `${label}: còn ${formatNumber(waiting)}, đã gửi ${formatNumber(sent)}`] as const,
        )}
        onChange={setRound}
      />
      <p>{plan.waiting > 0 ? plan.takes : 'Không còn ai để gửi lượt này.'}</p>
      {plan.warnings.map((warning) => (
        <Notice key={warning} kind="warning">
          {warning}
        </Notice>
      ))}
      {plan.leftOut.length > 0 && (
        <p class="secondary">
          Không gửi: {plan.leftOut.map(({ label, count }) => `${formatNumber(count)} ${label}`).join('; ')}.
        </p>
      )}
      {plan.unclear > 0 && (
        <p class="secondary">
          {formatNumber(plan.unclear)} thư chưa rõ đã gửi hay chưa; máy không tự gửi lại: hỏi bằng Zalo.
        </p>
      )}
      <Problems open groups={asGroup('Sửa lời thư trước khi gửi', plan.problems)} />
      <Buttons
        key={plan.round}
        plan={plan}
        busy={busy || loading}
        look={look}
        onSend={(more) => start('sendEventMails', more)}
        onTest={() => start('testEventMail', {})}
      />
      {plan.first && <FirstMail first={plan.first} />}
    </section>
  );
};
