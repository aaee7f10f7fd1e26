/** One register: what follows from its rows, the newest rows, what is wrong in the tab, and the form for one more. */
import { registerNamed } from '../../domain/network';
import { checkRegister, type Standing } from '../../domain/network/check-register';
import { entryFields, type EntryField } from '../../domain/network/entry';
import { groupTitles, isOn } from '../../domain/network/groups';
import {
  namesPerson,
  type AnyRow,
  type NetworkContext,
  type Register,
  type RegisterFact,
} from '../../domain/network/register';
import { lineOfRow, type RowLine } from '../../domain/network/row-line';
import { userError, type Problem } from '../../domain/problem';
import { groupProblems, type ProblemGroup } from '../../domain/problem-groups';
import { readTable } from '../../google/read-table';
import { countRows } from '../../google/show-tabs';
import { readContext } from './read-context';

/** Rows that one call brings. */
const PAGE = 20;

export interface RegisterView {
  readonly register: string;
  readonly title: string;
  readonly about: string;
  readonly item: string;
  readonly total: number;
  readonly facts: RegisterFact[];
  /** The newest first, each with its row in the tab. */
  readonly rows: (RowLine & { readonly number: number })[];
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
  readonly standing: readonly Standing[];
  /** Faults of cells and headers. */
  readonly problems: readonly Problem[];
}

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

export const readRegister = ({
  register: name,
  from = 0,
}: {
  readonly register: string;
  readonly from?: number | undefined;
}): RegisterView => {
  const register = requireRegister(name);
  const context = readContext();
  requireOn(register, context);
  const { standing, problems } = readRegisterRows(register);
  const rows = standing.map(({ row }) => row);
  return {
    ...{ register: name, title: register.table.title, about: register.about, item: register.item },
    total: rows.length,
    facts: rows.length === 0 ? [] : register.facts(rows, context),
    rows: newestFirst(register, standing)
      .slice(from, from + PAGE)
      .map(({ row, number = 0 }) => ({ ...lineOfRow(register, row), number })),
    statement: rows.length === 0 ? '' : register.statement(rows, context),
    fields: entryFields(register, rows, context),
    person: namesPerson(register),
    problems: groupProblems([...problems, ...checkRegister(register, standing, context)]),
  };
};

const dayIn = ({ day }: Register, row: AnyRow): string => {
  const value = day === undefined ? null : row[day];
  return typeof value === 'string' ? value : '';
};

/** By day where the register has one, otherwise as they stand from the bottom. */
const newestFirst = (register: Register, standing: readonly Standing[]): Standing[] =>
  standing
    .map((each, at) => ({ each, at, day: dayIn(register, each.row) }))
    .sort((a, b) => (a.day === b.day ? b.at - a.at : a.day < b.day ? 1 : -1))
    .map(({ each }) => each);
