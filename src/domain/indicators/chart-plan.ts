/** A native chart of a tab: what it shows, and from which cells. */

/** Cells from (row, column), counted from 1. */
export interface ChartRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ChartPlan {
  /** Also the mark by which the chart is found again. */
  readonly title: string;
  /** Under the title: of which campaign, as of when. */
  readonly subtitle: string;
  readonly type: 'BAR' | 'COLUMN' | 'LINE';
  /** The names first, then one range a series. */
  readonly ranges: readonly ChartRange[];
  /** One name a series, for the legend. */
  readonly series: readonly string[];
  /** The names stand in a row, not in a column. */
  readonly transposed: boolean;
  /** Values are shares from 0 to 1; otherwise numbers of people. */
  readonly shares: boolean;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
