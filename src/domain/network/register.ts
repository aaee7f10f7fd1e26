/** What a register of the network declares of itself; everything else (tab, form, checks, list, erasure) follows from it. */
import type { IsoDate } from '../dates';
import type { Settings } from '../office/settings';
import type { AnyTable, Columns, Row, Table } from '../table';
import type { Group } from './groups';
import type { Role } from './roles';

/** A row of any register, as read from its tab. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** Where the names of a column come from: suggested in the form, checked in the tab. */
export type NameList = 'faculties' | 'units';

/** What holds between the cells of a row or between rows; `N` are the table's columns. */
interface RegisterRules<N extends string = string> {
  /** Days on which something has happened: none lies ahead. */
  readonly past?: readonly N[];
  /** The first day is not after the second. */
  readonly order?: readonly (readonly [N, N])[];
  /** Numbers above nought. */
  readonly positive?: readonly N[];
  /** Together they stand in one row alone. */
  readonly unique?: readonly N[];
  /** Where `column` says one of `is`, the columns of `filled` are not empty. */
  readonly needs?: readonly {
    readonly column: N;
    readonly is: readonly string[];
    readonly filled: readonly N[];
  }[];
  readonly names?: Readonly<Partial<Record<N, NameList>>>;
}

/** What the pure parts of a register know besides its rows. */
export interface NetworkContext {
  readonly today: IsoDate;
  readonly settings: Settings;
  /** The names of the faculties and of all units. */
  readonly lists: Readonly<Record<NameList, readonly string[]>>;
}

/** One line above the rows of a register: 'Tồn quỹ', '12.500.000 đồng'; `warns` for what somebody has to look at. */
export interface RegisterFact {
  readonly label: string;
  readonly value: string;
  readonly warns?: boolean;
}

/** An entry that a row leads to: a sum received goes into the fund's ledger; its form begins with what is known already. */
export interface Follow {
  /** On the button: 'Ghi thu vào sổ Quỹ'. */
  readonly label: string;
  /** The register that takes it, by its table's name. */
  readonly register: string;
  /** Typed values by column. */
  readonly values: Readonly<Record<string, string>>;
}

interface Described<N extends string> {
  readonly group: Group;
  /** The unit that keeps the register, by its role (tab `Đơn vị`). */
  readonly owner: Role;
  /** One sentence: what is written here, and by which article. */
  readonly about: string;
  /** What one row is: 'diễn giả'. */
  readonly item: string;
  /** The columns that name a row in the list, the most telling first. */
  readonly shows: readonly N[];
  /** The day that dates a row: the newest come first, and the form offers today. */
  readonly day?: N;
  /** A number that counts on by itself: the form offers the next. */
  readonly counts?: N;
  readonly rules?: RegisterRules<N>;
  /** Why names stay when somebody's contact is erased (src/domain/data-requests/cell-places.ts). */
  readonly keeps?: string;
}

export interface RegisterDeclaration<C extends Columns> extends Described<keyof C & string> {
  readonly table: Table<C>;
  /** What follows from the rows as a whole: a balance, what runs out soon. Pure. */
  readonly facts?: (rows: readonly Row<Table<C>>[], context: NetworkContext) => RegisterFact[];
  /** A text made from the rows, to publish as it stands. Pure. */
  readonly statement?: (rows: readonly Row<Table<C>>[], context: NetworkContext) => string;
  /** What is written next in other registers because of this row. Pure. */
  readonly follows?: (row: Row<Table<C>>, context: NetworkContext) => readonly Follow[];
}

export interface Register extends Described<string> {
  readonly table: AnyTable;
  readonly facts: (rows: readonly AnyRow[], context: NetworkContext) => RegisterFact[];
  /** '' where the register has none. */
  readonly statement: (rows: readonly AnyRow[], context: NetworkContext) => string;
  readonly follows: (row: AnyRow, context: NetworkContext) => readonly Follow[];
}

export const register = <C extends Columns>({
  facts,
  statement,
  follows,
  ...declared
}: RegisterDeclaration<C>): Register => {
  // The rows of this very table, as readRows built them from its columns.
  const own = (rows: readonly unknown[]) => rows as readonly Row<Table<C>>[];
  return {
    ...declared,
    facts: (rows, context) => facts?.(own(rows), context) ?? [],
    statement: (rows, context) => statement?.(own(rows), context) ?? '',
    follows: (row, context) => own([row]).flatMap((each) => follows?.(each, context) ?? []),
  };
};

/** A row may name a person of `Danh sách`. */
export const namesPerson = ({ table }: Pick<Register, 'table'>): boolean => 'graduationKey' in table.columns;
