/** Parts the roster into the lists that are printed: one for each class and graduation year, in the order of the form. */
import { formatDate, type IsoDate } from '../dates';
import { classKey, classLabel } from '../roster/class-names';
import type { ClassRow } from '../roster/classes';
import type { GraduationRow } from '../roster/graduations';
import { compareVietnamese } from '../roster/collation';
import { properCase } from '../roster/names';
import { sortByName } from '../roster/sort-names';
import { cellAt } from '../keyed-write/rows';
import type { Grid, ReadRow } from '../table-rows';
import { fold, tidy } from '../text';
import type { RosterData } from './roster-tags';

type PrintedRow = Omit<RosterData['hssv'][number], 'tt'>;
type Reading = ReadRow<GraduationRow>;

export interface PrintList {
  /** Graduation year and class: '2025 KT2 K59'; the period of its papers in `Hồ sơ`. */
  readonly period: string;
  readonly year: number;
  readonly className: string;
  readonly cohort: string;
  /** '' while tab `Lớp` is empty. */
  readonly level: string;
  readonly teacher: string;
  readonly rows: readonly PrintedRow[];
}

export interface PrintLists {
  /** By year, then class. */
  readonly lists: readonly PrintList[];
  /** Rows that cannot be printed: no name, class or graduation date, or a class that tab `Lớp` does not know. */
  readonly leftOut: number;
}

/** A value as it is printed; one that the program could not read stands as somebody typed it, so that nothing is lost. */
const printedRow = (grid: Grid, { row, number }: Reading): PrintedRow => {
  const typed = (name: keyof GraduationRow): string => tidy(String(cellAt(grid, number - 1, name)));
  const day = (name: 'birthDate' | 'graduationDate'): string => {
    const date: IsoDate | null = row[name];
    return date === null ? typed(name) : formatDate(date);
  };
  return {
    ho: properCase(row.familyName),
    ten: properCase(row.givenName),
    ngay_sinh: day('birthDate'),
    gioi_tinh: row.sex ?? typed('sex'),
    dan_toc: row.ethnicGroup ?? '',
    dia_chi: row.address ?? '',
    ngay_tot_nghiep: day('graduationDate'),
    dien_thoai: row.phone ?? typed('phone'),
    mang_xa_hoi: row.social ?? '',
    noi_cong_tac: row.employer ?? '',
    thu_nhap: row.income ?? '',
    ghi_chu: row.remark ?? '',
  };
};

/** Names as somebody asks for them: '2025 KT2 K59', 'KT2 K59' or 'KT2'. Nothing asked means every class. */
const isAsked = (asked: readonly string[]): ((names: readonly string[]) => boolean) => {
  const wanted = new Set(asked.map(fold));
  return (names) => wanted.size === 0 || names.some((name) => wanted.has(fold(name)));
};

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

const listOf = (
  grid: Grid,
  members: readonly Reading[],
  classOf: ReadonlyMap<string, ClassRow>,
): PrintList | null => {
  const [first] = members;
  if (!first) return null;
  const known = classOf.get(classKey(first.row));
  const { className, cohort } = known ?? first.row;
  const year = yearOf(first.row.graduationDate);
  return {
    period: `${year} ${classLabel({ className, cohort })}`,
    year,
    className,
    cohort,
    level: known?.level ?? '',
    teacher: known?.teacher ?? '',
    rows: sortByName(members.map((reading) => ({ ...reading.row, reading }))).map(({ reading }) =>
      printedRow(grid, reading),
    ),
  };
};

/**
 * The lists of the asked classes, or of all. Whoever graduated in another year than the class stands in the list of that
 * year (S1.47). A class that is missing from tab `Lớp` is a slip of the pen, told in step 3, and makes no list of its own.
 */
export const printLists = (
  grid: Grid,
  rows: readonly Reading[],
  classes: readonly ClassRow[],
  asked: readonly string[] = [],
): PrintLists => {
  const classOf = new Map(classes.map((row) => [classKey(row), row]));
  const printable = rows.filter(
    ({ usable, row }) => usable && (classOf.size === 0 || classOf.has(classKey(row))),
  );
  const groups = new Map<string, Reading[]>();
  for (const reading of printable) {
    const key = `${yearOf(reading.row.graduationDate)}|${classKey(reading.row)}`;
    const group = groups.get(key);
    if (group) group.push(reading);
    else groups.set(key, [reading]);
  }
  const wanted = isAsked(asked);
  const lists = [...groups.values()]
    .map((members) => listOf(grid, members, classOf))
    .filter((list) => list !== null)
    .filter((list) => wanted([list.period, classLabel(list), list.className]));
  return {
    lists: lists.sort((a, b) => a.year - b.year || compareVietnamese(a.period, b.period)),
    leftOut: rows.length - printable.length,
  };
};
