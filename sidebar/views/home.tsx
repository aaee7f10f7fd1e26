/** Home: the campaign, the eight steps and where each stands, what to do next (UX 3). */
import { useEffect, useRef } from 'preact/hooks';
import { formatDate, formatNumber, formatPercent, spokenStep, STATE_WORDS } from '../format';
import { call, showCampaign } from '../rpc';
import type { BoardStep, Campaign, HomeView } from '../types';
import { usePress } from '../use-press';
import type { Runner } from '../use-runner';
import { useReading } from '../use-reading';
import { AskedFor } from './asked-for';
import { Meter } from './bar';
import { Button } from './button';
import { Choice } from './choice';
import { BoardDetails } from './board-details';
import { ErrorNotice, ResultNotice } from './notice';
import { asGroup, Problems } from './problems';
import { NETWORK, OWN_WORK } from '../../src/domain/office/pages';
import { OwnLine } from './own-line';
import { OutdatedNotice } from './outdated';
import { HOME, SetUpForm } from './set-up-form';
import { StateIcon } from './state-icon';
import { UndoLine } from './undo-line';

const CampaignLine = ({ campaign }: { readonly campaign: Campaign }) => {
  const { answered, targets, closes } = campaign;
  return (
    <section class="campaign">
      <p>
        Đã trả lời {formatNumber(answered)}/{formatNumber(targets)} ({formatPercent(answered, targets)})
      </p>
      <div class="bar-line">
        <Meter label="Đã trả lời" done={answered} total={targets} />
        {closes !== '' && <span class="secondary">hạn {formatDate(closes)}</span>}
      </div>
    </section>
  );
};

interface ChoiceProps {
  readonly campaign: Campaign;
  readonly onChosen: () => void;
}

/** Several campaigns: the one chosen here is everybody's. */
const CampaignChoice = ({ campaign, onChosen }: ChoiceProps) => {
  const { failure, press } = usePress();
  const choose = (code: string): void => press(() => call('chooseCampaign', { campaign: code }), onChosen);
  return (
    <>
      <Choice
        label="Đợt khảo sát đang làm"
        value={campaign.code}
        choices={campaign.all.map(({ code, title }) => [code, title] as const)}
        onChange={choose}
      />
      {failure && <ErrorNotice problem={failure} />}
    </>
  );
};

interface StepRowProps {
  readonly step: BoardStep;
  readonly focused: boolean;
  readonly onOpen: (step: number) => void;
}

const StepRow = ({ step, focused, onOpen }: StepRowProps) => {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <li>
      <button
        type="button"
        class={`step ${step.state}`}
        ref={button}
        title={STATE_WORDS[step.state]}
        onClick={() => onOpen(step.number)}
      >
        <StateIcon state={step.state} />
        <span class="visually-hidden">{spokenStep(step)}</span>
        <span class="step-title" aria-hidden="true">
          {step.number} {step.title}
        </span>
        <span class="step-note" aria-hidden="true">
          {step.note}
        </span>
      </button>
    </li>
  );
};

interface BoardProps {
  readonly home: HomeView;
  readonly from: number | null;
  readonly onOpen: (step: number) => void;
}

const Board = ({ home, from, onOpen }: BoardProps) => (
  <>
    {home.campaign && <CampaignLine campaign={home.campaign} />}
    <ol class="steps">
      {home.steps.map((step) => (
        <StepRow key={step.number} step={step} focused={step.number === from} onOpen={onOpen} />
      ))}
    </ol>
    <BoardDetails steps={home.steps} />
    {home.todo.length > 0 && (
      <section>
        <h2>Cần làm</h2>
        <ul class="plain-list">
          {home.todo.slice(0, 3).map(({ text, button, step }) => (
            <li class="with-button" key={text}>
              <span>{text}</span>
              <Button look="quiet" label={`${button}: ${text}`} onPress={() => onOpen(step)}>
                {button}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
);

/** What the problems of an action pressed on home are about. */
const GROUP_OF: Readonly<Record<string, string>> = { undoLast: 'Giữ nguyên vì đã sửa tay' };

interface StripProps {
  readonly runner: Runner;
  readonly goingOn: HomeView['running'];
  readonly onOpen: (step: number) => void;
}

/** An action that runs on another page or by itself, or what set-up brought. */
const Strip = ({ runner, goingOn, onOpen }: StripProps) => {
  const { task } = runner;
  if (task.state === 'ended' && task.job.step === HOME) {
    return (
      <>
        <ResultNotice warns={task.result.warns === true}>{task.result.text}</ResultNotice>
        <Problems groups={asGroup(GROUP_OF[task.job.method] ?? 'Thiết lập', task.result.problems)} />
      </>
    );
  }
  const here = task.state === 'running' || task.state === 'paused' ? { ...task, step: task.job.step } : null;
  const shown = here ?? goingOn;
  if (!shown || shown.step === HOME) return null;
  const { progress, step } = shown;
  return (
    <div class="with-button strip">
      <span>
        {here?.state === 'paused' ? 'Tạm dừng: ' : ''}
        {progress
          ? `${progress.label} ${formatNumber(progress.done)}/${formatNumber(progress.total)}`
          : 'Đang làm…'}
      </span>
      <Button look="quiet" onPress={() => onOpen(step)}>
        Xem
      </Button>
    </div>
  );
};

/** The way to the registers and duties of the alumni network, switched on there (UX 2). */
interface NetworkProps {
  /** Answers that whoever reads has not seen yet. */
  readonly news: number;
  readonly onOpen: () => void;
}

const NetworkLine = ({ news, onOpen }: NetworkProps) => (
  <p class="with-button">
    <span>
      Mạng lưới cựu HSSV
      {news > 0 && <strong>: {formatNumber(news)} phiếu mới</strong>}
    </span>
    <Button look="quiet" label="Mở: Mạng lưới cựu HSSV" onPress={onOpen}>
      Mở
    </Button>
  </p>
);

interface HomePageProps {
  /** Grows when an action has ended. */
  readonly age: number;
  readonly runner: Runner;
  /** The step one comes back from; its row gets the focus. */
  readonly from: number | null;
  readonly onOpen: (step: number) => void;
}

export const HomePage = ({ age, runner, from, onOpen }: HomePageProps) => {
  const { view, problem, loading, reload } = useReading(async () => {
    const home = await call('readHome', {});
    showCampaign(home.campaign && home.campaign.all.length > 1 ? home.campaign.code : null);
    return home;
  }, age);
  if (view && !view.ready) return <SetUpForm runner={runner} />;
  return (
    <>
      <header class="page-title">
        <h1>{view?.campaign?.title ?? view?.school ?? 'Kết nối cựu HSSV'}</h1>
        <Button look="quiet" label="Đọc lại số liệu" busy={loading && view !== null} onPress={reload}>
          ↻
        </Button>
      </header>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {view?.campaign && view.campaign.all.length > 1 && (
        <CampaignChoice campaign={view.campaign} onChosen={reload} />
      )}
      {view?.outdated && <OutdatedNotice runner={runner} />}
      <Strip runner={runner} goingOn={view?.running ?? null} onOpen={onOpen} />
      {view && <AskedFor runner={runner} onEnded={reload} />}
      {view && <Board home={view} from={from} onOpen={onOpen} />}
      {view && <OwnLine mine={view.mine} onOpen={() => onOpen(OWN_WORK)} />}
      {view && <NetworkLine news={view.formNews} onOpen={() => onOpen(NETWORK)} />}
      {view?.undo && <UndoLine key={view.undo.at} undo={view.undo} runner={runner} />}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </>
  );
};
