/** A sheet of somebody's file as the import sees it, whatever it was read from: .xlsx, .csv or pasted cells. */
import type { Cell } from '../../cell';

/** A merged block, zero-based, its ends inclusive. */
export interface MergedBlock {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface FileSheet {
  /** The tab's name; of a .csv the file's, of pasted cells ''. */
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  readonly merges: readonly MergedBlock[];
}

/** The tab that the program keeps what was pasted under. */
export const PASTED = 'Bảng dán';

/** One person's row as it stands in the file: cells by target, raw, with the place they came from. */
export interface FileRow {
  readonly sheet: string;
  /** Row number as the file shows it, from 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
}
