/** A chart spec as an ECharts option: axes, series, legend and texts as Google's charts have them. */
import type { EChartsOption, LegendComponentOption, SeriesOption } from 'echarts';
import type { ChartSpec } from '../services/cloud-host';

export const FONT = 'Arimo';
/** The first colours of Google's charts. */
const GOOGLE_COLORS = ['#3366cc', '#dc3912', '#ff9900', '#109618', '#990099', '#0099c6'];

const number = (value: string | number | null | undefined): number | null =>
  typeof value === 'number' ? value : null;
const textStyle = (fontSize: number) => ({ fontFamily: FONT, fontSize, color: '#202124' });
/** Pixels that a subtitle takes. */
const SUBTITLE = 18;
const below = ({ subtitle = '' }: ChartSpec, top: number): number => (subtitle === '' ? top : top + SUBTITLE);
const legendPlaces = {
  top: {},
  bottom: { bottom: 6 },
  right: { right: 8, top: 'middle', orient: 'vertical' },
} as const;

const legend = (spec: ChartSpec): LegendComponentOption => {
  if (spec.legend === 'none') return { show: false };
  const top = spec.legend === 'top' ? { top: below(spec, 34) } : {};
  return { ...legendPlaces[spec.legend], ...top, textStyle: textStyle(spec.textSize) };
};

const categories = (spec: ChartSpec) => ({
  type: 'category' as const,
  data: spec.rows.map(([label]) => String(label ?? '')),
  axisLabel: {
    ...textStyle(spec.textSize),
    interval: 0,
    overflow: 'break' as const,
    width: Math.max(40, (spec.width * 0.8) / Math.max(1, spec.rows.length)),
  },
});

const values = (spec: ChartSpec) => ({
  type: 'value' as const,
  axisLabel: {
    ...textStyle(spec.textSize),
    ...(spec.percents === true ? { formatter: (value: number) => `${Math.round(value * 100)}%` } : {}),
  },
  ...(spec.range ? { min: spec.range[0], max: spec.range[1] } : {}),
});

const named = (name: string, spec: ChartSpec) =>
  name === ''
    ? {}
    : { name, nameLocation: 'middle' as const, nameGap: 26, nameTextStyle: textStyle(spec.textSize) };

const pie = (spec: ChartSpec): SeriesOption => ({
  type: 'pie',
  radius: '62%',
  center: [spec.legend === 'right' ? '40%' : '50%', '54%'],
  data: spec.rows.map(([label, value]) => ({ name: String(label ?? ''), value: number(value) ?? 0 })),
  label: {
    ...textStyle(spec.textSize),
    formatter: ({ percent }) => `${(percent ?? 0).toFixed(1).replace('.', ',')}%`,
  },
});

const series = (spec: ChartSpec): SeriesOption[] =>
  spec.columns.slice(1).map((name, index) => {
    const data = spec.rows.map((row) => number(row[index + 1]));
    return spec.kind === 'line'
      ? { type: 'line', name, data }
      : { type: 'bar', name, data, ...(spec.stacked ? { stack: 'all' } : {}) };
  });

/** Bars lie: their categories run along the upright axis, the first on top as Google draws them. */
const axes = (spec: ChartSpec): EChartsOption =>
  spec.kind === 'bar'
    ? {
        xAxis: { ...values(spec), ...named(spec.xTitle, spec) },
        yAxis: {
          ...categories(spec),
          axisLabel: textStyle(spec.textSize),
          inverse: !spec.reversed,
          ...named(spec.yTitle, spec),
        },
      }
    : {
        xAxis: { ...categories(spec), inverse: spec.reversed, ...named(spec.xTitle, spec) },
        yAxis: { ...values(spec), ...named(spec.yTitle, spec) },
      };

export const chartOption = (spec: ChartSpec): EChartsOption => ({
  animation: false,
  color: spec.colors.length > 0 ? [...spec.colors] : GOOGLE_COLORS,
  backgroundColor: spec.background,
  textStyle: { fontFamily: FONT },
  title: {
    text: spec.title,
    subtext: spec.subtitle ?? '',
    left: 'center',
    top: 8,
    itemGap: 4,
    subtextStyle: textStyle(spec.textSize),
    textStyle: { ...textStyle(spec.titleSize), fontWeight: 'bold' },
  },
  legend: legend(spec),
  ...(spec.kind === 'pie'
    ? { series: [pie(spec)] }
    : {
        ...axes(spec),
        series: series(spec),
        grid: {
          left: 16,
          right: spec.legend === 'right' ? 150 : 24,
          top: below(spec, spec.legend === 'top' ? 64 : 44),
          bottom: spec.legend === 'bottom' ? 44 : 20,
          outerBoundsMode: 'same',
          outerBoundsContain: 'all',
        },
      }),
});
