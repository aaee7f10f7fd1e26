/** Finds somebody by words of name, class, code, telephone or address, and writes down that they want no mails. */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call, problemOf } from '../rpc';
import type { Problem } from '../types';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';

type Found = Output<'findGraduates'>;
type Person = Found['people'][number];

const People = ({
  found,
  onOptOut,
}: {
  readonly found: Found;
  readonly onOptOut: (person: Person) => void;
}) => (
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
          <Button look="quiet" label={`Ghi không nhận thư: ${person.name}`} onPress={() => onOptOut(person)}>
            Ghi
          </Button>
        </li>
      ))}
    </ul>
  </>
);

export const FindPerson = ({ onOptOut }: { readonly onOptOut: (person: Person) => void }) => {
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
        <span>Người không muốn nhận thư (tên, lớp, SĐT hoặc mã)</span>
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
          onOptOut={(person) => {
            setFound(null);
            setText('');
            onOptOut(person);
          }}
        />
      )}
    </form>
  );
};
