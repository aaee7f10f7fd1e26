/** Who has not answered yet, by class or by homeroom teacher; a group opens its people (step 4, UX 4). */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Input, Output } from '../../src/api/contract';
import { formatNumber, formatPercent } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Meter } from '../views/bar';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { PanelFrame, type PanelProps } from './panel';
import { UnansweredPeople } from './unanswered-people';

type By = Input<'readUnanswered'>['by'];
type Group = Output<'readUnanswered'>['groups'][number];

/** Groups shown before *Thêm* is pressed. */
const PAGE = 30;

const TITLES: Readonly<Record<By, string>> = {
  class: 'Chưa trả lời, theo lớp',
  teacher: 'Chưa trả lời, theo GVCN',
};

interface RowProps {
  readonly group: Group;
  /** It was open just now and gets the focus back. */
  readonly focused: boolean;
  readonly onOpen: (group: Group) => void;
}

const GroupRow = ({ group, focused, onOpen }: RowProps) => {
  const { label, note, answered, targets, unanswered } = group;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  const done = `${formatNumber(answered)}/${formatNumber(targets)} (${formatPercent(answered, targets)})`;
  return (
    <li>
      <button type="button" class="step group-row" ref={button} onClick={() => onOpen(group)}>
        <span class="visually-hidden">
          {label}, {note}: còn {formatNumber(unanswered)} người chưa trả lời, đã trả lời {done}
        </span>
        <span class="step-title" aria-hidden="true">
          {label}
          <span class="secondary group-note">{note}</span>
        </span>
        <span class="group-count" aria-hidden="true">
          còn {formatNumber(unanswered)}
          <span class="secondary group-note">{done}</span>
        </span>
      </button>
    </li>
  );
};

const sum = (groups: readonly Group[], of: (group: Group) => number): number =>
  groups.reduce((total, group) => total + of(group), 0);

const Summary = ({ groups }: { readonly groups: readonly Group[] }) => {
  const answered = sum(groups, (group) => group.answered);
  const targets = sum(groups, (group) => group.targets);
  const refused = sum(groups, (group) => group.refused);
  return (
    <section class="campaign">
      <p>
        Đã trả lời {formatNumber(answered)}/{formatNumber(targets)} ({formatPercent(answered, targets)})
        {refused > 0 && `, từ chối ${formatNumber(refused)}`}
      </p>
      <Meter label="Đã trả lời" done={answered} total={targets} />
    </section>
  );
};

interface GroupsProps {
  readonly groups: readonly Group[];
  readonly last: string | null;
  readonly onOpen: (group: Group) => void;
}

const Groups = ({ groups, last, onOpen }: GroupsProps) => {
  const at = groups.findIndex(({ key }) => key === last);
  const [shown, setShown] = useState(Math.max(PAGE, at + 1));
  const left = groups.length - shown;
  return (
    <>
      <Summary groups={groups} />
      <ul class="plain-list">
        {groups.slice(0, shown).map((group) => (
          <GroupRow key={group.key} group={group} focused={group.key === last} onOpen={onOpen} />
        ))}
      </ul>
      {left > 0 && (
        <Button onPress={() => setShown(shown + PAGE)}>
          Thêm {formatNumber(Math.min(PAGE, left))} dòng (còn {formatNumber(left)})
        </Button>
      )}
    </>
  );
};

interface ByProps extends PanelProps {
  readonly by: By;
}

const Unanswered = ({ by, onBack }: ByProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readUnanswered', { by }));
  const [open, setOpen] = useState<Group | null>(null);
  const [last, setLast] = useState<string | null>(null);
  if (open) {
    const close = (): void => {
      setLast(open.key);
      setOpen(null);
    };
    return <UnansweredPeople by={by} group={open} onBack={close} />;
  }
  return (
    <PanelFrame title={TITLES[by]} onBack={onBack} focusInside={last !== null}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {view && <Groups groups={view.groups} last={last} onOpen={setOpen} />}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};

export const UnansweredPanel = (props: PanelProps) => <Unanswered {...props} by="class" />;
export const UnansweredByTeacherPanel = (props: PanelProps) => <Unanswered {...props} by="teacher" />;
