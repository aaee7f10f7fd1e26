/** Draws the pictures of a report, each as wide as the text. */
import { comparisonChart, comparisonDescription } from '../../domain/documents/report-comparison';
import { chartDescription, reportChart, type ColumnChart } from '../../domain/documents/report-chart';
import type { Picture } from '../../domain/documents/picture';
import type { ReportInput } from '../../domain/documents/report-input';
import type { ReportPictures } from '../../domain/documents/report-tags';
import { drawColumnChart } from '../../google/charts';

/** Width in print, the text's own on A4 with the decree's margins. */
const WIDTH_MM = 160;

const pictureOf = (chart: ColumnChart, description: string): Picture => ({
  png: drawColumnChart(chart),
  widthMm: WIDTH_MM,
  heightMm: (WIDTH_MM * chart.height) / chart.width,
  description,
});

/** Those for which the numbers are there. */
export const readPictures = (input: ReportInput): ReportPictures => {
  const [majors, years] = [reportChart(input), comparisonChart(input)];
  return {
    ...(majors === null ? {} : { bieu_do: pictureOf(majors, chartDescription(input)) }),
    ...(years === null ? {} : { bieu_do_so_sanh: pictureOf(years, comparisonDescription(input)) }),
  };
};
