/** A writing action with everything it changes, as a value: what goes to the log, what is written, what undo turns round. */
import type { Cells } from '../keyed-write/intent';

export interface LoggedAction {
  /** Counts the logged actions of the workbook from 1. */
  readonly number: number;
  /** As the line *Hoàn tác* names it: "Nhập danh sách". */
  readonly name: string;
  /** Where the new values come from: a file's name, an answer, a rule. */
  readonly source: string;
  readonly at: string;
  readonly by: string;
}

/** Cells of a row that stood; both sides have the same columns. */
export interface ChangedRow {
  readonly key: string;
  readonly before: Cells;
  readonly after: Cells;
}

/** A row that came or went, by column name; columns that people made themselves by OWN + header. */
export interface WholeRow {
  readonly key: string;
  readonly cells: Cells;
}

export interface TableChanges {
  /** The table's name in code. */
  readonly table: string;
  readonly changed: readonly ChangedRow[];
  readonly added: readonly WholeRow[];
  readonly removed: readonly WholeRow[];
  /** What a file showed in cells that were repaired on the way in; kept in the log, undone by nobody. */
  readonly originals?: readonly WholeRow[];
}

/** Noted in `Việc dở` before anything is written, so that a stop at any call is taken up again. */
export interface LoggedIntent {
  readonly logged: LoggedAction;
  readonly tables: readonly TableChanges[];
}

/** A cell that the action would have changed, had nobody typed something else there meanwhile. */
export interface KeptCell {
  readonly sheet: string;
  /** Row number as the grid shows it, from 1. */
  readonly row: number;
  readonly column: string;
  /** What stands there. */
  readonly shows: string;
}

export interface ChangeCount {
  readonly cells: number;
  readonly added: number;
  readonly removed: number;
}

/** How many cells, added and removed rows an action has. */
export const countChanges = (tables: readonly TableChanges[]): ChangeCount => {
  const sum = (count: (changes: TableChanges) => number): number =>
    tables.reduce((total, changes) => total + count(changes), 0);
  return {
    cells: sum(({ changed }) => changed.reduce((total, { after }) => total + Object.keys(after).length, 0)),
    added: sum(({ added }) => added.length),
    removed: sum(({ removed }) => removed.length),
  };
};

/** Nothing would be written. */
export const changesNothing = ({ cells, added, removed }: ChangeCount): boolean =>
  cells + added + removed === 0;
