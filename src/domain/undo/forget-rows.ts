/** Which entries of `Nhật ký` go with rows that are taken out for good: theirs, and the action's own when nothing else is left of it. */
import type { LogRow } from './log-entries';

/** Keys of the entries that are about these rows alone. */
export const planForgetRows = (entries: readonly LogRow[], keys: ReadonlySet<string>): Set<string> => {
  const isTheirs = ({ rowKey }: LogRow): boolean => rowKey !== null && keys.has(rowKey);
  const touched = new Set(entries.filter(isTheirs).map(({ number }) => number));
  const others = new Set(
    entries.filter((entry) => entry.rowKey !== null && !isTheirs(entry)).map(({ number }) => number),
  );
  const goes = (entry: LogRow): boolean =>
    isTheirs(entry) ||
    (entry.number !== null &&
      entry.rowKey === null &&
      touched.has(entry.number) &&
      !others.has(entry.number));
  return new Set(entries.filter(goes).map(({ entry }) => entry));
};
