/** Charts that stand in a sheet: kept as type, ranges, options and place; the workbench's page draws them. */
import type { ChartState } from '../world/sheet-state';
import { exception, ours } from './core';
import { emulate, reveal } from './emulate';
import { enumName } from './enum-values';
import { RangeBase } from './range-base';
import type { SheetHandle } from './spreadsheet-handles';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Container = GoogleAppsScript.Spreadsheet.ContainerInfo;

const EMPTY: ChartState = {
  id: 0,
  type: 'COLUMN',
  ranges: [],
  options: {},
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  headers: 0,
  transpose: false,
};

class ChartBase {
  constructor(
    readonly state: ChartState,
    protected readonly sheet: SheetHandle,
  ) {}
  getRanges(): Range[] {
    return this.state.ranges.map(({ sheetId, rect }) => this.sheet.book.sheetOf(sheetId).rangeOf(ours(rect)));
  }
}

class ChartPart
  extends ChartBase
  implements
    Pick<
      Chart,
      | 'getChartId'
      | 'getContainerInfo'
      | 'getNumHeaders'
      | 'getOptions'
      | 'getRanges'
      | 'getTransposeRowsAndColumns'
      | 'modify'
    >
{
  getChartId(): number | null {
    return this.state.id === 0 ? null : this.state.id;
  }
  getContainerInfo(): Container {
    const { row, column, offsetX, offsetY } = this.state.position;
    return emulate<Container>('ContainerInfo', {
      getAnchorRow: () => row,
      getAnchorColumn: () => column,
      getOffsetX: () => offsetX,
      getOffsetY: () => offsetY,
    } satisfies Container);
  }
  getNumHeaders(): number {
    return this.state.headers;
  }
  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    const { options } = this.state;
    const get = (option: string): unknown => ours(options[option] ?? null);
    return emulate<GoogleAppsScript.Charts.ChartOptions>('ChartOptions', { get });
  }
  getTransposeRowsAndColumns(): boolean {
    return this.state.transpose;
  }
  modify(): Builder {
    return builderOf(ours(this.state), this.sheet);
  }
}

type Setters =
  | 'addRange'
  | 'build'
  | 'clearRanges'
  | 'getRanges'
  | 'setChartType'
  | 'setNumHeaders'
  | 'setOption'
  | 'setPosition'
  | 'setTransposeRowsAndColumns';

class BuilderPart extends ChartBase implements Pick<Builder, Setters> {
  private set(change: Partial<ChartState>): Builder {
    Object.assign(this.state, change);
    return emulate<Builder>('EmbeddedChartBuilder', this);
  }
  addRange(range: Range): Builder {
    const part = reveal(range, RangeBase);
    if (!part) throw exception('The range is not a Range.');
    return this.set({ ranges: [...this.state.ranges, { sheetId: part.getGridId(), rect: ours(part.rect) }] });
  }
  clearRanges(): Builder {
    return this.set({ ranges: [] });
  }
  setChartType(type: GoogleAppsScript.Charts.ChartType): Builder {
    return this.set({ type: enumName(type) });
  }
  setNumHeaders(headers: number): Builder {
    return this.set({ headers });
  }
  setOption(option: string, value: unknown): Builder {
    return this.set({ options: { ...this.state.options, [option]: ours(value) } });
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): Builder {
    return this.set({ position: { row, column, offsetX, offsetY } });
  }
  setTransposeRowsAndColumns(transpose: boolean): Builder {
    return this.set({ transpose });
  }
  build(): Chart {
    return chartOf(ours(this.state), this.sheet);
  }
}

const builderOf = (state: ChartState, sheet: SheetHandle): Builder =>
  emulate<Builder>('EmbeddedChartBuilder', new BuilderPart(state, sheet));
const chartOf = (state: ChartState, sheet: SheetHandle): Chart =>
  emulate<Chart>('EmbeddedChart', new ChartPart(state, sheet));

const chartState = (chart: Chart): ChartState => {
  const part = reveal(chart, ChartPart);
  if (!part) throw exception('The chart is not an EmbeddedChart.');
  return part.state;
};

export const newChart = (sheet: SheetHandle): Builder => builderOf(ours(EMPTY), sheet);
export const chartsIn = (sheet: SheetHandle): Chart[] =>
  sheet.state().charts.map((state) => chartOf(ours(state), sheet));

/** Puts a built chart on the sheet under a new id. */
export const insertChart = (sheet: SheetHandle, chart: Chart): void => {
  const { charts } = sheet.stateForEditing();
  const id = charts.reduce((highest, other) => Math.max(highest, other.id), 0) + 1;
  charts.push({ ...ours(chartState(chart)), id });
};

export const updateChart = (sheet: SheetHandle, chart: Chart): void => {
  const { charts } = sheet.stateForEditing();
  const changed = chartState(chart);
  const index = charts.findIndex(({ id }) => id === changed.id);
  if (index < 0) throw exception('The chart does not stand on this sheet.');
  charts[index] = ours(changed);
};

export const removeChart = (sheet: SheetHandle, chart: Chart): void => {
  const state = sheet.stateForEditing();
  const { id } = chartState(chart);
  state.charts = state.charts.filter((other) => other.id !== id);
};
