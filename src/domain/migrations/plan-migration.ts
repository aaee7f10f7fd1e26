/** Plans the way of a workbook from its version to the program's, step by step; what people have named themselves stays. */
import type { AnyTable } from '../table';
import { fold } from '../text';
import type { Change, Migration } from './migration';

/** A tab as it stands. */
export interface TabPicture {
  readonly title: string;
  /** Zero-based; -1 where there is no header. */
  readonly headerRow: number;
  readonly headers: readonly string[];
}

export type Edit =
  | { readonly kind: 'setTitle'; readonly table: AnyTable; readonly title: string }
  | {
      readonly kind: 'setHeader';
      readonly table: AnyTable;
      /** Zero-based place of the header cell. */
      readonly row: number;
      readonly column: number;
      readonly header: string;
    }
  | { readonly kind: 'setChoices'; readonly table: AnyTable; readonly column: string };

/** The steps that a workbook of that version still lacks, in order. */
export const pendingMigrations = (stored: number, all: readonly Migration[]): Migration[] =>
  all.filter(({ version }) => version > stored).sort((a, b) => a.version - b.version);

/** The edits of one step. `tabs` holds the tabs that stand, by table name; on a tab that has the step already nothing is planned but drop-downs. */
export const planMigration = (
  { changes }: Migration,
  tables: readonly AnyTable[],
  tabs: ReadonlyMap<string, TabPicture>,
): Edit[] =>
  changes.flatMap((change) => {
    const table = tables.find(({ name }) => name === change.table);
    const tab = tabs.get(change.table);
    return table && tab ? planChange(change, table, tab) : [];
  });

const planChange = (change: Change, table: AnyTable, tab: TabPicture): Edit[] => {
  switch (change.kind) {
    case 'tabRenamed':
      return tab.title === change.from ? [{ kind: 'setTitle', table, title: table.title }] : [];
    case 'columnRenamed':
      return planHeader(table, change.column, change.from, tab);
    case 'choicesChanged':
      // A tab whose header a stop kept from being written gets its drop-downs with it.
      return change.column in table.columns && tab.headerRow >= 0
        ? [{ kind: 'setChoices', table, column: change.column }]
        : [];
  }
};

/** Nothing where the new header stands already: two columns of one name could not be told apart. */
const planHeader = (table: AnyTable, column: string, from: string, tab: TabPicture): Edit[] => {
  const header = table.columns[column]?.header;
  const headers = tab.headers.map(fold);
  const at = headers.indexOf(fold(from));
  if (header === undefined || tab.headerRow < 0 || at < 0 || headers.includes(fold(header))) return [];
  return [{ kind: 'setHeader', table, row: tab.headerRow, column: at, header }];
};
