/** The form for a row of a register, made from its declared fields; what is wrong is told at once, and nothing typed is lost. */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { call, problemOf } from '../rpc';
import type { Problem } from '../types';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { EntryField } from './entry-field';
import { FindPerson, type Person } from './find-person';

export type RegisterView = Output<'readRegister'>;
export type RegisterLine = RegisterView['rows'][number];
export type Values = Readonly<Record<string, string>>;

/** What is known of somebody in `Danh sách`: the name, and the class that begins the note. */
const valuesOf = ({ name, note }: Person): Values => ({ name, className: note.split(', ')[0] ?? '' });

interface FormProps {
  readonly view: RegisterView;
  /** What the fields begin with, besides what the register offers. */
  readonly begin: Values;
  /** The row that is changed; a new one without it. */
  readonly line?: RegisterLine;
  /** With what others had changed meanwhile and was left alone. */
  readonly onDone: (kept: readonly Problem[]) => void;
}

const useEntry = ({ view: { register, fields }, begin, line, onDone }: FormProps) => {
  const offered = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  const [values, setValues] = useState<Values>({ ...offered, ...begin });
  const [person, setPerson] = useState<Person | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    const asked = { register, values, ...(person ? { graduationKey: person.graduationKey } : {}) };
    if (line === undefined) {
      const { added, problems: faults } = await call('addToRegister', asked);
      return added ? onDone([]) : setProblems([...faults]);
    }
    const { row, values: seen } = line;
    const { changed, problems: faults } = await call('changeRegisterRow', { ...asked, row, seen });
    return changed ? onDone([...faults]) : setProblems([...faults]);
  };
  return {
    values,
    problems,
    busy,
    type: (typed: Values) => setValues({ ...values, ...typed }),
    pick: (picked: Person) => {
      setPerson(picked);
      setValues({ ...values, ...valuesOf(picked) });
    },
    submit: () => {
      if (busy) return;
      setBusy(true);
      send()
        .catch((error: unknown) => setProblems([problemOf(error)]))
        .finally(() => setBusy(false));
    },
  };
};

export const EntryForm = (props: FormProps) => {
  const { view, line } = props;
  const { values, problems, busy, type, pick, submit } = useEntry(props);
  return (
    <>
      {view.person && line === undefined && (
        <FindPerson field="Tìm trong Danh sách (nếu có)" button="Chọn" spoken="Chọn" onPick={pick} />
      )}
      {view.person && line !== undefined && (
        <details class="group">
          <summary>Gắn với người khác trong Danh sách</summary>
          <FindPerson field="Tìm trong Danh sách" button="Chọn" spoken="Chọn" onPick={pick} />
        </details>
      )}
      <form
        class="action"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {view.fields.map((field) => (
          <EntryField
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            onChange={(value) => type({ [field.name]: value })}
          />
        ))}
        {problems.map((problem) => (
          <ErrorNotice key={problem.message} problem={problem} />
        ))}
        <Button submit look="primary" busy={busy}>
          {line === undefined ? 'Ghi vào sổ' : 'Lưu'}
        </Button>
      </form>
    </>
  );
};
