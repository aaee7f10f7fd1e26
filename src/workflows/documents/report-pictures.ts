/** Draws the pictures of a report, each as wide as the text. */
import { comparisonChart, comparisonDescription } from '../../domain/documents/report-comparison';
import {
  chartDescription,
  reportChart,
  type ColumnChart,
  type LineChart,
} from '../../domain/documents/report-chart';
import { yearsChart, yearsDescription } from '../../domain/documents/report-years';
import type { Picture } from '../../domain/documents/picture';
import type { ReportInput } from '../../domain/documents/report-input';
import type { ReportPictures } from '../../domain/documents/report-tags';
import { drawColumnChart, drawLineChart } from '../../google/charts';

/** Width in print, the text's own on A4 with the decree's margins. */
const WIDTH_MM = 160;

const pictureOf = (chart: ColumnChart, description: string): Picture =>
  drawn(drawColumnChart(chart), chart, description);

const drawn = (png: Uint8Array, chart: LineChart, description: string): Picture => ({
  png,
  widthMm: WIDTH_MM,
  heightMm: (WIDTH_MM * chart.height) / chart.width,
  description,
});

/** Those for which the numbers are there. */
export const drawPictures = (input: ReportInput): ReportPictures => {
  const [majors, before, years] = [reportChart(input), comparisonChart(input), yearsChart(input)];
  return {
    ...(majors === null ? {} : { bieu_do: pictureOf(majors, chartDescription(input)) }),
    ...(before === null ? {} : { bieu_do_so_sanh: pictureOf(before, comparisonDescription(input)) }),
    ...(years === null
      ? {}
      : { bieu_do_cac_nam: drawn(drawLineChart(years), years, yearsDescription(input)) }),
  };
};
