/** One field of a register's form: a day, a number, a choice, a text with suggestions. */
import type { Output } from '../../src/api/contract';
import { DayShown, LAST_DAY } from '../views/day-field';

type Field = Output<'readRegister'>['fields'][number];

interface EntryFieldProps {
  readonly field: Field;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Numbers as text: people here write 5.000.000. */
const INPUT: Readonly<Record<Field['kind'], string>> = {
  text: 'text',
  lines: 'text',
  date: 'date',
  number: 'text',
  email: 'email',
  phone: 'tel',
  choice: 'text',
};

const Control = ({ field, value, onChange }: EntryFieldProps) => {
  const { name, kind, choices } = field;
  if (kind === 'lines')
    return (
      <textarea
        rows={2}
        name={name}
        maxLength={5000}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    );
  if (kind === 'choice')
    return (
      <select name={name} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">(chọn)</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  return (
    <>
      <input
        type={INPUT[kind]}
        name={name}
        value={value}
        autocomplete="off"
        maxLength={500}
        {...(kind === 'date' ? { max: LAST_DAY } : {})}
        {...(kind === 'number' ? { inputMode: 'numeric' as const } : {})}
        {...(choices.length > 0 ? { list: `choices-${name}` } : {})}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {choices.length > 0 && (
        <datalist id={`choices-${name}`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </>
  );
};

export const EntryField = (props: EntryFieldProps) => {
  const { label, kind, required, hint } = props.field;
  return (
    <label class="field">
      <span>
        {label}
        {kind === 'date' && <DayShown day={props.value} />}
        {!required && <span class="secondary"> (không bắt buộc)</span>}
      </span>
      <Control {...props} />
      {hint !== '' && <span class="secondary">{hint}</span>}
    </label>
  );
};
