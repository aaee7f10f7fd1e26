/** Charts: builders of pictures for documents; the picture itself is drawn by the host. */
import { blobContent, newBlob } from './blob';
import type { ChartSpec } from './cloud-host';
import { exception, host } from './core';
import { dataTable, rowsOf, type TableRows } from './chart-data';
import { emulate, notEmulated } from './emulate';
import { enumName, enumOf } from './enum-values';

type Charts = GoogleAppsScript.Charts.Charts;
type Chart = GoogleAppsScript.Charts.Chart;
type TextStyle = GoogleAppsScript.Charts.TextStyle;
type Draft = { -readonly [K in keyof ChartSpec]: ChartSpec[K] };

const START: Omit<ChartSpec, 'kind'> = {
  title: '',
  width: 600,
  height: 400,
  background: '#ffffff',
  colors: [],
  legend: 'right',
  stacked: false,
  reversed: false,
  range: null,
  xTitle: '',
  yTitle: '',
  titleSize: 16,
  textSize: 12,
  columns: [],
  rows: [],
};

const chartOf = (spec: ChartSpec): Chart => {
  const picture = (): GoogleAppsScript.Base.Blob =>
    newBlob(host().renderChart(JSON.stringify(spec)).slice(), 'image/png', 'chart.png');
  return emulate<Chart>('Chart', {
    getBlob: picture,
    getAs: (contentType: string) => {
      if (contentType !== 'image/png') throw notEmulated('Chart', `getAs(${contentType})`);
      return newBlob(blobContent(picture()).bytes, 'image/png', 'chart.png');
    },
  } satisfies Partial<Chart>);
};

const LEGENDS: Readonly<Record<string, ChartSpec['legend']>> = {
  TOP: 'top',
  RIGHT: 'right',
  BOTTOM: 'bottom',
  NONE: 'none',
};

/** Setters that every kind of chart has. */
const commonSetters = <B>(draft: Draft, set: (change: Partial<Draft>) => B) => ({
  setTitle: (title: string) => set({ title }),
  setDimensions: (width: number, height: number) => set({ width, height }),
  setBackgroundColor: (background: string) => set({ background }),
  setColors: (colors: string[]) => set({ colors }),
  setLegendPosition: (position: unknown) => set({ legend: LEGENDS[enumName(position)] ?? 'right' }),
  setTitleTextStyle: (style: TextStyle) => set({ titleSize: style.getFontSize() }),
  setLegendTextStyle: (style: TextStyle) => set({ textSize: style.getFontSize() }),
  setDataTable: (table: object) => set(rowsOf(table) satisfies TableRows),
  reverseCategories: () => set({ reversed: !draft.reversed }),
  build: () => {
    if (draft.rows.length === 0) throw exception('Chart has no data.');
    return chartOf({ ...draft });
  },
});

/** Setters of charts with axes. */
const axisSetters = <B>(set: (change: Partial<Draft>) => B) => ({
  setXAxisTitle: (xTitle: string) => set({ xTitle }),
  setYAxisTitle: (yTitle: string) => set({ yTitle }),
  setXAxisTextStyle: (style: TextStyle) => set({ textSize: style.getFontSize() }),
  setYAxisTextStyle: (style: TextStyle) => set({ textSize: style.getFontSize() }),
  setRange: (start: number, end: number) => set({ range: [start, end] }),
});

const setter =
  <B>(draft: Draft, self: () => B) =>
  (change: Partial<Draft>): B => {
    Object.assign(draft, change);
    return self();
  };

/** Builders of charts whose series may be stacked; the one of bars has all members of the one of columns. */
const stackableBuilder = (
  className: string,
  kind: 'column' | 'bar',
): GoogleAppsScript.Charts.BarChartBuilder => {
  type Builder = GoogleAppsScript.Charts.BarChartBuilder;
  const draft: Draft = { ...START, kind };
  const self = (): Builder => emulate<Builder>(className, part);
  const set = setter(draft, self);
  const part = {
    ...commonSetters(draft, set),
    ...axisSetters(set),
    setStacked: () => set({ stacked: true }),
  } satisfies Partial<Builder>;
  return self();
};

const newColumnChart = (): GoogleAppsScript.Charts.ColumnChartBuilder =>
  stackableBuilder('ColumnChartBuilder', 'column');

const newBarChart = (): GoogleAppsScript.Charts.BarChartBuilder => stackableBuilder('BarChartBuilder', 'bar');

const newLineChart = (): GoogleAppsScript.Charts.LineChartBuilder => {
  type Builder = GoogleAppsScript.Charts.LineChartBuilder;
  const draft: Draft = { ...START, kind: 'line' };
  const self = (): Builder => emulate<Builder>('LineChartBuilder', part);
  const set = setter(draft, self);
  const part = {
    ...commonSetters(draft, set),
    ...axisSetters(set),
    // Every point is drawn anyway.
    setPointStyle: () => self(),
  } satisfies Partial<Builder>;
  return self();
};

const newPieChart = (): GoogleAppsScript.Charts.PieChartBuilder => {
  type Builder = GoogleAppsScript.Charts.PieChartBuilder;
  const draft: Draft = { ...START, kind: 'pie' };
  const self = (): Builder => emulate<Builder>('PieChartBuilder', part);
  const part = commonSetters(draft, setter(draft, self)) satisfies Partial<Builder>;
  return self();
};

const newTextStyle = (): GoogleAppsScript.Charts.TextStyleBuilder => {
  type Builder = GoogleAppsScript.Charts.TextStyleBuilder;
  const style = { color: '#000000', fontName: 'Arial', fontSize: 12 };
  const self = (): Builder => emulate<Builder>('TextStyleBuilder', part);
  const set = (change: Partial<typeof style>): Builder => {
    Object.assign(style, change);
    return self();
  };
  const part = {
    setColor: (color: string) => set({ color }),
    setFontName: (fontName: string) => set({ fontName }),
    setFontSize: (fontSize: number) => set({ fontSize }),
    build: () => {
      const { color, fontName, fontSize } = style;
      return emulate<TextStyle>('TextStyle', {
        getColor: () => color,
        getFontName: () => fontName,
        getFontSize: () => fontSize,
      } satisfies TextStyle);
    },
  } satisfies Builder;
  return self();
};

const enums = {
  ColumnType: enumOf<typeof GoogleAppsScript.Charts.ColumnType>(['DATE', 'NUMBER', 'STRING']),
  Position: enumOf<typeof GoogleAppsScript.Charts.Position>(['TOP', 'RIGHT', 'BOTTOM', 'NONE']),
  PointStyle: enumOf<typeof GoogleAppsScript.Charts.PointStyle>(['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE']),
  ChartType: enumOf<typeof GoogleAppsScript.Charts.ChartType>([
    ...([
      'TIMELINE',
      'AREA',
      'BAR',
      'BUBBLE',
      'CANDLESTICK',
      'COLUMN',
      'COMBO',
      'GAUGE',
      'GEO',
      'HISTOGRAM',
      'RADAR',
    ] as const),
    ...([
      'LINE',
      'ORG',
      'PIE',
      'SCATTER',
      'SPARKLINE',
      'STEPPED_AREA',
      'TABLE',
      'TREEMAP',
      'WATERFALL',
    ] as const),
  ]),
};

export const createCharts = (): Charts =>
  emulate<Charts>('Charts', {
    ...enums,
    newColumnChart,
    newBarChart,
    newLineChart,
    newPieChart,
    newTextStyle,
    newDataTable: dataTable,
  } satisfies Partial<Charts>);
