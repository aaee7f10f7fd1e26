/** What erasure takes out of `Nhật ký`: the values of a person's cells; that there was a change stays. */
import { ERASED, type LogRow } from './log-entries';

/** A tab's title and the keys of the rows whose values are to go. */
export interface ErasedRows {
  readonly sheet: string;
  readonly keys: ReadonlySet<string>;
}

/**
 * The entries to write again, without old and new value, for the given rows of the given tabs; undo passes over them.
 * Entries without cells are left: they name no person. Writing them twice changes nothing.
 */
export const planErasedLog = (
  entries: readonly LogRow[],
  erased: readonly ErasedRows[],
): Pick<LogRow, 'entry' | 'before' | 'after'>[] =>
  entries
    .filter(({ sheet, rowKey, before, after }) => {
      const isTheirs = erased.some(
        (rows) => rows.sheet === sheet && rowKey !== null && rows.keys.has(rowKey),
      );
      return isTheirs && [before, after].some((text) => text !== null && text !== ERASED);
    })
    .map(({ entry, before, after }) => ({
      entry,
      before: before === null ? null : ERASED,
      after: after === null ? null : ERASED,
    }));
