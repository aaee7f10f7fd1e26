/** Draws charts as PNG pictures with the Charts service, for documents. */
import type { ColumnChart, LineChart } from '../domain/documents/report-chart';
import { bytesOfBlob } from './documents/bytes';

/** Text and axes dark on white, series apart in brightness too, so that a black-and-white print can be read. */
const COLOURS = ['#1967D2', '#9AA0A6', '#137333', '#F29900'];
/** Lines are thin: darker. */
const LINE_COLOURS = ['#1967D2', '#80868B', '#137333', '#B06000', '#202124'];

const dataTable = ({ categories, series }: LineChart): GoogleAppsScript.Charts.DataTableBuilder => {
  const table = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, '');
  series.forEach(({ name }) => table.addColumn(Charts.ColumnType.NUMBER, name));
  categories.forEach((category, row) =>
    table.addRow([category, ...series.map(({ values }) => values[row] ?? null)]),
  );
  return table;
};

/** The bytes of a PNG picture, with an axis of percents. */
const draw = (
  builder: GoogleAppsScript.Charts.ColumnChartBuilder | GoogleAppsScript.Charts.LineChartBuilder,
  { title, width, height, series }: LineChart,
  colours: readonly string[],
): Uint8Array => {
  const text = Charts.newTextStyle().setFontSize(18).setColor('#202124').build();
  const drawn = builder
    .setTitle(title)
    .setDimensions(width, height)
    .setRange(0, 100)
    .setColors(colours.slice(0, series.length))
    .setLegendPosition(Charts.Position.TOP)
    .setLegendTextStyle(text)
    .setXAxisTextStyle(text)
    .setYAxisTextStyle(text)
    .build();
  return bytesOfBlob(drawn.getAs('image/png'));
};

/** A column chart of percents (axis 0–100) as the bytes of a PNG picture. */
export const drawColumnChart = (chart: ColumnChart): Uint8Array =>
  draw(Charts.newColumnChart().setDataTable(dataTable(chart)), chart, COLOURS);

/**
 * A line chart of percents (axis 0–100) as the bytes of a PNG picture; a value that is not there leaves a gap. A year between
 * two gaps has no line: its point must show.
 */
export const drawLineChart = (chart: LineChart): Uint8Array =>
  draw(
    Charts.newLineChart().setDataTable(dataTable(chart)).setPointStyle(Charts.PointStyle.MEDIUM),
    chart,
    LINE_COLOURS,
  );
