/** One register: what follows from its rows, the newest rows, what is wrong in the tab, and the form for one more. */
import { registerNamed } from '../../../domain/network';
import { checkRegister, type PlacedRow } from '../../../domain/network/check-register';
import { rowMark, typedRow } from '../../../domain/network/edit';
import { entryFields, type EntryField } from '../../../domain/network/entry';
import { groupTitles, isOn } from '../../../domain/network/groups';
import {
  namesPerson,
  type AnyRow,
  type Follow,
  type NetworkContext,
  type Register,
  type RegisterFact,
} from '../../../domain/network/register';
import { units } from '../../../domain/network/registers/units';
import { lineOfRow, wordsOfRow, type RowLine } from '../../../domain/network/row-line';
import { userError, type Problem } from '../../../domain/problem';
import { groupProblems, type ProblemGroup } from '../../../domain/problem-groups';
import { foldMarks } from '../../../domain/text';
import { readTable, readUsable } from '../../../google/read-table';
import { countRows } from '../../../google/show-tabs';
import { readContext } from '../read-context';

/** Rows that one call brings. */
const PAGE = 20;

/** A row as a line, as its form begins with it, and what is written next because of it. */
export interface RegisterLine extends RowLine {
  /** Its row in the tab. */
  readonly number: number;
  /** By which it is found again, wherever it has been moved to. */
  readonly row: string;
  readonly values: Readonly<Record<string, string>>;
  /** Whom of `Danh sách` it is about, or ''. */
  readonly graduationKey: string;
  readonly follows: readonly Follow[];
}

export interface RegisterView {
  readonly register: string;
  readonly title: string;
  readonly about: string;
  /** The unit that keeps the register, with its head. */
  readonly keeper: string;
  readonly item: string;
  readonly total: number;
  /** Rows that hold the searched words; all of them without a search. */
  readonly found: number;
  readonly facts: RegisterFact[];
  /** The newest first. */
  readonly rows: RegisterLine[];
  /** A text to publish, or ''. */
  readonly statement: string;
  readonly fields: EntryField[];
  /** The form may name somebody of `Danh sách`. */
  readonly person: boolean;
  readonly problems: ProblemGroup[];
}

/** What stands in a register's tab; nothing before its first row. */
export interface RegisterRows {
  /** Usable rows, also those without a key. */
  readonly standing: readonly PlacedRow[];
  /** Faults of cells and headers. */
  readonly problems: readonly Problem[];
}

/** By its table's name. Throws register.unknown. */
export const requireRegister = (name: string): Register => {
  const register = registerNamed(name);
  if (register === undefined) throw userError('register.unknown', {});
  return register;
};

/** A register whose switch is on. */
export const requireOn = (register: Register, { settings }: NetworkContext): void => {
  if (!isOn(settings, register.group))
    throw userError('register.off', { title: groupTitles[register.group] });
};

export const readRegisterRows = ({ table }: Register): RegisterRows => {
  if (countRows(table) === 0) return { standing: [], problems: [] };
  const { rows, problems } = readTable(table);
  return {
    problems,
    standing: rows.filter(({ usable }) => usable).map(({ row, number }) => ({ row, number })),
  };
};

interface AskedRegister {
  readonly register: string;
  readonly from?: number | undefined;
  readonly text?: string | undefined;
}

export const readRegister = ({ register: name, from = 0, text = '' }: AskedRegister): RegisterView => {
  const register = requireRegister(name);
  const context = readContext();
  requireOn(register, context);
  const { standing, problems } = readRegisterRows(register);
  const rows = standing.map(({ row }) => row);
  const found = newestFirst(register, holding(register, standing, text));
  return {
    register: name,
    title: register.table.title,
    about: register.about,
    item: register.item,
    keeper: keeperOf(register),
    total: rows.length,
    found: found.length,
    facts: rows.length === 0 ? [] : register.facts(rows, context),
    rows: found.slice(from, from + PAGE).map((each) => lineOf(register, each, context)),
    statement: rows.length === 0 ? '' : register.statement(rows, context),
    fields: entryFields(register, rows, context),
    person: namesPerson(register),
    problems: groupProblems([...problems, ...checkRegister(register, standing, context)]),
  };
};

/** Every searched word stands somewhere in the row, with or without its marks. */
const holding = (register: Register, standing: readonly PlacedRow[], text: string): readonly PlacedRow[] => {
  const words = foldMarks(text).split(' ');
  return standing.filter(({ row }) => {
    const shown = foldMarks(wordsOfRow(register, row));
    return words.every((word) => shown.includes(word));
  });
};

const lineOf = (
  register: Register,
  { row, number = 0 }: PlacedRow,
  context: NetworkContext,
): RegisterLine => {
  const { graduationKey } = row;
  return {
    ...lineOfRow(register, row),
    number,
    row: rowMark(register, row),
    values: typedRow(register, row),
    follows: register.follows(row, context),
    graduationKey: typeof graduationKey === 'string' ? graduationKey : '',
  };
};

/** 'Trung tâm Tuyển sinh, Quàng Văn Tiến'; the role alone where no unit has it, or several do. */
const keeperOf = ({ owner }: Register): string => {
  const [unit, ...others] = readUsable(units).filter(({ role }) => role === owner);
  if (unit === undefined || others.length > 0) return owner;
  return [unit.name, unit.head].filter((part) => part !== null).join(', ');
};

const dayIn = ({ day }: Register, row: AnyRow): string => {
  const value = day === undefined ? null : row[day];
  return typeof value === 'string' ? value : '';
};

/** By day where the register has one, otherwise as they stand from the bottom. */
const newestFirst = (register: Register, standing: readonly PlacedRow[]): PlacedRow[] =>
  standing
    .map((each, at) => ({ each, at, day: dayIn(register, each.row) }))
    .sort((a, b) => (a.day === b.day ? b.at - a.at : a.day < b.day ? 1 : -1))
    .map(({ each }) => each);
