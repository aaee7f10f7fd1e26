/** Charts that stand in a tab and follow its cells: made once, found again by their title, left where people moved them. */
import type { ChartPlan } from '../domain/indicators/chart-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Where charts stand, one under the other: they begin at a row and column, and must not cover the table. */
export interface ChartPlace {
  readonly row: number;
  readonly column: number;
  /** Rows and columns from the top left corner that hold the table; charts in it move to their place. */
  readonly table: { readonly rows: number; readonly columns: number };
}

/** Columns of the usual 100 pixels that a chart takes. */
const COLUMNS_A_CHART = 5;
/** Pixels of a row, of the gap between two charts. */
const ROW = 21;
const GAP = 12;
/** Dark and light apart, so that a black-and-white print can be read (as in charts.ts). */
const COLOURS = ['#1967D2', '#9AA0A6', '#137333', '#B06000', '#202124'];

/**
 * Makes the charts of the plan, brings up to date those that are there and takes away those of `titles` that the plan has no
 * longer. They stand one under the other in the order of the plan; one that people moved aside stays there.
 */
export const applyCharts = (
  sheet: Sheet,
  plans: readonly ChartPlan[],
  titles: readonly string[],
  place: ChartPlace,
): void => {
  const known = chartsByTitle(sheet, titles);
  const missing = place.column + COLUMNS_A_CHART - 1 - sheet.getMaxColumns();
  if (plans.length > 0 && missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  let row = place.row;
  for (const plan of plans) {
    const chart = known.get(plan.title);
    if (chart) sheet.updateChart(changed(sheet, chart, plan, place, row));
    else sheet.insertChart(made(sheet, plan, row, place.column));
    row += Math.ceil((plan.height + GAP) / ROW);
  }
  for (const [title, chart] of known)
    if (plans.every((plan) => plan.title !== title)) sheet.removeChart(chart);
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

/** Whether the chart stands where the program put it, now or in an earlier version, or covers the table. */
const isOurs = (chart: Chart, { column, table }: ChartPlace): boolean => {
  const container = chart.getContainerInfo();
  const [top, left] = [container.getAnchorRow(), container.getAnchorColumn()];
  if (left <= table.columns && top <= table.rows) return true;
  const exact = container.getOffsetX() === 0 && container.getOffsetY() === 0;
  return exact && (left === column || (top === 2 && left > table.columns));
};

const changed = (sheet: Sheet, chart: Chart, plan: ChartPlan, place: ChartPlace, row: number): Chart => {
  const builder = withRanges(sheet, chart.modify(), plan)
    .setOption('subtitle', plan.subtitle)
    .setOption('series', seriesOf(plan))
    .setOption('width', plan.width)
    .setOption('height', plan.height);
  return (isOurs(chart, place) ? builder.setPosition(row, place.column, 0, 0) : builder).build();
};

const seriesOf = ({ series }: ChartPlan): Record<string, { labelInLegend: string }> =>
  Object.fromEntries(series.map((labelInLegend, at) => [at, { labelInLegend }]));

const made = (sheet: Sheet, plan: ChartPlan, row: number, column: number): Chart => {
  const axis = plan.shares ? { minValue: 0, maxValue: 1, format: '0%' } : { minValue: 0, format: '0' };
  return (
    withRanges(sheet, sheet.newChart().setChartType(Charts.ChartType[plan.type]), plan)
      .setNumHeaders(0)
      .setTransposeRowsAndColumns(plan.transposed)
      .setOption('title', plan.title)
      .setOption('subtitle', plan.subtitle)
      .setOption('useFirstColumnAsDomain', true)
      .setOption('series', seriesOf(plan))
      .setOption('legend', { position: plan.series.length > 1 ? 'top' : 'none' })
      .setOption('colors', COLOURS.slice(0, plan.series.length))
      .setOption(plan.type === 'BAR' ? 'hAxis' : 'vAxis', axis)
      // A year without figures is a gap in the line, never a line across it.
      .setOption('interpolateNulls', false)
      .setOption('pointSize', plan.type === 'LINE' ? 7 : 0)
      .setOption('width', plan.width)
      .setOption('height', plan.height)
      .setPosition(row, column, 0, 0)
      .build()
  );
};
