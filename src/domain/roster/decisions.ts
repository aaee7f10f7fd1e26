/** `Đã quyết định`: what the office decided about the roster and need not be asked again: proposals refused, look-alikes told apart. */
import { choice, text, time, verbatim } from '../columns';
import { table, type Row } from '../table';

/** 'khôi phục' takes a decision back: it is asked again. */
const DECISIONS = ['bỏ qua đề xuất', 'hai người khác nhau', 'khôi phục'] as const;
export type RosterDecision = (typeof DECISIONS)[number];

export const rosterDecisions = table({
  name: 'rosterDecisions',
  title: 'Đã quyết định',
  key: ['item'],
  visibility: 'on-first-row',
  columns: {
    /** Made of row keys and a mark of the cell: no personal data. */
    item: verbatim('Việc', { required: true, machine: true, width: 240 }),
    decision: choice('Quyết định', DECISIONS, { required: true, machine: true, width: 150 }),
    at: time('Lúc', { machine: true, width: 130 }),
    by: text('Người quyết định', { machine: true, width: 180 }),
  },
});
export type RosterDecisionRow = Row<typeof rosterDecisions>;

/** The items of which a decision stands. */
export const decidedItems = (
  rows: readonly Pick<RosterDecisionRow, 'item' | 'decision'>[],
  decision: RosterDecision,
): ReadonlySet<string> => new Set(rows.flatMap((row) => (row.decision === decision ? row.item : [])));
