/** What is typed into the fields of an action, and the input that it makes. */
import type { Field } from './types';

/** By the field's name. */
export type Values = Readonly<Record<string, string>>;

export const initialValues = (fields: readonly Field[]): Values =>
  Object.fromEntries(fields.map(({ name, value }) => [name, value]));

/** The value of a file field while its file is on the way. */
export const UPLOADING = '…';

/** A file is on the way: the action waits for it. */
export const isUploading = (values: Values): boolean => Object.values(values).includes(UPLOADING);

const typed = (kind: Field['kind'], value: string): unknown => {
  if (kind === 'number') return Number(value);
  return kind === 'file' ? JSON.parse(value) : value;
};

/** What the script takes: empty fields are left out, numbers are numbers, a file is where the script finds it. */
export const asInput = (fields: readonly Field[], values: Values): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap(({ name, kind }) => {
      const value = (values[name] ?? '').trim();
      return value === '' ? [] : [[name, typed(kind, value)]];
    }),
  );
