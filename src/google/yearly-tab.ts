/** Writes tab `Xu hướng các năm`: one line a year, and beside them the chart that is drawn from them (B17, P34). */
import { yearlyTrend, type YearlyTrendRow } from '../domain/indicators/yearly-table';
import { MOST_YEARS, planTrendChart, TREND_TITLE } from '../domain/indicators/yearly-trend';
import { applyCharts } from './native-charts';
import { readGrid } from './read-table';
import { replaceRows } from './replace-rows';
import { sheetOf } from './workbook';

/** The tab is there. Running it again, also after a stop, leaves the same lines and one chart. */
export const applyYearlyTrend = (rows: readonly YearlyTrendRow[]): void => {
  replaceRows(yearlyTrend, rows);
  const { headerRow, index, cells } = readGrid(yearlyTrend);
  const table = { rows: cells.length, columns: cells[headerRow]?.length ?? 0 };
  // Below as many lines as there can be: a laptop shows both.
  const place = { row: headerRow + 3 + MOST_YEARS, column: 1, table };
  applyCharts(sheetOf(yearlyTrend), planTrendChart({ headerRow, index }, rows), [TREND_TITLE], place);
};
