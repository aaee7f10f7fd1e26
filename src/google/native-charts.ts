/** Charts that stand in a tab and follow its cells: made once, found again by their title, left where people moved them. */
import type { ChartPlan } from '../domain/indicators/kpi-charts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** The cells that charts must not cover: rows and columns from the top left corner. */
export interface Covered {
  readonly rows: number;
  readonly columns: number;
}

const WIDTH = 660;
/** Columns of the usual 100 pixels that a chart takes, with a gap. */
const COLUMNS_A_CHART = 7;
/** Dark and light apart, so that a black-and-white print can be read (as in charts.ts). */
const COLOURS = ['#1967D2', '#9AA0A6', '#137333'];

/**
 * Makes the charts of the plan, brings up to date those that are there and takes away those of `titles` that the plan has no
 * longer. New ones stand side by side at the right of the table; a chart that the table has grown under moves there too.
 */
export const applyCharts = (
  sheet: Sheet,
  plans: readonly ChartPlan[],
  titles: readonly string[],
  table: Covered,
): void => {
  const known = chartsByTitle(sheet, titles);
  const needed = table.columns + 1 + titles.length * COLUMNS_A_CHART;
  const missing = needed - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  for (const [slot, title] of titles.entries()) {
    const chart = known.get(title);
    const plan = plans.find((one) => one.title === title);
    const column = table.columns + 2 + slot * COLUMNS_A_CHART;
    if (plan && chart) sheet.updateChart(changed(sheet, chart, plan, table, column));
    else if (plan) sheet.insertChart(made(sheet, plan, column));
    else if (chart) sheet.removeChart(chart);
  }
};

const chartsByTitle = (sheet: Sheet, titles: readonly string[]): Map<string, Chart> => {
  const known = new Map<string, Chart>();
  for (const chart of sheet.getCharts()) {
    const title: unknown = chart.getOptions().get('title');
    // A copy that a person made stays that person's own.
    if (typeof title === 'string' && titles.includes(title) && !known.has(title)) known.set(title, chart);
  }
  return known;
};

const withRanges = (sheet: Sheet, builder: Builder, { ranges }: ChartPlan): Builder =>
  ranges.reduce(
    (so, { row, column, rows, columns }) => so.addRange(sheet.getRange(row, column, rows, columns)),
    builder.clearRanges(),
  );

const changed = (sheet: Sheet, chart: Chart, plan: ChartPlan, table: Covered, column: number): Chart => {
  const builder = withRanges(sheet, chart.modify(), plan).setOption('height', plan.height);
  const place = chart.getContainerInfo();
  const covers = place.getAnchorColumn() <= table.columns && place.getAnchorRow() <= table.rows;
  return (covers ? builder.setPosition(2, column, 0, 0) : builder).build();
};

const made = (sheet: Sheet, plan: ChartPlan, column: number): Chart => {
  const axis = plan.shares ? { minValue: 0, maxValue: 1, format: '0%' } : { minValue: 0, format: '0' };
  const series = Object.fromEntries(plan.series.map((labelInLegend, at) => [at, { labelInLegend }]));
  return withRanges(sheet, sheet.newChart().setChartType(Charts.ChartType[plan.type]), plan)
    .setNumHeaders(0)
    .setTransposeRowsAndColumns(plan.transposed)
    .setOption('title', plan.title)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('series', series)
    .setOption('legend', { position: plan.series.length > 1 ? 'top' : 'none' })
    .setOption('colors', COLOURS.slice(0, plan.series.length))
    .setOption(plan.type === 'BAR' ? 'hAxis' : 'vAxis', axis)
    .setOption('width', WIDTH)
    .setOption('height', plan.height)
    .setPosition(2, column, 0, 0)
    .build();
};
