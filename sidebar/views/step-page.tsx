/** A step's page: owner, numbers, one blue button, what it brought, problems, rare actions, guide (UX 3, 4). */
import { useEffect, useRef } from 'preact/hooks';
import { STATE_WORDS } from '../format';
import { call } from '../rpc';
import type { Action, PanelName, StepView } from '../types';
import type { Runner, Task } from '../use-runner';
import { useReading } from '../use-reading';
import { ApprovalPanel } from './approval';
import { Button } from './button';
import { ErrorNotice, ResultNotice } from './notice';
import { asGroup, Problems } from './problems';
import { GoingOn, Paused, Running } from './running';
import { Queued } from './queued';
import { StateIcon } from './state-icon';
import { StepAction } from './step-action';

/** Takes the focus when the page opens, so that a screen reader starts here. */
const Title = ({
  view,
  step,
  onBack,
}: {
  readonly view: StepView | null;
  readonly step: number;
  readonly onBack: () => void;
}) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header class="page-title">
      <Button look="quiet" label="Về trang đầu" onPress={onBack}>
        ‹
      </Button>
      <h1 tabIndex={-1} ref={heading}>
        {step} {view?.title ?? ''}
      </h1>
    </header>
  );
};

const Facts = ({ view }: { readonly view: StepView }) => (
  <>
    <p class="owner secondary">
      <StateIcon state={view.state} />
      <span>
        {[STATE_WORDS[view.state], view.date, view.owner].filter((part) => part !== '').join(' · ')}
      </span>
    </p>
    {view.missing.length > 0 && <p class="secondary">Còn: {view.missing.join('; ')}</p>}
    {view.facts.length > 0 && (
      <dl class="facts">
        {view.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    )}
    {view.links.map(({ label, url }) => (
      <p key={url} class="link">
        <a href={url} target="_blank" rel="noopener">
          {label}
        </a>
      </p>
    ))}
  </>
);

/** What the pressed action is doing or has brought, in its place. */
export const TaskOutcome = ({ task, runner }: { readonly task: Task; readonly runner: Runner }) => {
  if (task.state === 'running') return <Running task={task} runner={runner} />;
  if (task.state === 'paused') return <Paused task={task} runner={runner} />;
  if (task.state === 'queued') return <Queued task={task} runner={runner} />;
  if (task.state === 'failed') return <ErrorNotice problem={task.problem} />;
  if (task.state === 'idle') return null;
  const { text, link, warns = false } = task.result;
  return (
    <ResultNotice warns={warns}>
      {text}{' '}
      {link && (
        <a href={link.url} target="_blank" rel="noopener">
          {link.label}
        </a>
      )}
    </ResultNotice>
  );
};

const Guide = ({ view }: { readonly view: StepView }) => (
  <details>
    <summary>Hướng dẫn</summary>
    {view.content !== '' && <p>{view.content}</p>}
    <ol class="guide">
      {view.guide.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
    {view.supports !== '' && <p class="secondary">Phối hợp: {view.supports}</p>}
    {view.informed !== '' && <p class="secondary">Nhận thông tin: {view.informed}</p>}
    {view.forms !== '' && <p class="secondary">Mẫu, hồ sơ: {view.forms}</p>}
    {view.terms.map((term) => (
      <p class="secondary" key={term}>
        {term}
      </p>
    ))}
  </details>
);

/** The rows that lead to panels. */
const Panels = ({
  view,
  onPanel,
}: {
  readonly view: StepView;
  readonly onPanel: (panel: PanelName) => void;
}) => (
  <>
    {view.panels.map(({ panel, label, note }) => (
      <p class="with-button" key={panel}>
        <span>{note}</span>
        <Button look="quiet" onPress={() => onPanel(panel)}>
          {label} ›
        </Button>
      </p>
    ))}
  </>
);

/** An ellipsis says that a form opens first: while the principal's word is awaited, nothing is the next thing to do. */
const isFolded = ({ label, fields }: Action): boolean => label.endsWith('…') && fields.length > 0;

interface BodyProps {
  readonly view: StepView;
  readonly runner: Runner;
  readonly onPanel: (panel: PanelName) => void;
}

const Body = ({ view, runner, onPanel }: BodyProps) => {
  const { task } = runner;
  const here: Task = task.state !== 'idle' && task.job.step === view.number ? task : { state: 'idle' };
  const [first, ...more] = view.actions.filter(({ rare }) => rare !== true);
  // The approval panel shows its ordinary actions side by side; elsewhere all but the first and those that say so stand under Khác.
  const beside = view.approval ? more : more.filter((one) => one.beside === true);
  const others = view.actions.filter((one) => one !== first && !beside.includes(one));
  const start = (action: Action, input: Record<string, unknown>): void =>
    runner.start({ step: view.number, method: action.method, input: { ...action.input, ...input } });
  const action = (one: Action, look: 'primary' | 'plain', order: number) => (
    <StepAction
      // The label holds counts that change; a new key would lose the focus.
      key={`${one.method}-${order}`}
      action={one}
      look={look}
      busy={here.state === 'running' && here.job.method === one.method}
      resting={task.state === 'running' || here.state === 'paused'}
      onRun={(input) => (one.panel ? onPanel(one.panel) : start(one, input))}
    />
  );
  const groups =
    view.problems.length > 0 || here.state !== 'ended'
      ? view.problems
      : asGroup('Kết quả vừa xong', here.result.problems);
  return (
    <>
      <Facts view={view} />
      {view.running && here.state === 'idle' && (
        <GoingOn step={view.number} progress={view.running} runner={runner} />
      )}
      {view.approval && (
        <ApprovalPanel
          approval={view.approval}
          busy={task.state === 'running'}
          onAct={(method, input) => runner.start({ step: view.number, method, input })}
        />
      )}
      {first && action(first, isFolded(first) ? 'plain' : 'primary', 0)}
      {beside.map((one, index) => action(one, 'plain', index + 1))}
      <TaskOutcome task={here} runner={runner} />
      <Panels view={view} onPanel={onPanel} />
      <Problems groups={groups} />
      {others.length > 0 && (
        <details>
          <summary>Khác</summary>
          {others.map((one, index) => action(one, 'plain', beside.length + index + 1))}
        </details>
      )}
      <Guide view={view} />
    </>
  );
};

interface StepPageProps {
  readonly step: number;
  /** Grows when an action has ended. */
  readonly age: number;
  readonly runner: Runner;
  readonly onBack: () => void;
  readonly onPanel: (panel: PanelName) => void;
}

export const StepPage = ({ step, age, runner, onBack, onPanel }: StepPageProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readStep', { step }), age);
  return (
    <>
      <Title view={view} step={step} onBack={onBack} />
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {view && <Body view={view} runner={runner} onPanel={onPanel} />}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </>
  );
};
