/** What a spreadsheet holds, as plain JSON: the truth behind the emulated SpreadsheetApp. */

/** A stored value: '' is an empty cell, a date is a serial number (days since 1899-12-30) under a date format. */
export type CellValue = string | number | boolean;

/** One row; index = column − 1. Arrays may be shorter than the sheet is wide: what is missing is '' or style 0. */
export interface RowState {
  /** Values. */
  v: CellValue[];
  /** Indexes into the sheet's `styles`; one list for many rows, so that a change makes a new one. */
  s: readonly number[];
  /** Formula texts by column (1-based). */
  f?: Record<string, string>;
  /** Notes by column (1-based). */
  n?: Record<string, string>;
}

/** How a cell looks and what it accepts; an absent member is the default. Shared by all cells that look so. */
export interface CellStyle {
  /** Number format; absent is automatic, '@' keeps text as typed. */
  format?: string;
  background?: string;
  fontColor?: string;
  fontWeight?: string;
  fontStyle?: string;
  fontSize?: number;
  fontFamily?: string;
  horizontal?: string;
  vertical?: string;
  wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  /** Sides that have a border, out of 't', 'l', 'b', 'r': 'tlbr'. */
  border?: string;
  /** Index into the sheet's `validations`. */
  validation?: number;
}

/** Cells from (row, column), 1-based. */
export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface ValidationState {
  /** A name of SpreadsheetApp.DataValidationCriteria: 'VALUE_IN_LIST', 'CHECKBOX', … */
  criteria: string;
  /** The criteria's arguments as JSON values; dates are ISO instants. */
  values: (CellValue | string[] | { sheetId: number; rect: Rect })[];
  allowInvalid: boolean;
  helpText: string | null;
}

export interface MetadataState {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  location: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';
  /** The row or column (1-based) it belongs to and moves with; 0 for the others. */
  index: number;
}

export interface ProtectionState {
  id: string;
  type: 'SHEET' | 'RANGE';
  /** Absent when the whole sheet is protected. */
  rect?: Rect;
  description: string;
  warningOnly: boolean;
  /** Addresses that may edit all the same. */
  editors: string[];
  unprotected: Rect[];
}

export interface ConditionalFormatState {
  rects: Rect[];
  /** A name of SpreadsheetApp.BooleanCriteria. */
  criteria: string;
  values: CellValue[];
  background?: string;
  fontColor?: string;
  bold?: boolean;
}

export interface ChartState {
  id: number;
  /** A name of Charts.ChartType: 'COLUMN', 'BAR', 'PIE', … */
  type: string;
  ranges: { sheetId: number; rect: Rect }[];
  options: Record<string, unknown>;
  position: { row: number; column: number; offsetX: number; offsetY: number };
  headers: number;
  transpose: boolean;
}

export interface SheetState {
  id: number;
  name: string;
  hidden: boolean;
  frozenRows: number;
  frozenColumns: number;
  maxRows: number;
  maxColumns: number;
  tabColor: string | null;
  /** Widths in pixels by column (1-based); absent is 100. */
  columnWidths: Record<string, number>;
  rowHeights: Record<string, number>;
  hiddenColumns: number[];
  hiddenRows: number[];
  /** May be shorter than maxRows. */
  rows: RowState[];
  /** styles[0] is the default, {}. */
  styles: CellStyle[];
  validations: ValidationState[];
  merges: Rect[];
  metadata: MetadataState[];
  protections: ProtectionState[];
  conditionalFormats: ConditionalFormatState[];
  charts: ChartState[];
}

export interface SpreadsheetState {
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  owner: string;
  editors: string[];
  viewers: string[];
  /** In the order of the tabs. */
  sheets: SheetState[];
  activeSheetId: number;
  /** Metadata of the spreadsheet itself. */
  metadata: MetadataState[];
  nextMetadataId: number;
}
