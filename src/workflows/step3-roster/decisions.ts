/** What the office decided about the roster, read and written: tab `Đã quyết định` comes with its first row. */
import { rosterDecisions, type RosterDecision } from '../../domain/roster/decisions';
import { now } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { whoami } from '../../google/session';

/** Writes the decision for the items of which another one, or none, stands. Call it under the lock. */
export const writeDecisions = (items: readonly string[], decision: RosterDecision): number => {
  const standing = new Map(readUsable(rosterDecisions).map((row) => [row.item, row.decision]));
  const open = [...new Set(items)].filter((item) => standing.get(item) !== decision);
  if (open.length === 0) return 0;
  ensureTab(rosterDecisions);
  const [at, by] = [now(), whoami()];
  writeRows(
    rosterDecisions,
    open.map((item) => ({ item, decision, at, by })),
  );
  return open.length;
};
