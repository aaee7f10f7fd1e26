/** `Danh sách` as it stands, read once for everything that looks at its cells. */
import { graduations, type GraduationRow } from '../../domain/roster/graduations';
import { readRows, type Grid, type ReadRow } from '../../domain/table-rows';
import { readGrid } from '../../google/read-table';
import { findSheet } from '../../google/workbook';

export interface RosterReading {
  readonly grid: Grid;
  readonly rows: readonly ReadRow<GraduationRow>[];
}

/** Null before the tab is made. */
export const readRoster = (): RosterReading | null => {
  if (findSheet(graduations) === null) return null;
  const grid = readGrid(graduations);
  return { grid, rows: readRows(graduations, grid).rows };
};
