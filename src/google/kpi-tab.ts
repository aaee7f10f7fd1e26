/** Writes tab `KPI`: its numbers, its bands and its charts; the one way by which every calculation reaches the grid. */
import { bandOf, CHART_TITLES, isWholeSchool, planKpiCharts } from '../domain/indicators/kpi-charts';
import { kpi, type KpiRow } from '../domain/indicators/kpi-table';
import { columnRuns } from '../domain/table-columns';
import type { Grid } from '../domain/table-rows';
import { applyCharts } from './native-charts';
import { replaceRows } from './replace-rows';
import { readGrid, readUsable } from './read-table';
import { findSheet, sheetOf } from './workbook';

/** Of a row that is empty now; the same as in other columns of the machine. */
const EMPTY_BAND = '#F8F9FA';
const TEXT = '#202124';

/** Puts the rows into the tab. Running it again, also after a stop, leaves the same tab and no chart twice. */
export const applyKpi = (rows: readonly KpiRow[]): void => {
  const before = readGrid(kpi);
  // The look first: emptied rows would tell a rerun that nothing is left to do.
  applyLook(before, rows);
  replaceRows(kpi, rows);
  const table = {
    rows: Math.max(before.headerRow + 1 + rows.length, before.cells.length),
    columns: before.cells[before.headerRow]?.length ?? 0,
  };
  applyCharts(sheetOf(kpi), planKpiCharts(before, rows), Object.values(CHART_TITLES), table);
};

/** The whole school in bold, each breakdown in its colour; names stay in sight beside the numbers. */
const applyLook = ({ headerRow, index, cells }: Grid, rows: readonly KpiRow[]): void => {
  const sheet = sheetOf(kpi);
  const height = Math.max(rows.length, cells.length - headerRow - 1);
  const lines = Array.from({ length: height }, (_, at) => rows[at]);
  for (const { column, names } of columnRuns(index)) {
    const wide = <T>(value: T): T[] => names.map(() => value);
    sheet
      .getRange(headerRow + 2, column + 1, height, names.length)
      .setFontColor(TEXT)
      .setBackgrounds(lines.map((row) => names.map((name) => (row ? bandOf(row, name) : EMPTY_BAND))))
      .setFontWeights(lines.map((row) => wide(row && isWholeSchool(row) ? 'bold' : 'normal')));
  }
  if (index.get('breakdown') === 0 && index.get('group') === 1) sheet.setFrozenColumns(2);
};

/** Empties the tab and takes its charts away; the charts first, so that a stop in between leaves rows to find again. */
export const clearKpi = (): void => {
  if (findSheet(kpi) === null) return;
  applyCharts(sheetOf(kpi), [], Object.values(CHART_TITLES), {
    rows: 1,
    columns: Object.keys(kpi.columns).length,
  });
  if (readUsable(kpi).length > 0) applyKpi([]);
};
