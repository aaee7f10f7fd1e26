/** Step 3: puts `Danh sách` into Vietnamese order, whole rows with the people's own columns (S1.41–S1.43, UX 13). */
import { userError } from '../../domain/problem';
import { graduations } from '../../domain/roster/graduations';
import { planRanks, type RosterSort } from '../../domain/roster/sort-roster';
import { readRows, type Grid } from '../../domain/table-rows';
import { readFormulas } from '../../google/read-formulas';
import { readGrid } from '../../google/read-table';
import { underLock } from '../../google/session';
import { dropRanks, sortByRanks } from '../../google/sort-rows';
import { finishUnfinished } from '../shared/finish-unfinished';

/** People may insert or move rows while it sorts; after so many tries the last order serves. */
const ROUNDS = 3;

/**
 * Sorts by class and name or by name alone. Nothing is changed or logged, so that what could be undone before still can. Refused
 * where rows hold formulas: they would calculate with other rows' cells afterwards.
 */
export const sortRoster = (by: RosterSort): { readonly rows: number; readonly sorted: boolean } =>
  underLock('sắp xếp danh sách', () => {
    finishUnfinished();
    let sorted = false;
    for (let round = 0; round < ROUNDS; round += 1) {
      const grid = readGrid(graduations);
      const { rows } = readRows(graduations, grid);
      const ranks = planRanks(grid, rows, by);
      if (ranks === null) return finished(grid.headerRow, rows.length, sorted);
      requireNoFormulas(grid.headerRow, grid.cells);
      sortByRanks(graduations, grid.headerRow + 1, ranks);
      sorted = true;
    }
    return { rows: readRows(graduations, readGrid(graduations)).rows.length, sorted };
  });

/** A column of ranks may stand from a press that was cut short after it had sorted. */
const finished = (
  headerRow: number,
  rows: number,
  sorted: boolean,
): { readonly rows: number; readonly sorted: boolean } => {
  dropRanks(graduations, headerRow + 1);
  return { rows, sorted };
};

const requireNoFormulas = (headerRow: number, cells: Grid['cells']): void => {
  const isFormula = readFormulas(graduations);
  for (let row = headerRow + 1; row < cells.length; row += 1) {
    const column = (cells[row] ?? []).findIndex((_, at) => isFormula(row, at));
    if (column < 0) continue;
    const header = String(cells[headerRow]?.[column] ?? '');
    throw userError('roster.formulas', { at: { sheet: graduations.title, row: row + 1, column: header } });
  }
};
