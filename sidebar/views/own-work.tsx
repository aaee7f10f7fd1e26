/** Việc của tôi: what waits for whoever opened the sidebar, the steps that fall to them with their guide; somebody unknown says who they are (S1.4). */
import { useEffect, useState } from 'preact/hooks';
import { PanelFrame } from '../panels/panel';
import { OWN_WORK } from '../../src/domain/office/pages';
import { STATE_WORDS } from '../format';
import { call } from '../rpc';
import type { OwnWork, PanelName } from '../types';
import type { Runner } from '../use-runner';
import { useReading } from '../use-reading';
import { Button } from './button';
import { ErrorNotice } from './notice';
import { TaskOutcome } from './step-page';
import { UnitForm } from './unit-form';

type Item = OwnWork['items'][number];
type OwnStep = OwnWork['steps'][number];
type Open = (step: number, panel?: PanelName | null) => void;

const Way = ({
  item: { step, panel, url, text },
  onOpen,
}: {
  readonly item: Item;
  readonly onOpen: Open;
}) => {
  if (step !== null)
    return (
      <Button look="quiet" label={`Mở: ${text}`} onPress={() => onOpen(step, panel)}>
        Mở
      </Button>
    );
  return url === '' ? null : (
    <a href={url} target="_blank" rel="noopener" aria-label={`Mở: ${text}`}>
      Mở
    </a>
  );
};

const Items = ({ items, onOpen }: { readonly items: readonly Item[]; readonly onOpen: Open }) => (
  <section>
    <h2>Đang chờ anh/chị</h2>
    {items.length === 0 && <p class="secondary">Không có việc nào đang chờ.</p>}
    <ul class="plain-list">
      {items.map((item) => (
        <li class="with-button" key={`${item.text} ${item.note}`}>
          <span>
            {item.text}
            {(item.late || item.note !== '') && (
              <span class={`group-note ${item.late ? 'overdue' : 'secondary'}`}>
                {[item.late ? 'Quá hạn' : '', item.note].filter((part) => part !== '').join(': ')}
              </span>
            )}
          </span>
          <Way item={item} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  </section>
);

/** 'Đang làm, hạn 31/03/2026'. */
const standing = ({ state, due, late }: OwnStep): string =>
  [
    STATE_WORDS[state],
    ...(due === '' || state === 'done' ? [] : [`hạn ${due}${late ? ', đã quá' : ''}`]),
  ].join(', ');

const StepLine = ({ step, onOpen }: { readonly step: OwnStep; readonly onOpen: Open }) => (
  <li>
    <p class="with-button">
      <span>
        {step.number} {step.title}
        <span class={`group-note ${step.late ? 'overdue' : 'secondary'}`}>{standing(step)}</span>
        {step.missing.length > 0 && <span class="group-note">Còn: {step.missing.join('; ')}</span>}
      </span>
      <Button look="quiet" label={`Mở: bước ${step.number}`} onPress={() => onOpen(step.number)}>
        Mở
      </Button>
    </p>
    <details>
      <summary>Hướng dẫn bước {step.number}</summary>
      <ol class="guide">
        {step.guide.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </details>
  </li>
);

interface StepsProps {
  readonly title: string;
  readonly steps: readonly OwnStep[];
  readonly onOpen: Open;
}

const Steps = ({ title, steps, onOpen }: StepsProps) =>
  steps.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul class="plain-list spaced">
        {steps.map((step) => (
          <StepLine key={step.number} step={step} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );

const Known = ({ view, onOpen }: { readonly view: OwnWork; readonly onOpen: Open }) => {
  const of = (relation: OwnStep['relation']): OwnStep[] =>
    view.steps.filter((step) => step.relation === relation);
  const told = of('informed');
  return (
    <>
      <p class="secondary">{[view.name || view.address, ...view.parts].join(' · ')}</p>
      <Items items={view.items} onOpen={onOpen} />
      <Steps title="Tôi phụ trách" steps={of('responsible')} onOpen={onOpen} />
      <Steps title="Tôi phối hợp" steps={of('supports')} onOpen={onOpen} />
      {told.length > 0 && (
        <p class="secondary">Được thông tin về bước {told.map((step) => step.number).join(', ')}.</p>
      )}
      {view.steps.length === 0 && (
        <p class="secondary">
          Bảng các bước (tab Cấu hình, mục Các bước) chưa giao bước nào cho {view.parts.join(', ')}.
        </p>
      )}
    </>
  );
};

const Unknown = ({ address }: { readonly address: string }) => (
  <>
    <p>
      Bảng tính chưa ghi {address} thuộc đơn vị nào, nên chưa chỉ ra được việc của anh/chị. Tám bước và việc
      cần làm chung vẫn ở trang đầu, việc nào cũng bấm được.
    </p>
    <p class="secondary">
      Chọn đơn vị ở đây; hoặc phòng ghi giúp: tab Cấu hình, mục Phân công. Email GVCN ở tab Lớp, email trưởng
      đơn vị ở tab Đơn vị thì không cần ghi thêm.
    </p>
  </>
);

interface OwnWorkProps {
  readonly age: number;
  readonly runner: Runner;
  readonly onBack: () => void;
  readonly onOpen: Open;
}

export const OwnWorkPage = ({ age, runner, onBack, onOpen }: OwnWorkProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readOwnWork', {}), age);
  const [naming, setNaming] = useState(false);
  useEffect(() => setNaming(false), [age]);
  const { task } = runner;
  const unknown = view !== null && view.parts.length === 0 && view.steps.length === 0;
  return (
    <PanelFrame title="Việc của tôi" onBack={onBack} backLabel="Về trang đầu">
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {view && (unknown ? <Unknown address={view.address} /> : <Known view={view} onOpen={onOpen} />)}
      {task.state !== 'idle' && task.job.step === OWN_WORK && <TaskOutcome task={task} runner={runner} />}
      {view && (unknown || naming) && <UnitForm view={view} runner={runner} />}
      {view && !unknown && !naming && (
        <p>
          <Button look="quiet" onPress={() => setNaming(true)}>
            Tôi thuộc đơn vị khác…
          </Button>
        </p>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
