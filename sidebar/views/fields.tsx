/** The fields of an action, typed into before it runs. */
import type { Values } from '../field-values';
import type { Field } from '../types';

const inputType = { date: 'date', number: 'number', text: 'text' } as const;

interface FieldsProps {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}

export const Fields = ({ fields, values, onChange }: FieldsProps) => (
  <>
    {fields.map(({ name, label, kind }) => (
      <label class="field" key={name}>
        <span>{label}</span>
        <input
          type={inputType[kind]}
          name={name}
          value={values[name] ?? ''}
          autocomplete="off"
          {...(kind === 'text' ? { maxLength: 200 } : {})}
          onInput={({ currentTarget }) => onChange({ ...values, [name]: currentTarget.value })}
        />
      </label>
    ))}
  </>
);
