/** A place where something about somebody stands in a tab, and what an erasure does there (B9). */
import type { AnyTable } from '../table';
import type { ErasedPerson } from './erased-person';

/** Reads a cell of the row that is looked at, as text. */
export type CellText = (column: string) => string;

export interface CellPlace {
  readonly table: AnyTable;
  /** The place in the preview: 'Danh sách: liên hệ, nơi công tác, thu nhập'. */
  readonly label: string;
  readonly belongs: (cell: CellText, person: ErasedPerson) => boolean;
  /** Columns that are emptied. */
  readonly erased: readonly string[];
  /** The row goes as a whole: its key is itself personal. */
  readonly wholeRow?: boolean;
  /** Personal columns that stay, each with the reason. */
  readonly kept: Readonly<Record<string, string>>;
}
