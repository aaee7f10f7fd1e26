/** The fields of an action, typed into before it runs. */
import type { Field } from '../types';

export type Values = Readonly<Record<string, string>>;

const inputType = { date: 'date', number: 'number', text: 'text' } as const;

export const initialValues = (fields: readonly Field[]): Values =>
  Object.fromEntries(fields.map(({ name, value }) => [name, value]));

/** What the script takes: empty fields are left out, numbers are numbers. */
export const asInput = (fields: readonly Field[], values: Values): Record<string, string | number> =>
  Object.fromEntries(
    fields.flatMap(({ name, kind }) => {
      const value = (values[name] ?? '').trim();
      return value === '' ? [] : [[name, kind === 'number' ? Number(value) : value]];
    }),
  );

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
