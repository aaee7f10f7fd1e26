/** Where the charts of tab `KPI` stand: beside the columns that are read first, before those that are looked up. */
import type { Grid } from '../table-rows';
import { KPI_FIRST } from './kpi-table';

/** Columns kept free for the charts, and pixels of each. */
export const FREE_COLUMNS = 6;
export const FREE_WIDTH = 72;

export interface ChartColumns {
  /** The first one, from 1. */
  readonly column: number;
  /** They are not there yet: they come before the column that stands there now. */
  readonly insert: boolean;
}

/**
 * The free columns right of those read first. Null where people have put columns of their own there, or have moved all the
 * others away: the charts then stand right of the table.
 */
export const planChartColumns = ({ headerRow, index, cells }: Grid): ChartColumns | null => {
  const first = KPI_FIRST.flatMap((name) => index.get(name) ?? []);
  const last = Math.max(-1, ...first);
  const next = Math.min(...[...index.values()].filter((at) => at > last));
  if (first.length === 0 || next === Infinity) return null;
  const free = next - last - 1;
  const column = last + 2;
  if (free === 0) return { column, insert: true };
  const headers = (cells[headerRow] ?? []).slice(last + 1, last + 1 + FREE_COLUMNS);
  return free >= FREE_COLUMNS && headers.every((header) => header === '') ? { column, insert: false } : null;
};
