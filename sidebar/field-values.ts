/** What is typed into the fields of an action, and the input that it makes. */
import type { Field } from './types';

/** By the field's name. */
export type Values = Readonly<Record<string, string>>;

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
