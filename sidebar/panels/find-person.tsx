/** The one search for a person: by words of name, class, code, telephone or address; takes the one who is pressed (UX 5.2). */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Input, Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { usePress } from '../use-press';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';

type Found = Output<'findGraduates'>;
export type Person = Found['people'][number];

interface FindProps {
  /** What the field is called. */
  readonly field: string;
  /** The button beside each person, and what a screen reader says of it before the name. */
  readonly button: string;
  readonly spoken: string;
  readonly onPick: (person: Person) => void;
  /** Whom to look among; the whole roster when left out. */
  readonly among?: Input<'findGraduates'>['among'];
  /** Said where nobody is found. */
  readonly nobody?: string;
  /** The button that searches. */
  readonly submit?: string;
  /** The field takes the focus, and what was found stays after a press. */
  readonly inPlace?: boolean;
  readonly busy?: boolean;
}

const useSearch = (among: FindProps['among']) => {
  const [found, setFound] = useState<Found | null>(null);
  const { busy: searching, failure: problem, press } = usePress();
  const search = (text: string): void => {
    if (text.trim() !== '')
      press(() => call('findGraduates', among === undefined ? { text } : { text, among }), setFound);
  };
  return { found, forget: () => setFound(null), problem, searching, search };
};

type PeopleProps = Pick<FindProps, 'button' | 'spoken' | 'onPick' | 'nobody' | 'busy'> & {
  readonly found: Found;
};

const People = ({ found, button, spoken, onPick, nobody = 'Không thấy ai.', busy = false }: PeopleProps) => (
  <>
    <p class="secondary" role="status">
      {found.total === 0 ? nobody : `Thấy ${formatNumber(found.total)} người.`}
      {found.total > found.people.length && ' Gõ thêm để bớt.'}
    </p>
    <ul class="plain-list">
      {found.people.map((person) => (
        <li class="problem" key={person.graduationKey}>
          <span>
            {person.name}
            <span class="secondary group-note">
              {person.note}
              {person.answered && ', đã có phản hồi'}
            </span>
          </span>
          <Button
            look="quiet"
            resting={busy}
            label={`${spoken} ${person.name}, ${person.note}`}
            onPress={() => onPick(person)}
          >
            {button}
          </Button>
        </li>
      ))}
    </ul>
  </>
);

export const FindPerson = ({ field, onPick, among, submit = 'Tìm', inPlace = false, ...list }: FindProps) => {
  const [text, setText] = useState('');
  const { found, forget, problem, searching, search } = useSearch(among);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (inPlace) box.current?.focus();
  }, []);
  const pick = (person: Person): void => {
    if (!inPlace) {
      forget();
      setText('');
    }
    onPick(person);
  };
  return (
    <form
      class="action"
      onSubmit={(event) => {
        event.preventDefault();
        search(text);
      }}
    >
      <label class="field">
        <span>{field}</span>
        <input
          type="search"
          value={text}
          maxLength={100}
          ref={box}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <Button submit busy={searching} resting={text.trim() === ''}>
        {submit}
      </Button>
      {problem && <ErrorNotice problem={problem} />}
      {found && <People {...list} found={found} onPick={pick} />}
    </form>
  );
};
