/** Faults that no single cell of a register shows, by the rules that the register declares. */
import type { IsoDate } from '../dates';
import type { Place } from '../place';
import { problem, type Problem } from '../problem';
import { wantedOf } from '../column-kind';
import { ANY_TEXT, type Wanted } from '../problems/where';
import { reads, type AnyColumn } from '../table';
import { fold } from '../text';
import type { AnyRow, NetworkContext, Register } from './register';

/** A row and where it stands; one that is about to be added stands nowhere yet. */
export interface PlacedRow {
  readonly row: AnyRow;
  readonly number?: number;
}

/** The place of a cell, by column name. */
type PlaceOf = (column: string) => Place;

const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const isDay = (value: unknown): value is IsoDate => typeof value === 'string';

const headerOf = ({ table }: Register, column: string): string => table.columns[column]?.header ?? column;

const placesIn =
  (register: Register, { number }: PlacedRow): PlaceOf =>
  (column) => ({
    sheet: register.table.title,
    ...(number === undefined ? {} : { row: number }),
    column: headerOf(register, column),
  });

/** Every fault of the rows at once, in row order. */
export const checkRegister = (
  register: Register,
  rows: readonly PlacedRow[],
  context: NetworkContext,
): Problem[] => {
  const doubles = doublesOf(register, rows);
  return rows.flatMap((standing, at) => [
    ...rowFaults(register, standing, context),
    ...(doubles.get(at) ?? []),
  ]);
};

/** The faults of one row by itself. */
const rowFaults = (register: Register, standing: PlacedRow, context: NetworkContext): Problem[] => {
  const place = placesIn(register, standing);
  return [
    ...dayFaults(register, standing.row, context.today, place),
    ...numberFaults(register, standing.row, place),
    ...missing(register, standing.row, place),
    ...unknownNames(register, standing.row, context, place),
  ];
};

const dayFaults = (
  { rules = {}, ...register }: Register,
  row: AnyRow,
  today: IsoDate,
  place: PlaceOf,
): Problem[] => {
  const ahead = (rules.past ?? []).flatMap((name) => {
    const day = row[name];
    return isDay(day) && day > today ? [problem('register.future', { at: place(name), day })] : [];
  });
  const turned = (rules.order ?? []).flatMap(([first, second]) => {
    const [from, to] = [row[first], row[second]];
    if (!isDay(from) || !isDay(to) || from <= to) return [];
    return [problem('register.order', { at: place(second), from, to, other: headerOf(register, first) })];
  });
  return [...ahead, ...turned];
};

const numberFaults = ({ rules = {} }: Register, row: AnyRow, place: PlaceOf): Problem[] =>
  (rules.positive ?? []).flatMap((name) => {
    const value = row[name];
    return typeof value === 'number' && value <= 0
      ? [problem('register.notPositive', { at: place(name), value: String(value) })]
      : [];
  });

const wantedIn = (column: AnyColumn | undefined): Wanted =>
  wantedOf(column !== undefined && reads(column) ? column.kind : { expected: ANY_TEXT });

const missing = (register: Register, row: AnyRow, place: PlaceOf): Problem[] =>
  (register.rules?.needs ?? [])
    .filter(({ column, is }) => is.includes(shown(row[column])))
    .flatMap(({ column, filled }) =>
      filled
        .filter((name) => row[name] === null || row[name] === undefined)
        .map((name) =>
          problem('register.needs', {
            at: place(name),
            ...wantedIn(register.table.columns[name]),
            other: headerOf(register, column),
            value: shown(row[column]),
          }),
        ),
    );

/** An empty list knows nobody yet, and nothing is told against it. */
const unknownNames = (
  { rules = {} }: Register,
  row: AnyRow,
  { lists }: NetworkContext,
  place: PlaceOf,
): Problem[] =>
  Object.entries(rules.names ?? {}).flatMap(([name, list]) => {
    const known = list === undefined ? [] : lists[list];
    const value = shown(row[name]);
    if (value === '' || known.length === 0 || known.some((each) => fold(each) === fold(value))) return [];
    return [problem('register.unknownName', { at: place(name), value, known })];
  });

/** Rows that hold in the unique columns what an earlier row holds, by their place in `rows`. */
const doublesOf = (register: Register, rows: readonly PlacedRow[]): ReadonlyMap<number, Problem[]> => {
  const columns = register.rules?.unique ?? [];
  const [first] = columns;
  const found = new Map<number, Problem[]>();
  if (first === undefined) return found;
  const earliest = new Map<string, PlacedRow>();
  rows.forEach((standing, at) => {
    const values = columns.map((name) => shown(standing.row[name]));
    if (values.includes('')) return;
    const mark = values.map(fold).join('\u241f');
    const earlier = earliest.get(mark);
    if (earlier === undefined) earliest.set(mark, standing);
    else {
      const details = { value: values.join(', '), earlier: earlier.number ?? 0 };
      found.set(at, [problem('register.double', { at: placesIn(register, standing)(first), ...details })]);
    }
  });
  return found;
};
