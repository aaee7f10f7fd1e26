/** How much `Nhật ký` keeps: every action for ever, the cells of the newest ones only. */
import type { LogRow } from './log-entries';

/** Actions whose cells stay, the newest first. */
export const ACTIONS_WITH_CELLS = 20;
/** Entries of cells that stay at most; the newest action's always do, however many. */
export const CELL_ENTRIES = 20_000;

/** Keys of the entries that go before the next action is logged: cells of actions past the two limits. */
export const planTrim = (entries: readonly LogRow[]): Set<string> => {
  const cells = entries.filter(({ number, sheet }) => number !== null && sheet !== null);
  const count = new Map<number, number>();
  for (const { number } of cells) if (number !== null) count.set(number, (count.get(number) ?? 0) + 1);
  const kept = new Set<number>();
  let total = 0;
  for (const number of [...count.keys()].sort((a, b) => b - a)) {
    total += count.get(number) ?? 0;
    if (kept.size > 0 && (kept.size >= ACTIONS_WITH_CELLS || total > CELL_ENTRIES)) break;
    kept.add(number);
  }
  return new Set(cells.filter(({ number }) => !kept.has(number ?? 0)).map(({ entry }) => entry));
};
