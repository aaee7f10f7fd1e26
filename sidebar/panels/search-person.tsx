/** Finds a graduate of the campaign by name, class or student code, to say that an answer is theirs (UX 5.2). */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call, problemOf } from '../rpc';
import type { Problem } from '../types';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';

type Found = Output<'searchGraduates'>;
export type Person = Found['people'][number];

interface SearchProps {
  readonly busy: boolean;
  readonly onChoose: (person: Person) => void;
}

const useSearch = () => {
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [searching, setSearching] = useState(false);
  const search = (text: string): void => {
    if (searching || text.trim() === '') return;
    setSearching(true);
    setProblem(null);
    call('searchGraduates', { text })
      .then(setFound, (error: unknown) => setProblem(problemOf(error)))
      .finally(() => setSearching(false));
  };
  return { found, problem, searching, search };
};

export const SearchPerson = ({ busy, onChoose }: SearchProps) => {
  const [text, setText] = useState('');
  const { found, problem, searching, search } = useSearch();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="action"
      onSubmit={(event) => {
        event.preventDefault();
        search(text);
      }}
    >
      <label class="field">
        <span>Tên, lớp hoặc mã HSSV (không cần dấu)</span>
        <input
          type="search"
          value={text}
          maxLength={100}
          ref={field}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <Button submit busy={searching} resting={text.trim() === ''}>
        Tìm người
      </Button>
      {problem && <ErrorNotice problem={problem} />}
      {found && (
        <p class="secondary" role="status">
          {found.total === 0 ? 'Không thấy ai trong đợt này.' : `Thấy ${formatNumber(found.total)} người.`}
          {found.total > found.people.length && ' Gõ thêm để bớt.'}
        </p>
      )}
      <ul class="plain-list">
        {found?.people.map((person) => (
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
              label={`Chọn ${person.name}, ${person.note}`}
              onPress={() => onChoose(person)}
            >
              Chọn
            </Button>
          </li>
        ))}
      </ul>
    </form>
  );
};
