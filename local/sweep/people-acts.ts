/** What a person does in the workbook while a workflow runs: each act names its rows by what they hold, so that it means the same at any time. */
import { applyAct, type Act } from '../act';
import { columnLetters } from '../world/a1';
import type { SheetState, SpreadsheetState } from '../world/sheet-state';
import type { Workspace } from '../workspace/workspace';

/** What an act changes of a tab. */
export type Changed = 'name' | 'rows' | 'columns' | 'cells';

export interface PersonAct {
  readonly name: string;
  readonly changes: Changed;
  /** The tab's id: its name may have changed. */
  readonly sheet: number;
  /** A row goes. */
  readonly deletes?: true;
  /** Null where there is nothing to do it with. */
  readonly act: (sheet: SheetState) => Act | null;
}

const headersOf = (sheet: SheetState): string[] =>
  (sheet.rows[Math.max(1, sheet.frozenRows) - 1]?.v ?? []).map(String);
const firstBelow = (sheet: SheetState): number => Math.max(1, sheet.frozenRows) + 1;

/** The row that shows a text, from 1; 0 for none. */
const rowWith = (sheet: SheetState, text: string): number =>
  sheet.rows.findIndex(({ v }) => v.includes(text)) + 1;

/** A cell of the row that shows `who`, in the column of one of these headers. */
const editOf =
  (who: string, headers: readonly string[], value: string) =>
  (sheet: SheetState): Act | null => {
    const row = rowWith(sheet, who);
    const column = headersOf(sheet).findIndex((header) => headers.includes(header)) + 1;
    return row > 0 && column > 0 ? { kind: 'edit', cell: `${columnLetters(column)}${row}`, value } : null;
  };

/** Acts that fit any tab with headers. */
const onAny = (sheet: number, name: string): PersonAct[] => [
  {
    name: 'inserts a row above',
    changes: 'rows',
    sheet,
    act: (it) => ({ kind: 'insert-row', before: firstBelow(it), count: 1 }),
  },
  {
    name: 'moves the first column to the end',
    changes: 'columns',
    sheet,
    act: (it) => ({ kind: 'move-column', column: 1, before: headersOf(it).length + 1 }),
  },
  {
    name: 'renames the tab',
    changes: 'name',
    sheet,
    act: () => ({ kind: 'rename-sheet', name: `${name} (mới)` }),
  },
];

/** Acts in the roster with Lò Thị Hoa and Lò Văn Nam. */
const onRoster = (sheet: number): PersonAct[] => [
  { name: 'sorts', changes: 'rows', sheet, act: () => ({ kind: 'sort', column: 'Tên', ascending: false }) },
  {
    name: 'deletes another row',
    changes: 'rows',
    sheet,
    deletes: true,
    act: (it) => {
      const row = rowWith(it, 'Nam');
      return row > 0 ? { kind: 'delete-row', row, count: 1 } : null;
    },
  },
  {
    name: 'inserts a column',
    changes: 'columns',
    sheet,
    act: () => ({ kind: 'insert-column', before: 1, count: 1 }),
  },
  {
    name: 'renames a header to an alias',
    changes: 'cells',
    sheet,
    act: (it) =>
      headersOf(it).includes('Mã HSSV') ? { kind: 'rename-column', column: 'Mã HSSV', name: 'Mã SV' } : null,
  },
  { name: 'edits a cell', changes: 'cells', sheet, act: editOf('Nam', ['Ghi chú'], 'gặp lại tháng sau') },
];

/** What people may do in these tabs, the roster's acts first. */
export const actsIn = (book: SpreadsheetState, touched: ReadonlySet<number>): PersonAct[] =>
  book.sheets
    .filter(({ id, hidden }) => !hidden && touched.has(id))
    .flatMap(({ id, name }) =>
      name === 'Danh sách' ? [...onRoster(id), ...onAny(id, name)] : onAny(id, name),
    );

/** Does it, where it can be done. */
export const perform = ({ world }: Workspace, { sheet, act }: PersonAct): void => {
  const found = world.spreadsheet.sheets.find(({ id }) => id === sheet);
  const what = found ? act(found) : null;
  if (found && what) applyAct(world, world.spreadsheet, found, what);
};
