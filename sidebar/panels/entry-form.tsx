/** The form for a row of a register, made from its declared fields; what is wrong is told at once, and nothing typed is lost. */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { call, problemOf } from '../rpc';
import type { Problem } from '../types';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { EntryField } from './entry-field';
import { FindPerson, type Person } from './find-person';

type View = Output<'readRegister'>;
type Values = Readonly<Record<string, string>>;

/** What is known of somebody in `Danh sách`: the name, and the class that begins the note. */
const valuesOf = ({ name, note }: Person): Values => ({ name, className: note.split(', ')[0] ?? '' });

interface FormProps {
  readonly view: View;
  readonly onAdded: () => void;
}

export const EntryForm = ({ view, onAdded }: FormProps) => {
  const initial = Object.fromEntries(view.fields.map(({ name, value }) => [name, value]));
  const [values, setValues] = useState<Values>(initial);
  const [person, setPerson] = useState<Person | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const add = (): void => {
    if (busy) return;
    setBusy(true);
    const who = person === null ? {} : { graduationKey: person.graduationKey };
    call('addToRegister', { register: view.register, values, ...who })
      .then(
        (result) => (result.added ? onAdded() : setProblems([...result.problems])),
        (error: unknown) => setProblems([problemOf(error)]),
      )
      .finally(() => setBusy(false));
  };
  const pick = (picked: Person): void => {
    setPerson(picked);
    setValues({ ...values, ...valuesOf(picked) });
  };
  return (
    <details>
      <summary>Thêm {view.item}</summary>
      {view.person && (
        <FindPerson field="Tìm trong Danh sách (nếu có)" button="Chọn" spoken="Chọn" onPick={pick} />
      )}
      <form
        class="action"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        {view.fields.map((field) => (
          <EntryField
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            onChange={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
        {problems.map((problem) => (
          <ErrorNotice key={problem.message} problem={problem} />
        ))}
        <Button submit look="primary" busy={busy}>
          Ghi vào sổ
        </Button>
      </form>
    </details>
  );
};
