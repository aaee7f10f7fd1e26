/** The fields of an action, typed into before it runs. */
import { useRef } from 'preact/hooks';
import type { Values } from '../field-values';
import type { Field } from '../types';
import { DayField } from './day-field';
import { FileField } from './file-field';

const inputType = { number: 'number', text: 'text' } as const;

interface FieldsProps {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}

export const Fields = ({ fields, values, onChange }: FieldsProps) => {
  // A file takes its time to come; what was typed meanwhile stays.
  const latest = useRef(values);
  latest.current = values;
  return (
    <>
      {fields.map(({ name, label, kind }) =>
        kind === 'file' ? (
          <FileField
            key={name}
            name={name}
            label={label}
            onChange={(value) => onChange({ ...latest.current, [name]: value })}
          />
        ) : kind === 'date' ? (
          <DayField
            key={name}
            name={name}
            label={label}
            value={values[name] ?? ''}
            onInput={(value) => onChange({ ...values, [name]: value })}
          />
        ) : (
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
        ),
      )}
    </>
  );
};
