/** Shows a cell in the grid: the sidebar's *Xem* beside a problem. */
import { allTables } from '../../domain/all-tables';
import type { Place } from '../../domain/place';
import { readGrid } from '../../google/read-table';
import { sheetOf, workbook } from '../../google/workbook';
import { readSurvey } from '../shared/read-survey';

export const showPlace = (place: Place): Record<string, never> => {
  const table = allTables(readSurvey().survey).find(({ title }) => title === place.sheet);
  if (!table) return {};
  const sheet = sheetOf(table);
  const named = Object.entries(table.columns).find(([, column]) => column.header === place.column)?.[0];
  const column = named === undefined ? 0 : (readGrid(table).index.get(named) ?? 0);
  if (sheet.isSheetHidden()) sheet.showSheet();
  workbook().setActiveSheet(sheet);
  // Rows may have gone since the place was told.
  sheet.getRange(Math.min(place.row ?? 1, sheet.getMaxRows()), column + 1).activate();
  return {};
};
