/** A row changed in the sidebar's form: what its cells look like as typed, and which of them the person changed. */
import { wantedOf } from '../column-kind';
import { fingerprint } from '../keyed-write/fingerprint';
import { problem, type Problem } from '../problem';
import { reads, type AnyColumn } from '../table';
import { tidy } from '../text';
import { faultsOfNew, type Typed } from './entry';
import type { PlacedRow } from './check-register';
import { groupDigits } from './money';
import { isMoneyColumn } from './row-line';
import { namesPerson, type AnyRow, type NetworkContext, type Register } from './register';

/** A value as its field shows it: days as the day field wants them, đồng in groups, other numbers with a decimal comma. */
const typedValue = (column: AnyColumn, value: unknown): string => {
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'number')
    return isMoneyColumn(column) ? groupDigits(value) : String(value).replace('.', ',');
  return typeof value === 'string' ? value : '';
};

const own = (register: Register): [string, AnyColumn][] =>
  Object.entries(register.table.columns).filter(([, { machine }]) => machine !== true);

/** What the form of a row begins with, by column. */
export const typedRow = (register: Register, row: AnyRow): Readonly<Record<string, string>> =>
  Object.fromEntries(own(register).map(([name, column]) => [name, typedValue(column, row[name])]));

export interface Edited extends Typed {
  /** What the form began with: only what differs from it was changed by the person. */
  readonly seen: Readonly<Record<string, string>>;
}

export interface PlannedEdit {
  /** The changed columns with their new values. */
  readonly row: AnyRow;
  /** The same columns as the person saw them before. */
  readonly seen: AnyRow;
  readonly problems: Problem[];
}

const readOne = (column: AnyColumn, typed: string): unknown => {
  if (tidy(typed) === '' || !reads(column)) return null;
  const reading = column.kind.read(typed);
  return reading.ok ? reading.value : null;
};

const faultOf = (register: Register, column: AnyColumn, typed: string): Problem[] => {
  if (!reads(column)) return [];
  const { expected } = column.kind;
  const at = { sheet: register.table.title, column: column.header };
  if (tidy(typed) === '')
    return column.required === true ? [problem('cell.required', { at, ...wantedOf(column.kind) })] : [];
  const reading = column.kind.read(typed);
  return reading.ok ? [] : [problem(reading.code, { at, value: typed, expected })];
};

/** Columns that the person left alone keep what stands there by now; `others` are the register's other rows. */
export const planEdit = (
  register: Register,
  current: AnyRow,
  { values, seen, graduationKey }: Edited,
  others: readonly PlacedRow[],
  context: NetworkContext,
): PlannedEdit => {
  const changed = own(register).filter(([name]) => (values[name] ?? '').trim() !== (seen[name] ?? '').trim());
  const read = (typed: Readonly<Record<string, string>>): AnyRow =>
    Object.fromEntries(changed.map(([name, column]) => [name, readOne(column, typed[name] ?? '')]));
  const linked = graduationKey === undefined || !namesPerson(register) ? {} : { graduationKey };
  const row = { ...read(values), ...linked };
  const cells = changed.flatMap(([name, column]) => faultOf(register, column, values[name] ?? ''));
  const rules = faultsOfNew(register, { ...current, ...row }, others, context);
  return { row, seen: read(seen), problems: cells.length > 0 ? cells : rules };
};

const contentMark = (register: Register, row: AnyRow): string =>
  fingerprint(JSON.stringify(own(register).map(([name]) => row[name] ?? null)));

/** Its key; a row typed by hand has none until the program changes it, and is known by what it holds. */
export const rowMark = (register: Register, row: AnyRow): string =>
  typeof row['rowKey'] === 'string' ? row['rowKey'] : contentMark(register, row);

/**
 * Where the marked row stands by now, -1 where it is gone. A row that got its key since, and one that holds all that is typed
 * (the press was made before), are found too.
 */
export const findMarked = (
  register: Register,
  rows: readonly AnyRow[],
  mark: string,
  values: Readonly<Record<string, string>>,
): number => {
  const keyed = rows.findIndex((row) => row['rowKey'] === mark);
  if (keyed >= 0) return keyed;
  const same = rows.findIndex((row) => contentMark(register, row) === mark);
  if (same >= 0) return same;
  const typed = own(register).map(([name, column]) => [name, readOne(column, values[name] ?? '')] as const);
  return rows.findIndex((row) => typed.every(([name, value]) => (row[name] ?? null) === value));
};
