/** The fields of an action, typed into before it runs. */
import { useRef } from 'preact/hooks';
import type { Values } from '../field-values';
import { formatDate } from '../format';
import type { Field } from '../types';
import { FileField } from './file-field';

const inputType = { date: 'date', number: 'number', text: 'text', file: 'file' } as const;

/** The day as people here write it: a date field follows the browser's language, which may be another. */
const DayShown = ({ day }: { readonly day: string }) =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? <span class="secondary"> {formatDate(day)}</span> : null;

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
        ) : (
          <label class="field" key={name}>
            <span>
              {label}
              {kind === 'date' && <DayShown day={values[name] ?? ''} />}
            </span>
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
