/** The native charts of a tab: what they are drawn from, and where they stand over the grid. */
import type { ChartSpec } from '../services/cloud-host';
import { valuesIn } from '../world/grid';
import { displayText } from '../world/number-format';
import type { CellValue, ChartState, SheetState, SpreadsheetState } from '../world/sheet-state';
import { styleAt } from '../world/styles';
import type { ChartView } from './views';

/** Pixels of a chart to which the script gave no size, as in Sheets. */
const SIZE = { width: 600, height: 371 } as const;

const KINDS: Readonly<Record<string, ChartSpec['kind']>> = { BAR: 'bar', PIE: 'pie', LINE: 'line' };
const KIND_NAMES = { column: 'cột', bar: 'thanh', pie: 'tròn', line: 'đường' } as const;

/** An option by its dotted name, set as 'hAxis.title' or within 'hAxis'. */
const option = (chart: ChartState, name: string): unknown => {
  if (Object.hasOwn(chart.options, name)) return chart.options[name];
  const [first = '', ...rest] = name.split('.');
  return rest.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([one]) => one === key)?.[1]
        : undefined,
    chart.options[first],
  );
};
const textOption = (chart: ChartState, name: string): string => {
  const value = option(chart, name);
  return typeof value === 'string' ? value : '';
};
const numberOption = (chart: ChartState, name: string): number | null => {
  const value = option(chart, name);
  return typeof value === 'number' ? value : null;
};

const listOption = (chart: ChartState, name: string): string[] => {
  const value = option(chart, name);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
};

type Table = readonly (readonly CellValue[])[];

const transposed = (table: Table): CellValue[][] =>
  (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? ''));

/** The ranges side by side; categories are texts as people see them. */
const tableOf = (book: SpreadsheetState, chart: ChartState): Table => {
  const parts = chart.ranges.flatMap(({ sheetId, rect }) => {
    const sheet = book.sheets.find(({ id }) => id === sheetId);
    if (!sheet) return [];
    const shown = (value: CellValue, down: number): CellValue =>
      displayText(value, styleAt(sheet, rect.row + down, rect.column).format);
    return [
      valuesIn(sheet, rect).map((row, down) =>
        row.map((value, right) =>
          right === 0 && typeof value === 'number' && rect.columns > 1 ? shown(value, down) : value,
        ),
      ),
    ];
  });
  const height = parts.reduce((most, part) => Math.max(most, part.length), 0);
  const joined = Array.from({ length: height }, (_, down) => parts.flatMap((part) => part[down] ?? []));
  return chart.transpose ? transposed(joined) : joined;
};

const LEGENDS = { top: 'top', right: 'right', bottom: 'bottom', none: 'none' } as const;
const legendOf = (chart: ChartState, series: number): ChartSpec['legend'] => {
  const said = textOption(chart, 'legend.position') || textOption(chart, 'legend');
  const known = Object.entries(LEGENDS).find(([name]) => name === said)?.[1];
  return known ?? (series > 1 ? 'right' : 'none');
};

const rangeOf = (chart: ChartState): ChartSpec['range'] => {
  const value = (name: string): number | null =>
    numberOption(chart, `vAxis.${name}`) ?? numberOption(chart, `hAxis.${name}`);
  const [low, high] = [
    value('viewWindow.min') ?? value('minValue'),
    value('viewWindow.max') ?? value('maxValue'),
  ];
  return high === null ? null : [low ?? 0, high];
};

/** Rows of names above the numbers: as the script said, or the first when it holds no number. */
const headersOf = (chart: ChartState, table: Table): number => {
  const first = table[0]?.slice(1) ?? [];
  return chart.headers > 0 ? chart.headers : first.some((value) => typeof value === 'number') ? 0 : 1;
};

/** As the script named it, else as Sheets names what has no header. */
const seriesName = (chart: ChartState, index: number): string =>
  textOption(chart, `series.${index - 1}.labelInLegend`) || `Dãy ${index}`;

const namesOf = (chart: ChartState, table: Table, headers: number): readonly CellValue[] | undefined =>
  headers > 0
    ? table[headers - 1]
    : table[0]?.map((_, index) => (index === 0 ? '' : seriesName(chart, index)));

export const chartSpec = (book: SpreadsheetState, chart: ChartState): ChartSpec => {
  const table = tableOf(book, chart);
  const headers = headersOf(chart, table);
  const names = namesOf(chart, table, headers);
  const kind = KINDS[chart.type] ?? 'column';
  const axes = { x: textOption(chart, 'hAxis.title'), y: textOption(chart, 'vAxis.title') };
  return {
    kind,
    title: textOption(chart, 'title'),
    subtitle: textOption(chart, 'subtitle'),
    percents: textOption(chart, 'vAxis.format') === '0%' || textOption(chart, 'hAxis.format') === '0%',
    width: numberOption(chart, 'width') ?? SIZE.width,
    height: numberOption(chart, 'height') ?? SIZE.height,
    background: '#ffffff',
    colors: listOption(chart, 'colors'),
    legend: legendOf(chart, (names?.length ?? 2) - 1),
    stacked: option(chart, 'isStacked') === true || option(chart, 'isStacked') === 'true',
    reversed: false,
    range: rangeOf(chart),
    xTitle: axes.x,
    yTitle: axes.y,
    titleSize: 16,
    textSize: 12,
    columns: (names ?? []).map(String),
    rows: table.slice(headers).map(pointsOf),
  };
};

/** Name, then numbers; what is no number leaves a gap. */
const pointsOf = (row: readonly CellValue[]): (string | number | null)[] =>
  row.map((value, index) => (index === 0 ? String(value) : typeof value === 'number' ? value : null));

/** What a screen reader says in the picture's place. */
const alternative = ({ kind, title, columns, rows }: ChartSpec): string => {
  const points = rows
    .slice(0, 12)
    .map(
      ([name, ...values]) =>
        `${name ?? ''}: ${values.map((value) => (typeof value === 'number' ? displayText(value, Number.isInteger(value) ? '#,##0' : '#,##0.00') : 'trống')).join(', ')}`,
    );
  const series = columns.slice(1).join(', ');
  return `Biểu đồ ${KIND_NAMES[kind]} ${title || series}. ${points.join('; ')}`;
};

export const chartViews = (book: SpreadsheetState, sheet: SheetState): ChartView[] =>
  sheet.charts.map((chart) => {
    const spec = chartSpec(book, chart);
    return {
      id: chart.id,
      ...chart.position,
      width: spec.width,
      height: spec.height,
      alt: alternative(spec),
    };
  });
