/** A row typed into the sidebar's form: its fields as the register declares them, what was typed as values, every fault at once. */
import { problem, type Problem } from '../problem';
import { wantedOf } from '../column-kind';
import { reads, type AnyColumn } from '../table';
import { tidy } from '../text';
import { checkRegister, type PlacedRow } from './check-register';
import { note } from './columns';
import { namesPerson, type AnyRow, type NetworkContext, type Register } from './register';

export const FIELD_KINDS = ['text', 'lines', 'date', 'number', 'email', 'phone', 'choice'] as const;

export interface EntryField {
  readonly name: string;
  readonly label: string;
  readonly kind: (typeof FIELD_KINDS)[number];
  readonly required: boolean;
  readonly hint: string;
  /** What may be chosen; for a text, what is offered. */
  readonly choices: readonly string[];
  readonly value: string;
}

const KINDS: Readonly<Record<string, EntryField['kind']>> = {
  date: 'date',
  number: 'number',
  email: 'email',
  phone: 'phone',
  choice: 'choice',
  flag: 'choice',
};

const choicesOf = ({ kind }: AnyColumn): readonly string[] =>
  'choices' in kind && Array.isArray(kind.choices) ? kind.choices.map(String) : [];

const kindOf = ({ kind }: AnyColumn): EntryField['kind'] =>
  kind === note.kind ? 'lines' : (KINDS[kind.name] ?? 'text');

/** The number after the greatest. */
const nextNumber = (rows: readonly AnyRow[], name: string): number =>
  rows.reduce((most, row) => Math.max(most, typeof row[name] === 'number' ? row[name] : 0), 0) + 1;

/** The columns that people fill, with what they begin with. */
export const entryFields = (
  register: Register,
  rows: readonly AnyRow[],
  { today, lists }: NetworkContext,
): EntryField[] =>
  Object.entries(register.table.columns)
    .filter(([, { machine }]) => machine !== true)
    .map(([name, column]) => {
      const list = register.rules?.names?.[name];
      return {
        name,
        label: column.header,
        kind: kindOf(column),
        required: column.required === true,
        hint: column.note ?? '',
        choices: list === undefined ? choicesOf(column) : lists[list],
        value:
          name === register.counts
            ? String(nextNumber(rows, name))
            : name === register.day && column.required === true
              ? today
              : '',
      };
    });

/** What was typed, by column, and the person of `Danh sách` whom the row is about. */
export interface Typed {
  readonly values: Readonly<Record<string, string>>;
  readonly graduationKey?: string | undefined;
}

/** The values of a row to add, without its key, or every reason why it cannot be added. */
export const readEntry = (
  register: Register,
  { values, graduationKey }: Typed,
  known: readonly PlacedRow[],
  context: NetworkContext,
): { readonly row: AnyRow; readonly problems: Problem[] } => {
  const { table } = register;
  const row: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, column] of Object.entries(table.columns)) {
    if (column.machine === true || !reads(column)) continue;
    const value = tidy(values[name] ?? '') === '' ? '' : (values[name] ?? '');
    const at = { sheet: table.title, column: column.header };
    const { expected } = column.kind;
    const reading = value === '' ? null : column.kind.read(value);
    row[name] = reading?.ok === true ? reading.value : null;
    if (reading === null && column.required === true)
      problems.push(problem('cell.required', { at, ...wantedOf(column.kind) }));
    else if (reading?.ok === false) problems.push(problem(reading.code, { at, value, expected }));
  }
  if (graduationKey !== undefined && namesPerson(register)) row['graduationKey'] = graduationKey;
  return { row, problems: [...problems, ...faultsOfNew(register, row, known, context)] };
};

/** What the register's rules say against the row, which stands nowhere yet. */
export const faultsOfNew = (
  register: Register,
  row: AnyRow,
  known: readonly PlacedRow[],
  context: NetworkContext,
): Problem[] =>
  checkRegister(register, [...known, { row }], context).filter(({ place }) => place?.row === undefined);
