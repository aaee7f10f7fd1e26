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

/** A column chart of percents (axis 0–100) as the bytes of a PNG picture. */
export const drawColumnChart = (chart: ColumnChart): Uint8Array => {
  const text = Charts.newTextStyle().setFontSize(18).setColor('#202124').build();
  const drawn = Charts.newColumnChart()
    .setDataTable(dataTable(chart))
    .setTitle(chart.title)
    .setDimensions(chart.width, chart.height)
    .setRange(0, 100)
    .setColors(COLOURS.slice(0, chart.series.length))
    .setLegendPosition(Charts.Position.TOP)
    .setLegendTextStyle(text)
    .setXAxisTextStyle(text)
    .setYAxisTextStyle(text)
    .build();
  return bytesOfBlob(drawn.getAs('image/png'));
};

/** A line chart of percents (axis 0–100) as the bytes of a PNG picture; a value that is not there leaves a gap. */
export const drawLineChart = (chart: LineChart): Uint8Array => {
  const text = Charts.newTextStyle().setFontSize(18).setColor('#202124').build();
  const drawn = Charts.newLineChart()
    .setDataTable(dataTable(chart))
    .setTitle(chart.title)
    .setDimensions(chart.width, chart.height)
    .setRange(0, 100)
    .setColors(LINE_COLOURS.slice(0, chart.series.length))
    // A year between two gaps has no line: its point must show.
    .setPointStyle(Charts.PointStyle.MEDIUM)
    .setLegendPosition(Charts.Position.TOP)
    .setLegendTextStyle(text)
    .setXAxisTextStyle(text)
    .setYAxisTextStyle(text)
    .build();
  return bytesOfBlob(drawn.getAs('image/png'));
};
