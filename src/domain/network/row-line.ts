/** A row of a register as one line of the sidebar: what names it, then the rest, as people here write days and numbers. */
import { formatDate } from '../dates';
import { joinFilled } from '../text';
import { groupDigits } from './money';
import type { AnyColumn } from '../table';
import type { AnyRow, Register } from './register';

export interface RowLine {
  readonly title: string;
  readonly note: string;
}

/** Whole đồng, which are read and typed in groups of three digits. */
export const isMoneyColumn = ({ kind }: AnyColumn): boolean => 'format' in kind && kind.format === '#,##0';

const shown = (column: AnyColumn | undefined, value: unknown): string => {
  if (column === undefined || value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'number') return isMoneyColumn(column) ? groupDigits(value) : String(value);
  return typeof value === 'string' ? (column.kind.name === 'date' ? formatDate(value) : value) : '';
};

/** Everything that people see of a row, to search in. */
export const wordsOfRow = ({ table }: Register, row: AnyRow): string =>
  Object.entries(table.columns)
    .filter(([, { machine }]) => machine !== true)
    .map(([name, column]) => shown(column, row[name]))
    .join(' ');

/** The first shown column as title, the others with what stands in them as note. */
export const lineOfRow = ({ table, shows, day }: Register, row: AnyRow): RowLine => {
  const words = (name: string): string => shown(table.columns[name], row[name]);
  const [first = '', ...others] = shows;
  const rest = [...(day === undefined || shows.includes(day) ? [] : [day]), ...others].map(words);
  return { title: words(first), note: joinFilled(rest) };
};
