/** The people of one class or teacher who have not answered: how to reach them, what was tried, and the way to their row. */
import type { Input, Output } from '../../src/api/contract';
import { formatNumber, formatPercent } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { usePress } from '../use-press';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { PanelFrame } from './panel';
import { useSeeing } from './see-row';

type By = Input<'readUnanswered'>['by'];
type Group = Output<'readUnanswered'>['groups'][number];
type Person = Output<'readUnanswered'>['people'][number];

interface PersonRowProps {
  readonly person: Person;
  /** Of a teacher with several classes the class is said too. */
  readonly withClass: boolean;
  readonly onSee: () => void;
}

const PersonRow = ({ person, withClass, onSee }: PersonRowProps) => (
  <li class="problem">
    <span>
      <strong>{person.name}</strong>
      {withClass && `, ${person.className}`}
      <span class="secondary group-note">
        {person.phone === '' ? 'Không có số điện thoại' : person.phone}
      </span>
      <span class="secondary group-note">{person.email === '' ? 'Không có email' : person.email}</span>
      {person.lastContact !== '' && <span class="secondary group-note">{person.lastContact}</span>}
    </span>
    <Button look="quiet" label={`Xem ${person.name} trong Danh sách`} onPress={onSee}>
      Xem
    </Button>
  </li>
);

interface PeopleProps {
  readonly by: By;
  readonly group: Group;
  readonly onBack: () => void;
}

/** The pages read so far, and reading one more. */
const usePeople = (by: By, group: string) => {
  const loaded = useReading(() => call('readUnanswered', { by, group }));
  const { view, show } = loaded;
  const { busy: reading, failure: unread, press } = usePress();
  const more = (): void => {
    if (!view) return;
    press(
      () => call('readUnanswered', { by, group, from: view.people.length }),
      (next) => show({ ...next, people: [...view.people, ...next.people] }),
    );
  };
  return { ...loaded, reading, unread, more };
};

export const UnansweredPeople = ({ by, group, onBack }: PeopleProps) => {
  const { failure: unseen, seeGraduate } = useSeeing();
  const { view, problem, loading, reload, reading, unread, more } = usePeople(by, group.key);
  const failure = unseen ?? unread;
  const now = view?.groups[0] ?? group;
  const left = view ? view.total - view.people.length : 0;
  return (
    <PanelFrame title={group.label} onBack={onBack} backLabel="Về danh sách các nhóm">
      <p class="secondary">{now.note}</p>
      <p>
        Còn {formatNumber(now.unanswered)} người chưa trả lời; đã trả lời {formatNumber(now.answered)}/
        {formatNumber(now.targets)} ({formatPercent(now.answered, now.targets)})
        {now.refused > 0 && `, từ chối ${formatNumber(now.refused)}`}.
      </p>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {failure && <ErrorNotice problem={failure} />}
      {view && (
        <ul class="plain-list">
          {view.people.map((person) => (
            <PersonRow
              key={person.graduationKey}
              person={person}
              withClass={by === 'teacher'}
              onSee={() => seeGraduate(person.graduationKey)}
            />
          ))}
        </ul>
      )}
      {left > 0 && (
        <Button busy={reading} onPress={more}>
          Thêm người (còn {formatNumber(left)})
        </Button>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
