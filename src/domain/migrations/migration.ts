/** What a new version of the program may change in a workbook that stands, besides adding tabs and columns, which `Thiết lập` does anyway. */

export type Change =
  /** The tab of `table` was called `from`; one that the office has named itself keeps its name. */
  | { readonly kind: 'tabRenamed'; readonly table: string; readonly from: string }
  /** The header of `column` was `from`; one that the office has worded itself stays. */
  | {
      readonly kind: 'columnRenamed';
      readonly table: string;
      readonly column: string;
      readonly from: string;
    }
  /** The short list of `column` is another one now: its drop-down is made anew. */
  | { readonly kind: 'choicesChanged'; readonly table: string; readonly column: string };

/** One step from the version before; each may be run again on a workbook that has it already. */
export interface Migration {
  readonly version: number;
  /** What is new in it, in Vietnamese, as Thiết lập tells. */
  readonly title: string;
  readonly changes: readonly Change[];
}
