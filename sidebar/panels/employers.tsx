/** Employers written in several ways, each group with a name to choose; what differs by more than writing is looked at first (UX 4). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';
import { Tick } from './tick';

type View = Output<'readEmployers'>;
type Group = View['groups'][number];
interface Merge {
  readonly name: string;
  readonly spellings: readonly string[];
}

interface GroupProps {
  readonly group: Group;
  readonly busy: boolean;
  readonly onMerge: (groups: readonly Merge[]) => void;
}

const EmployerGroup = ({ group, busy, onMerge }: GroupProps) => {
  const [name, setName] = useState(group.name);
  const all = group.spellings.map(({ text }) => text);
  const [picked, setPicked] = useState<readonly string[]>(group.certain ? all : []);
  const toggle = (text: string): void =>
    setPicked(picked.includes(text) ? picked.filter((each) => each !== text) : [...picked, text]);
  return (
    <li class="employer-group">
      <label class="field">
        <span>{group.certain ? 'Tên chung' : 'Tên chung (xem kỹ: tên chỉ gần giống)'}</span>
        <input
          type="text"
          maxLength={200}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      {group.spellings.map(({ text, count }) => (
        <Tick
          key={text}
          label={`${text}, ${formatNumber(count)} người`}
          ticked={picked.includes(text)}
          onTick={() => toggle(text)}
        >
          {text} <span class="secondary">({formatNumber(count)})</span>
        </Tick>
      ))}
      <Button
        label={`Gộp thành ${name}`}
        resting={busy || name.trim() === '' || picked.length === 0}
        onPress={() => onMerge([{ name, spellings: picked }])}
      >
        Gộp
      </Button>
    </li>
  );
};

const Largest = ({ largest }: Pick<View, 'largest'>) =>
  largest.length === 0 ? null : (
    <details>
      <summary>Nơi có nhiều cựu HSSV</summary>
      <ol>
        {largest.map(({ text, count }) => (
          <li key={text}>
            {text}: {formatNumber(count)} người
          </li>
        ))}
      </ol>
    </details>
  );

export const EmployersPanel = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readEmployers', {}), age);
  const busy = runner.task.state === 'running';
  const merge = (groups: readonly Merge[]): void =>
    runner.start({ step, method: 'mergeEmployers', input: { groups } });
  const certain = view?.groups.filter((group) => group.certain) ?? [];
  return (
    <PanelFrame title="Gộp nơi công tác" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      {view?.total === 0 && <p>Không còn nơi công tác nào viết nhiều cách.</p>}
      {certain.length > 1 && (
        <Button
          look="primary"
          busy={busy}
          onPress={() =>
            merge(
              certain.map(({ name, spellings }) => ({ name, spellings: spellings.map(({ text }) => text) })),
            )
          }
        >
          Gộp {formatNumber(certain.length)} nhóm chỉ khác cách viết
        </Button>
      )}
      <ul class="plain-list">
        {view?.groups.map((group) => (
          <EmployerGroup
            key={`${group.name}-${group.spellings.length}`}
            group={group}
            busy={busy}
            onMerge={merge}
          />
        ))}
      </ul>
      {view && view.total > view.groups.length && (
        <p class="secondary">
          Gộp các nhóm này rồi máy hiện tiếp {formatNumber(view.total - view.groups.length)} nhóm.
        </p>
      )}
      {view && <Largest largest={view.largest} />}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
