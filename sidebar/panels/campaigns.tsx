/** The campaigns of the workbook: which one is worked on, whom each asks, a new one, next year's after the last (step 4, S1.17). */
import { useEffect, useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatDate, formatNumber, formatPercent } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { usePress } from '../use-press';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { asGroup, Problems } from '../views/problems';
import { Question } from '../views/step-action';
import { CampaignForm, type CampaignValues } from './campaign-form';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';

type List = Output<'readCampaigns'>;
type Line = List['campaigns'][number];

const daysOf = ({ opens, closes }: Line): string =>
  [opens === '' ? '' : `từ ${formatDate(opens)}`, closes === '' ? '' : `đến ${formatDate(closes)}`]
    .filter((part) => part !== '')
    .join(' ');

const scopeOf = ({ graduationYear, scope, condition }: Line): string =>
  [
    graduationYear === null ? 'mọi năm tốt nghiệp' : `tốt nghiệp ${graduationYear}`,
    scope === '' ? 'mọi lớp' : scope,
    condition,
  ]
    .filter((part) => part !== '')
    .join('; ');

interface CardProps {
  readonly line: Line;
  readonly busy: boolean;
  readonly onChoose: () => void;
  readonly onEdit: () => void;
  readonly onCopy: () => void;
  /** Closes or opens the form of the campaign that is worked on. */
  readonly onDoor: ((method: 'closeSurvey' | 'reopenSurvey') => void) | null;
}

const CampaignCard = ({ line, busy, onChoose, onEdit, onCopy, onDoor }: CardProps) => {
  const { campaign, state, current, people, answered, target } = line;
  return (
    <li class="choice-card">
      <span>
        {current && '▶ '}
        <strong>{line.title === '' ? `Đợt ${campaign}` : line.title}</strong>
        {current && <span class="visually-hidden"> đang làm</span>}
      </span>
      <span class="secondary group-note">
        {campaign}: {state}, {daysOf(line)}
      </span>
      <span class="secondary group-note">Hỏi: {scopeOf(line)}</span>
      <span class="group-note">
        Đã trả lời {formatNumber(answered)}/{formatNumber(people)} ({formatPercent(answered, people)}), mục
        tiêu {formatNumber(target)}%
      </span>
      <Problems groups={asGroup('Phải sửa', line.problems)} />
      <span class="buttons">
        {!current && (
          <Button label={`Làm đợt này: ${campaign}`} resting={busy} onPress={onChoose}>
            Làm đợt này
          </Button>
        )}
        <Button label={`Sửa: đợt ${campaign}`} resting={busy} onPress={onEdit}>
          Sửa
        </Button>
        <Button label={`Chép: đợt ${campaign}`} resting={busy} onPress={onCopy}>
          Chép
        </Button>
        {onDoor && state === 'Đang mở' && (
          <Button resting={busy} onPress={() => onDoor('closeSurvey')}>
            Đóng phiếu
          </Button>
        )}
        {onDoor && state === 'Đã đóng' && (
          <Button resting={busy} onPress={() => onDoor('reopenSurvey')}>
            Mở lại phiếu
          </Button>
        )}
      </span>
    </li>
  );
};

/** Asked before a form is closed or opened again. */
const QUESTIONS = {
  closeSurvey: ['Đóng phiếu? Không ai trả lời, sửa câu trả lời được nữa cho đến khi mở lại.', 'Đóng phiếu'],
  reopenSurvey: ['Mở lại phiếu đến hết hạn trả lời đã ghi? Muốn ngày khác, bấm Sửa trước.', 'Mở lại phiếu'],
} as const;

interface DoorProps {
  readonly method: keyof typeof QUESTIONS;
  readonly line: Line;
  readonly onRun: (method: string, input: object) => void;
  readonly onEnd: () => void;
}

const Door = ({ method, line, onRun, onEnd }: DoorProps) => {
  const [text, label] = QUESTIONS[method];
  const run = (): void => {
    onRun(method, method === 'reopenSurvey' ? { closes: line.closes } : {});
    onEnd();
  };
  return <Question text={text} label={label} onYes={run} onNo={onEnd} />;
};

type Open = { readonly values: CampaignValues; readonly isNew: boolean } | null;

interface ListProps {
  readonly view: List;
  readonly busy: boolean;
  readonly onChoose: (campaign: string) => void;
  readonly onOpen: (open: Open) => void;
  readonly onCopy: (campaign: string) => void;
  readonly onDoor: (method: keyof typeof QUESTIONS) => void;
}

const CampaignsList = ({ view, busy, onChoose, onOpen, onCopy, onDoor }: ListProps) => {
  const [newest] = view.campaigns;
  return (
    <>
      {newest === undefined && <p>Chưa có đợt nào.</p>}
      <ul class="plain-list">
        {view.campaigns.map((line) => (
          <CampaignCard
            key={line.campaign}
            line={line}
            busy={busy}
            onChoose={() => onChoose(line.campaign)}
            onEdit={() => onOpen({ values: line, isNew: false })}
            onCopy={() => onCopy(line.campaign)}
            onDoor={line.current ? onDoor : null}
          />
        ))}
      </ul>
      <div class="buttons">
        <Button onPress={() => onOpen({ values: view.draft, isNew: true })}>Đợt mới</Button>
        {newest && <Button onPress={() => onCopy(newest.campaign)}>Chép đợt gần nhất</Button>}
      </div>
    </>
  );
};

/** The form that is open; what was saved closes it, what was refused stays typed. */
const useOpenForm = ({ age, runner }: Pick<PanelProps, 'age' | 'runner'>) => {
  const [open, setOpen] = useState<Open>(null);
  const { task } = runner;
  const isSaved = task.state === 'ended' && task.job.method === 'saveCampaign';
  useEffect(() => {
    if (isSaved) setOpen(null);
  }, [age, isSaved]);
  return { open, setOpen };
};

export const CampaignsPanel = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readCampaigns', {}), age);
  const { open, setOpen } = useOpenForm({ age, runner });
  const [door, setDoor] = useState<keyof typeof QUESTIONS | null>(null);
  const { failure, press } = usePress();
  const busy = runner.task.state === 'running';
  const start = (method: string, input: object): void => runner.start({ step, method, input });
  const copy = (campaign: string): void =>
    press(
      () => call('readCampaignCopy', { campaign }),
      (values) => setOpen({ values, isNew: true }),
    );
  const current = view?.campaigns.find((line) => line.current);
  return (
    <PanelFrame title="Đợt khảo sát" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {failure && <ErrorNotice problem={failure} />}
      <PanelOutcome step={step} runner={runner} />
      {door && current && <Door method={door} line={current} onRun={start} onEnd={() => setDoor(null)} />}
      {view && open && (
        <CampaignForm
          key={`${open.values.campaign} ${open.isNew}`}
          list={view}
          {...open}
          busy={busy}
          onSave={(wish) => start('saveCampaign', wish)}
          onCancel={() => setOpen(null)}
        />
      )}
      {view && !open && (
        <CampaignsList
          view={view}
          busy={busy}
          onChoose={(campaign) => start('chooseCampaign', { campaign })}
          onOpen={setOpen}
          onCopy={copy}
          onDoor={setDoor}
        />
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
