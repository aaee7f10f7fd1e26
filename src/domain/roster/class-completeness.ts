/** How complete each class of the roster is, and whether its teacher has confirmed the list (S1.14, S1.15, UX 4). */
import { formatInteger } from '../number-format';
import type { LocalTime } from '../dates';
import { classKey } from './class-names';
import type { ClassRow } from './classes';
import { compareVietnamese } from './collation';
import type { GraduationRow } from './graduations';

export interface ClassStand {
  /** name + cohort, folded. */
  readonly key: string;
  readonly className: string;
  readonly cohort: string;
  readonly people: number;
  readonly withPhone: number;
  readonly withEmail: number;
  readonly teacher: string;
  readonly confirmedAt: LocalTime | null;
  readonly confirmedBy: string;
  /** In tab `Lớp`; one that is not can neither be confirmed nor printed. */
  readonly known: boolean;
  /** '3 người thiếu SĐT', 'chưa có GVCN'; what hinders a confirmation most comes first. */
  readonly missing: string[];
}

type Person = Pick<
  GraduationRow,
  'className' | 'cohort' | 'phone' | 'email' | 'birthDate' | 'sex' | 'address'
>;

const people = (count: number, lacks: string): string[] =>
  count === 0 ? [] : [`${formatInteger(count)} người thiếu ${lacks}`];

const missingOf = (row: ClassRow | null, own: readonly Person[]): string[] => {
  const lacking = (name: 'phone' | 'birthDate' | 'sex' | 'address'): number =>
    own.filter((person) => person[name] === null).length;
  const unreachable = own.filter(({ phone, email }) => phone === null && email === null).length;
  const planned = row?.plannedGraduates ?? null;
  return [
    ...(row === null ? ['chưa có trong tab Lớp'] : []),
    ...(own.length === 0 ? ['chưa có ai trong Danh sách'] : []),
    ...(planned !== null && own.length > 0 && planned !== own.length
      ? [`tab Lớp ghi ${formatInteger(planned)} người`]
      : []),
    ...(row !== null && row.teacher === null ? ['chưa có GVCN'] : []),
    ...(row !== null && row.teacherEmail === null ? ['chưa có email GVCN'] : []),
    ...people(unreachable, 'cả SĐT và email'),
    ...people(lacking('phone') - unreachable, 'SĐT'),
    ...people(lacking('birthDate'), 'ngày sinh'),
    ...people(lacking('sex'), 'giới tính'),
    ...people(lacking('address'), 'địa chỉ'),
  ];
};

const standOf = (key: string, row: ClassRow | null, own: readonly Person[]): ClassStand => ({
  key,
  className: row?.className ?? own[0]?.className ?? '',
  cohort: row?.cohort ?? own[0]?.cohort ?? '',
  people: own.length,
  withPhone: own.filter(({ phone }) => phone !== null).length,
  withEmail: own.filter(({ email }) => email !== null).length,
  teacher: row?.teacher ?? '',
  confirmedAt: row?.confirmedAt ?? null,
  confirmedBy: row?.confirmedBy ?? '',
  known: row !== null,
  missing: missingOf(row, own),
});

/** Every class of `Lớp` and every one that stands in the roster alone; unconfirmed ones first, then by name. */
export const planClassStands = (roster: readonly Person[], classes: readonly ClassRow[]): ClassStand[] => {
  const byKey = new Map<string, Person[]>();
  for (const person of roster) {
    const key = classKey(person);
    const own = byKey.get(key) ?? [];
    byKey.set(key, own);
    own.push(person);
  }
  const rows = new Map(classes.map((row) => [classKey(row), row]));
  return [...new Set([...rows.keys(), ...byKey.keys()])]
    .map((key) => standOf(key, rows.get(key) ?? null, byKey.get(key) ?? []))
    .sort(
      (a, b) =>
        Number(a.confirmedAt !== null) - Number(b.confirmedAt !== null) ||
        compareVietnamese(a.cohort, b.cohort) ||
        compareVietnamese(a.className, b.className),
    );
};

export interface Coverage {
  readonly classes: number;
  readonly confirmed: number;
  /** Not confirmed yet, with people in the list and a teacher to ask. */
  readonly toRemind: number;
}

/** Classes nobody graduates from are not asked for. */
export const coverageOf = (stands: readonly ClassStand[]): Coverage => {
  const own = stands.filter(({ people: count }) => count > 0);
  const open = own.filter(({ confirmedAt }) => confirmedAt === null);
  return {
    classes: own.length,
    confirmed: own.length - open.length,
    toRemind: open.filter(({ teacher }) => teacher !== '').length,
  };
};
