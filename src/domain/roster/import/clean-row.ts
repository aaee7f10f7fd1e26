/** A file's row as `Danh sách` takes it: lossless repairs, days as days; what is doubtful stays as typed for the proposals. */
import type { Cell, CellReading } from '../../cell';
import { dateOfDay, dayNumber, parseDate } from '../../dates';
import { foldMarks, tidy } from '../../text';
import type { AnyColumn } from '../../table';
import { LEVELS, graduations } from '../graduations';
import { splitName } from '../names';
import { repairOf, type RepairKind } from '../plan-repairs';
import type { FileRow } from './file-sheet';

type ColumnName = keyof typeof graduations.columns;

/** A cell that was repaired without loss, and what the file showed in it. */
export interface RowRepair {
  readonly column: ColumnName;
  readonly original: Cell;
  readonly kind: RepairKind;
}

export interface CleanRow {
  readonly sheet: string;
  readonly row: number;
  /** By column of `Danh sách`; empty ones are left out. */
  readonly cells: Readonly<Partial<Record<ColumnName, Cell>>>;
  readonly repairs: readonly RowRepair[];
  /** What the row says of its class besides name and cohort. */
  readonly ofClass: { readonly level: string; readonly major: string; readonly faculty: string };
}

// The machine's own columns are nobody's to import.
const COLUMNS = (Object.keys(graduations.columns) as ColumnName[]).filter(
  (name) => (graduations.columns[name] as AnyColumn).machine !== true,
);

/** Day 0 of Excel's 1900 system, whose day 60 never was: right from 1/3/1900 on. */
const EXCEL_EPOCH = dayNumber('1899-12-30');

/** A day out of a cell: text in any accepted form, or Excel's day number (20000 is 3/10/1954, 60000 is 8/4/2064). */
const dayOf = (cell: Cell): string | null => {
  const number = typeof cell === 'number' ? cell : /^\d{5}$/.test(cell.toString()) ? Number(cell) : null;
  if (number === null) return parseDate(tidy(String(cell)));
  return number >= 7000 && number <= 60000 ? dateOfDay(EXCEL_EPOCH + Math.floor(number)) : null;
};

/** A year or a month alone, told in words: Sheets would take '2003' for the 2003rd day since 1899, and '6/2003' for the first of June. */
const partOfDay = (text: string): string => {
  const [, month, year] = /^(?:(0?[1-9]|1[0-2])[/.-])?((?:19|20)\d\d)$/.exec(text) ?? [];
  if (year === undefined) return text;
  return month === undefined ? `năm ${year}` : `tháng ${Number(month)} năm ${year}`;
};

interface Kinded {
  readonly kind: { read(cell: Cell): CellReading<unknown> };
}
const kindOf = (column: ColumnName): Kinded['kind'] => graduations.columns[column].kind;

/** What a cell of `Danh sách` would read as; null where it reads as nothing. */
export const readAs = (column: ColumnName, cell: Cell): unknown => {
  if (tidy(String(cell)) === '') return null;
  const reading = kindOf(column).read(cell);
  return reading.ok ? reading.value : null;
};

interface Cleaned {
  readonly cell: Cell;
  readonly kind?: RepairKind;
}

const cleanCell = (column: ColumnName, cell: Cell): Cleaned => {
  const kind = graduations.columns[column].kind.name;
  if (kind === 'date') return { cell: dayOf(cell) ?? partOfDay(tidy(String(cell))) };
  const repair = repairOf(column, cell);
  const value = kind === 'choice' || kind === 'email' ? readAs(column, cell) : null;
  const clean = typeof value === 'string' ? value : (repair?.after ?? tidy(String(cell)));
  return { cell: clean, ...(repair ? { kind: repair.kind } : {}) };
};

/** Họ và tên in one cell is split; columns of their own come first. */
const withNames = (cells: FileRow['cells']): FileRow['cells'] => {
  if (cells['fullName'] === undefined || cells['givenName'] !== undefined) return cells;
  const { familyName, givenName } = splitName(String(cells['fullName']));
  return { ...cells, familyName, givenName };
};

const textOf = (cell: Cell | undefined): string => tidy(String(cell ?? ''));

/** A column for each sex with a mark in one of them; a mark in both, or in none, says nothing. */
const withSex = (cells: FileRow['cells']): FileRow['cells'] => {
  if (cells['sex'] !== undefined) return cells;
  const [male, female] = [textOf(cells['male']) !== '', textOf(cells['female']) !== ''];
  return male === female ? cells : { ...cells, sex: male ? 'Nam' : 'Nữ' };
};

/** 'CĐ', 'Cao đẳng chính quy' → 'Cao đẳng'; '' where it says none of ours. */
const levelOf = (typed: string): string => {
  const plain = foldMarks(typed);
  const short: Readonly<Record<string, (typeof LEVELS)[number]>> = {
    cd: 'Cao đẳng',
    tc: 'Trung cấp',
    sc: 'Sơ cấp',
  };
  return short[plain] ?? LEVELS.find((known) => plain.startsWith(foldMarks(known))) ?? '';
};

/** A row of a file as `Danh sách` would hold it; each repair keeps what stood there. */
export const cleanRow = ({ sheet, row, cells: typed }: FileRow): CleanRow => {
  const raw = withSex(withNames(typed));
  const cells: Partial<Record<ColumnName, Cell>> = {};
  const repairs: RowRepair[] = [];
  for (const column of COLUMNS) {
    const before = raw[column];
    if (before === undefined || textOf(before) === '') continue;
    const { cell, kind } = cleanCell(column, before);
    cells[column] = cell;
    if (kind !== undefined) repairs.push({ column, original: before, kind });
  }
  return {
    sheet,
    row,
    cells,
    repairs,
    ofClass: {
      level: levelOf(textOf(raw['level'])),
      major: textOf(raw['major']),
      faculty: textOf(raw['faculty']),
    },
  };
};
