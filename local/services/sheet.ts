/** The emulated Sheet: identity and lines from its base classes; here visibility, clearing, protections, metadata, charts. */
import { clearValues } from '../world/grid';
import type { Rect } from '../world/sheet-state';
import { conditionalRule, conditionalRuleState } from './conditional-format';
import { exception, ours } from './core';
import { addMetadata, metadataAt, metadataFinder } from './developer-metadata';
import { chartsIn, insertChart, newChart, removeChart, updateChart } from './embedded-chart';
import { reveal } from './emulate';
import { enumName } from './enum-values';
import { protect, protectionsOf } from './protection';
import { rangeListOf } from './range-list';
import { SheetLines } from './sheet-lines';
import type { BookHandle, SheetHandle } from './spreadsheet-handles';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Members =
  | 'addDeveloperMetadata'
  | 'clear'
  | 'clearConditionalFormatRules'
  | 'clearContents'
  | 'createDeveloperMetadataFinder'
  | 'getCharts'
  | 'getConditionalFormatRules'
  | 'getDeveloperMetadata'
  | 'getProtections'
  | 'getRangeList'
  | 'getTabColor'
  | 'hideSheet'
  | 'insertChart'
  | 'isSheetHidden'
  | 'newChart'
  | 'protect'
  | 'removeChart'
  | 'setConditionalFormatRules'
  | 'setTabColor'
  | 'showSheet'
  | 'updateChart';

class SheetPart extends SheetLines implements Pick<Sheet, Members> {
  private whole(): Rect {
    const { maxRows, maxColumns } = this.state();
    return { row: 1, column: 1, rows: maxRows, columns: maxColumns };
  }

  hideSheet(): Sheet {
    const shown = this.book.state.sheets.filter(({ hidden }) => !hidden);
    if (shown.length === 1 && shown[0]?.id === this.id)
      throw exception("You can't hide all the sheets in a document.");
    this.edit().hidden = true;
    return this.self();
  }
  showSheet(): Sheet {
    this.edit().hidden = false;
    return this.self();
  }
  isSheetHidden(): boolean {
    return this.state().hidden;
  }
  setTabColor(color: string | null): Sheet {
    this.edit().tabColor = color;
    return this.self();
  }
  getTabColor(): string | null {
    return this.state().tabColor;
  }
  /** Values and looks go; size, notes and metadata stay. */
  clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}): Sheet {
    this.edit(this.whole());
    this.handle.rangeOf(this.whole()).clear(options);
    return this.self();
  }
  clearContents(): Sheet {
    clearValues(this.edit(this.whole()), this.whole());
    return this.self();
  }
  getRangeList(a1s: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return rangeListOf(a1s.map((a1) => this.getRange(a1)));
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(this.handle, null);
  }
  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.handle, enumName(type));
  }

  addDeveloperMetadata(key: string, ...rest: [(string | Visibility)?, Visibility?]): Sheet {
    addMetadata(this.book, this.edit(), { location: 'SHEET', index: 0 }, key, rest);
    return this.self();
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.book, ({ item, sheet }) => sheet?.id === this.id && item.location === 'SHEET');
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this.book, ({ sheet }) => sheet?.id === this.id);
  }

  getConditionalFormatRules(): Rule[] {
    return this.state().conditionalFormats.map((state) => conditionalRule(ours(state), this.handle));
  }
  setConditionalFormatRules(rules: Rule[]): void {
    this.edit().conditionalFormats = rules.map(conditionalRuleState);
  }
  clearConditionalFormatRules(): void {
    this.edit().conditionalFormats = [];
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return newChart(this.handle);
  }
  getCharts(): Chart[] {
    return chartsIn(this.handle);
  }
  insertChart(chart: Chart): void {
    insertChart(this.handle, chart);
  }
  updateChart(chart: Chart): void {
    updateChart(this.handle, chart);
  }
  removeChart(chart: Chart): void {
    removeChart(this.handle, chart);
  }
}

export const sheetHandle = (book: BookHandle, id: number): SheetHandle => new SheetPart(id, book).handleOf();

/** The id of a sheet that the script handed over; null when it is no sheet. */
export const sheetIdOf = (value: unknown): number | null => reveal(value, SheetPart)?.id ?? null;
