/** Repairs of the roster that lose nothing: what a person would correct without asking anybody (UX 4, step 3). */
import type { Cell } from '../cell';
import { cellAt } from '../keyed-write/rows';
import type { AnyColumn } from '../table';
import type { Grid, ReadRow } from '../table-rows';
import { looksLikeFormula, tidy } from '../text';
import { graduations, type GraduationRow } from './graduations';
import { properCase } from './names';
import { readPhone } from './phone';

export const REPAIRS = {
  spaces: 'khoảng trắng thừa, chữ ẩn',
  letters: 'chữ có dấu gõ rời (Unicode tổ hợp)',
  names: 'họ tên viết hoa hoặc viết thường cả',
  lostZero: 'số điện thoại mất số 0 đầu',
  countryCode: 'số điện thoại có +84',
  renumbered: 'số điện thoại 11 số cũ',
  writing: 'số điện thoại có dấu chấm, dấu cách',
} as const;
export type RepairKind = keyof typeof REPAIRS;

type ColumnName = keyof typeof graduations.columns;

export interface Repair {
  /** Null while the row has no key yet. */
  readonly key: string | null;
  /** Zero-based grid row. */
  readonly row: number;
  readonly column: ColumnName;
  readonly before: Cell;
  readonly after: string;
  readonly kind: RepairKind;
}

const NAMES: readonly ColumnName[] = ['familyName', 'givenName'];
/** An apostrophe, a dot or a hyphen within a name: H'Mai, Y-Nam; its capitals follow no rule of ours. */
const OWN_CAPITALS = /[^\p{L}\p{M}\s]/u;

/** Every repair of the rows that can go on, in the order of rows and columns. `isFormula` tells cells that are calculated. */
export const planRepairs = (
  grid: Grid,
  rows: readonly ReadRow<GraduationRow>[],
  isFormula: (row: number, column: number) => boolean,
): Repair[] =>
  rows
    .filter(({ usable }) => usable)
    .flatMap(({ number, row: { graduationKey } }) => {
      const row = number - 1;
      return columnNames.flatMap((column): Repair[] => {
        const at = grid.index.get(column);
        const before = cellAt(grid, row, column);
        if (at === undefined || before === '' || isFormula(row, at)) return [];
        const found = repairOf(column, before);
        return found === null ? [] : [{ key: graduationKey, row, column, before, ...found }];
      });
    });

const isOurs = (column: AnyColumn): boolean => column.machine === true;

// The keys of a declared table are its column names.
const columnNames = (Object.keys(graduations.columns) as ColumnName[]).filter(
  (name) => !isOurs(graduations.columns[name]),
);

/** The repair of one cell, or null: a number, a day or a word out of a list is left to its own rule. */
export const repairOf = (column: ColumnName, cell: Cell): Pick<Repair, 'after' | 'kind'> | null => {
  if (column === 'phone') return phoneRepair(cell);
  if (typeof cell !== 'string') return null;
  const text = tidy(cell);
  const after = NAMES.includes(column) && !OWN_CAPITALS.test(text) ? properCase(text) : text;
  // A space before text like a formula is the program's own.
  if (after === '' || after === cell || looksLikeFormula(after)) return null;
  return { after, kind: after !== text ? 'names' : cell.normalize('NFC') === text ? 'letters' : 'spaces' };
};

const phoneRepair = (cell: Cell): Pick<Repair, 'after' | 'kind'> | null => {
  const typed = tidy(String(cell));
  const reading = readPhone(typed);
  if (typed === '' || !reading.ok || reading.value === cell) return null;
  return { after: reading.value, kind: phoneKind(typed, reading.value) };
};

const phoneKind = (typed: string, number: string): RepairKind => {
  const digits = typed.replace(/\D/g, '');
  if (digits === number.replace(/\D/g, '')) return typed === number ? 'spaces' : 'writing';
  const national = digits.replace(/^(?:00)?84(?=0?\d{9,10}$)/, '');
  const isOld = /^0?1[2689]\d{8}$/.test(national) && !number.endsWith(national.replace(/^0/, ''));
  if (isOld) return 'renumbered';
  return national === digits ? 'lostZero' : 'countryCode';
};

/** How many repairs of each kind, in the order of the list above. */
export const countRepairs = (
  repairs: readonly Repair[],
): { readonly kind: RepairKind; readonly label: string; readonly count: number }[] =>
  // The keys of the table of kinds.
  (Object.keys(REPAIRS) as RepairKind[]).flatMap((kind) => {
    const count = repairs.filter((repair) => repair.kind === kind).length;
    return count === 0 ? [] : [{ kind, label: REPAIRS[kind], count }];
  });
