/** Finds somebody by words of name, class, code, telephone or address, and takes the one who is pressed. */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call, problemOf } from '../rpc';
import type { Problem } from '../types';
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
}

const People = ({ found, button, spoken, onPick }: Omit<FindProps, 'field'> & { readonly found: Found }) => (
  <>
    <p class="secondary" role="status">
      {found.total === 0 ? 'Không thấy ai.' : `Thấy ${formatNumber(found.total)} người.`}
      {found.total > found.people.length && ' Gõ thêm để bớt.'}
    </p>
    <ul class="plain-list">
      {found.people.map((person) => (
        <li class="problem" key={person.graduationKey}>
          <span>
            {person.name}
            <span class="secondary group-note">{person.note}</span>
          </span>
          <Button look="quiet" label={`${spoken}: ${person.name}`} onPress={() => onPick(person)}>
            {button}
          </Button>
        </li>
      ))}
    </ul>
  </>
);

export const FindPerson = ({ field, button, spoken, onPick }: FindProps) => {
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const search = (): void => {
    if (busy || text.trim() === '') return;
    setBusy(true);
    setProblem(null);
    call('findGraduates', { text })
      .then(setFound, (error: unknown) => setProblem(problemOf(error)))
      .finally(() => setBusy(false));
  };
  return (
    <form
      class="action"
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <label class="field">
        <span>{field}</span>
        <input
          type="search"
          value={text}
          maxLength={100}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <Button submit busy={busy} resting={text.trim() === ''}>
        Tìm
      </Button>
      {problem && <ErrorNotice problem={problem} />}
      {found && (
        <People
          found={found}
          button={button}
          spoken={spoken}
          onPick={(person) => {
            setFound(null);
            setText('');
            onPick(person);
          }}
        />
      )}
    </form>
  );
};
