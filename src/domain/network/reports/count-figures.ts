/** Counts the figures of every unit from the registers: each row once, for one unit (B16). */
import type { IsoDate } from '../../dates';
import { fold } from '../../text';
import type { Span } from '../kpis';
import type { AnyRow, Register } from '../register';
import type { UnitRow } from '../registers/units';
import { addedBy, noFigures, FIGURE_SOURCES, type FigureName, type Figures } from './figures';

export type ReportingUnit = Pick<
  UnitRow,
  'name' | 'shortName' | 'kind' | 'role' | 'head' | 'email' | 'rowKey'
>;

/** By which a unit is known in its link and in the mails: a row typed by hand has only its name. */
export const unitKey = ({ rowKey, name }: Pick<ReportingUnit, 'rowKey' | 'name'>): string =>
  rowKey ?? `tên ${fold(name)}`;

export interface CountedRegisters {
  /** Rows of each register, by its table's name. */
  readonly rows: ReadonlyMap<string, readonly AnyRow[]>;
  /** The faculty of a graduation, as `Lớp` names it. */
  readonly facultyOf: ReadonlyMap<string, string>;
  /** Graduations of the newest graduation year brought up to date this year (S2.50). */
  readonly updated: readonly string[];
}

/** Figures by unit key, and of the school; rows that no unit can be told for count for the school alone. */
export interface CountedFigures {
  readonly units: ReadonlyMap<string, Figures>;
  readonly school: Figures;
}

/** The unit that answers for a row: the one it names, its faculty, its graduate's faculty, or the register's keeper where there is one. */
const answering = (
  units: readonly ReportingUnit[],
  facultyOf: CountedRegisters['facultyOf'],
): ((row: AnyRow, register?: Register) => string | null) => {
  const named = new Map(
    units.flatMap((unit) =>
      [unit.name, unit.shortName].flatMap((name): [string, string][] =>
        name === null ? [] : [[fold(name), unitKey(unit)]],
      ),
    ),
  );
  const byName = (value: unknown): string | null =>
    typeof value === 'string' ? (named.get(fold(value)) ?? named.get(fold(`Khoa ${value}`)) ?? null) : null;
  const keeper = (register: Register): string | null => {
    const [first, ...others] = units.filter(({ role }) => role === register.owner);
    return first === undefined || others.length > 0 ? null : unitKey(first);
  };
  return (row, register) => {
    const key = row['graduationKey'];
    const faculty = typeof key === 'string' ? facultyOf.get(key) : undefined;
    return (
      byName(row['unit']) ??
      byName(row['faculty']) ??
      byName(faculty) ??
      (register === undefined ? null : keeper(register))
    );
  };
};

export const countFigures = (
  units: readonly ReportingUnit[],
  { rows, facultyOf, updated }: CountedRegisters,
  span: Span,
  today: IsoDate,
): CountedFigures => {
  const unitOf = answering(units, facultyOf);
  const all = new Map(units.map((unit) => [unitKey(unit), noFigures()]));
  const school = noFigures();
  const add = (figure: FigureName, unit: string | null, value: number): void => {
    school[figure] += value;
    const own = unit === null ? undefined : all.get(unit);
    if (own !== undefined) own[figure] += value;
  };
  for (const source of FIGURE_SOURCES)
    for (const row of rows.get(source.register.table.name) ?? []) {
      const value = addedBy(source, row, span, today);
      if (value > 0) add(source.figure, unitOf(row, source.register), value);
    }
  for (const graduationKey of updated) add('updated', unitOf({ graduationKey }), 1);
  return { units: all, school };
};
