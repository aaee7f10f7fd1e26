/** Writes tab `KPI`: its numbers, its bands and its charts; the one way by which every calculation reaches the grid. */
import { bandOf, CHART_TITLES, isWholeSchool, planKpiCharts } from '../domain/indicators/kpi-charts';
import { FREE_COLUMNS, FREE_WIDTH, planChartColumns } from '../domain/indicators/kpi-layout';
import { kpi, type KpiRow } from '../domain/indicators/kpi-table';
import { planReplacement } from '../domain/keyed-write/plan-replace';
import { columnRuns } from '../domain/table-columns';
import type { Grid } from '../domain/table-rows';
import { ensureTab } from './ensure-tab';
import { applyCharts, type ChartPlace } from './native-charts';
import { replaceRows } from './replace-rows';
import { readGrid } from './read-table';
import { findSheet, sheetOf } from './workbook';

/** Of a row that is empty now; the same as in other columns of the machine. */
const EMPTY_BAND = '#F8F9FA';
const TEXT = '#202124';
/** The names stay in sight while no column but campaign and breakdown stands before them (from 0). */
const MOST_FROZEN = 2;

/** Puts the rows into the tab. Running it again, also after a stop, leaves the same tab and no chart twice. */
export const applyKpi = (rows: readonly KpiRow[]): void => {
  const before = applyChartColumns(ensureWhole());
  // The look first: emptied rows would tell a rerun that nothing is left to do.
  applyLook(before, rows);
  replaceRows(kpi, rows);
  applyCharts(sheetOf(kpi), planKpiCharts(before, rows), Object.values(CHART_TITLES), placeOf(before, rows));
};

/** A tab that an earlier version made has no column for the campaign. */
const ensureWhole = (): Grid => {
  const grid = readGrid(kpi);
  if (grid.index.has('campaign')) return grid;
  ensureTab(kpi);
  return readGrid(kpi);
};

/** Right of the columns that are read first where there is room, else right of the table. */
const placeOf = (grid: Grid, rows: readonly KpiRow[]): ChartPlace => {
  const table = {
    rows: Math.max(grid.headerRow + 1 + rows.length, grid.cells.length),
    columns: grid.cells[grid.headerRow]?.length ?? 0,
  };
  return { row: grid.headerRow + 2, column: planChartColumns(grid)?.column ?? table.columns + 2, table };
};

/** Makes room for the charts once; the width comes last and tells a rerun that nothing is left to do. */
const applyChartColumns = (grid: Grid): Grid => {
  const plan = planChartColumns(grid);
  if (plan === null) return grid;
  const sheet = sheetOf(kpi);
  if (plan.insert) sheet.insertColumnsBefore(plan.column, FREE_COLUMNS);
  if (plan.insert || sheet.getColumnWidth(plan.column) !== FREE_WIDTH) {
    sheet.getRange(1, plan.column, sheet.getMaxRows(), FREE_COLUMNS).clearFormat();
    sheet.setColumnWidths(plan.column, FREE_COLUMNS, FREE_WIDTH);
  }
  return plan.insert ? readGrid(kpi) : grid;
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
  const names = index.get('group') ?? -1;
  if (names >= 0 && names <= MOST_FROZEN) sheet.setFrozenColumns(names + 1);
};

/** Empties the tab and takes its charts and their columns away; the charts first, so that a stop in between leaves rows to find again. */
export const clearKpi = (): void => {
  if (findSheet(kpi) === null) return;
  applyCharts(sheetOf(kpi), [], Object.values(CHART_TITLES), placeOf(readGrid(kpi), []));
  // Rows emptied in part by a stop have no key any more, yet cells right of the charts.
  if (planReplacement(readGrid(kpi), []).length > 0) applyKpi([]);
  dropChartColumns(readGrid(kpi));
};

/** Takes the free columns away again, unless somebody typed into them. */
const dropChartColumns = (grid: Grid): void => {
  const plan = planChartColumns(grid);
  if (plan === null || plan.insert) return;
  const first = plan.column - 1;
  const own = grid.cells.some((row) => row.slice(first, first + FREE_COLUMNS).some((cell) => cell !== ''));
  if (!own) sheetOf(kpi).deleteColumns(plan.column, FREE_COLUMNS);
};
