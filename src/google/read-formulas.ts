/** Which cells of a tab hold a formula: those a value must not be written over. */
import type { AnyTable } from '../domain/table';
import { retried } from './retry';
import { sheetOf } from './workbook';

/** One call; the cells are named by zero-based row and column of the grid. */
export const readFormulas = (table: AnyTable): ((row: number, column: number) => boolean) => {
  const formulas = retried(() => sheetOf(table).getDataRange().getFormulas());
  return (row, column) => (formulas[row]?.[column] ?? '') !== '';
};
