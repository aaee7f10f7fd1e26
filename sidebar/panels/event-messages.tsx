/** Messages with each guest's own link, to copy into Zalo or Facebook and to mark as sent (S2.16, S2.23). */
import { useState } from 'preact/hooks';
import type { Input, Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { usePress } from '../use-press';
import { Pages } from '../views/pages';
import { Choice } from '../views/choice';
import { ErrorNotice } from '../views/notice';
import { MessageCard } from './message-card';

type Round = Input<'readEventMessages'>['round'];
type By = Input<'noteAsked'>['by'];
type Person = Output<'readEventMessages'>['people'][number];

const BY: readonly By[] = ['Zalo', 'Facebook', 'SMS', 'Điện thoại', 'Giấy mời'];

interface ListProps {
  readonly event: string;
  readonly age: number;
}

const useGuests = ({ event, age }: ListProps) => {
  const [text, setText] = useState('');
  const [round, setRound] = useState<Round>('invite');
  const [from, setFrom] = useState(0);
  const [saving, setSaving] = useState('');
  const [noted, setNoted] = useState(0);
  const { busy, failure, press } = usePress();
  const reading = useReading(
    () => call('readEventMessages', { event, round, text, from }),
    `${age} ${round} ${text} ${from} ${noted}`,
  );
  const note = (participant: string, by: By): void => {
    if (busy) return;
    setSaving(participant);
    press(
      () => call('noteAsked', { event, participant, by }),
      () => setNoted(noted + 1),
    );
  };
  return { ...reading, setText, round, setRound, from, setFrom, saving: busy ? saving : '', failure, note };
};

const asMessage = (person: Person) => ({ ...person, graduationKey: person.participant, className: '' });

interface ChoiceProps {
  readonly round: Round;
  readonly by: By;
  readonly onRound: (round: Round) => void;
  readonly onBy: (by: By) => void;
  readonly onText: (text: string) => void;
}

const Wishes = ({ round, by, onRound, onBy, onText }: ChoiceProps) => (
  <>
    <Choice
      label="Lời nhắn"
      value={round}
      choices={[
        ['invite', 'Mời'],
        ['remind', 'Nhắc'],
      ]}
      onChange={onRound}
    />
    <Choice label="Nhắn qua" value={by} choices={BY} onChange={onBy} />
    <label class="field">
      <span>Tìm tên, lớp</span>
      <input type="search" maxLength={60} onChange={({ currentTarget }) => onText(currentTarget.value)} />
    </label>
  </>
);

export const EventMessages = ({ event, age }: ListProps) => {
  const { view, problem, setText, round, setRound, from, setFrom, saving, failure, note } = useGuests({
    event,
    age,
  });
  const [by, setBy] = useState<By>('Zalo');
  const choose = (wanted: Round): void => {
    setRound(wanted);
    setFrom(0);
  };
  const find = (text: string): void => {
    setText(text);
    setFrom(0);
  };
  return (
    <details>
      <summary>Nhắn Zalo, Facebook từng người{view && ` (${formatNumber(view.total)} chưa trả lời)`}</summary>
      {problem && <ErrorNotice problem={problem} />}
      {failure && <ErrorNotice problem={failure} />}
      <Wishes round={round} by={by} onRound={choose} onBy={setBy} onText={find} />
      <ul class="plain-list">
        {view?.people.map((person) => (
          <MessageCard
            key={person.link}
            message={asMessage(person)}
            busy={saving === person.participant}
            onWritten={() => note(person.participant, by)}
          />
        ))}
      </ul>
      {view && <Pages from={from} shown={view.people.length} total={view.total} onFrom={setFrom} />}
    </details>
  );
};
