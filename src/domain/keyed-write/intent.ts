/** What a keyed write is about to do, written down before it is done, so that a stop or a person's sort can be repaired. */
import type { Cell } from '../cell';

/** Cells of a row by column name. */
export type Cells = Readonly<Record<string, Cell>>;

/** Where the columns of a tab stand: its header row, and the places of the table's own. */
export interface ColumnsSeen {
  readonly headers: readonly Cell[];
  /** Zero-based, by column name. */
  readonly places: Readonly<Record<string, number>>;
}

export interface Intent {
  /** The table's name. */
  readonly table: string;
  /** The new cells by row key. */
  readonly after: Readonly<Record<string, Cells>>;
  /** Keys that had no row and are appended. */
  readonly appended: readonly string[];
  /** What stood in the touched columns, for every row with a key: the picture to restore a row that was hit by mistake. */
  readonly before: Readonly<Record<string, Cells>>;
  /** The same for rows that no key of their own tells apart, by the marks of what else they hold. */
  readonly unkeyed: readonly { readonly marks: Marks; readonly cells: Cells }[];
  /** The mark of which key stood in which row: as long as it holds, nothing moved. */
  readonly layout: string;
  /** The last rows whole, in order: an inserted row above would push them under our appended block. */
  readonly tail: readonly TailRow[];
  /** Zero-based grid row where the appended block was to begin. */
  readonly appendRow: number;
  /** Where the columns stood; notes of earlier versions do not say. */
  readonly columns?: ColumnsSeen;
}

/** Marks of a row's content and of its halves, which know it again after one cell was changed; '' for what is empty. */
export type Marks = readonly [all: string, left: string, right: string];

/** A row near the end of the table; `row` is its zero-based grid row, `key` null where it has none of its own. */
export interface TailRow {
  readonly key: string | null;
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A block of cells to write; row and column are zero-based in the grid. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** The text by which two cells are compared: spaces aside, a day equal to its midnight. */
export const comparable = (cell: Cell | undefined): string =>
  String(cell ?? '')
    .trim()
    .replace(/T00:00:00$/, '')
    .normalize('NFC');

/** Equal as a person sees them. */
export const sameCell = (a: Cell | undefined, b: Cell | undefined): boolean =>
  comparable(a) === comparable(b);
