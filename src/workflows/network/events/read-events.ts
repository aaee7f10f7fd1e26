/** Events at work: who was asked, comes, came; what it costs; the year's Ngày hội trở về (S2.16, S2.23). */
import {
  costPerHead,
  eventCost,
  eventStand,
  guestCounts,
  participantMark,
  type EventCost,
  type EventStand,
  type GuestCounts,
} from '../../../domain/network/events/attendance';
import { findGuests } from '../../../domain/network/events/find-guests';
import { HOMECOMING, homecomingDay } from '../../../domain/network/events/homecoming';
import { doorSheets } from '../../../domain/network/events/tables';
import { budgetLines } from '../../../domain/network/registers/budget-lines';
import { events, type EventRow } from '../../../domain/network/registers/events';
import type { ParticipantRow } from '../../../domain/network/registers/participants';
import { joinFilled } from '../../../domain/text';
import { today } from '../../../google/clock';
import { readUsable } from '../../../google/read-table';
import { eventMark, requireEvents, readListed } from './find-event';
import { readHomecomingPaper, type HomecomingPaper } from './homecoming-paper';

/** People that one call brings. */
const PAGE = 50;

export interface EventLine {
  /** Names the event in the other calls. */
  readonly event: string;
  readonly title: string;
  readonly date: string;
  readonly kind: string;
  readonly state: string;
}

export interface EventView extends EventLine, GuestCounts, EventCost {
  readonly costPerHead: number | null;
  readonly people: {
    readonly participant: string;
    readonly name: string;
    readonly note: string;
    readonly present: boolean;
  }[];
  readonly found: number;
  /** Where helpers tap on their phones, or ''. */
  readonly doorSheet: string;
  /** How its days stand to today. */
  readonly stand: EventStand;
  /** The plan's standing, of a Ngày hội trở về; null of other events. */
  readonly paper: HomecomingPaper | null;
}

export interface EventsView {
  readonly events: EventLine[];
  /** The chosen one; null without any. */
  readonly chosen: EventView | null;
  /** The day of the next Ngày hội trở về, while no row plans it. */
  readonly homecoming: string | null;
}

const lineOf = (row: EventRow): EventLine => ({
  event: eventMark(row),
  title: row.title,
  date: row.date,
  kind: row.kind,
  state: row.state,
});

/** The nearest one ahead comes first, then those past, the newest before. */
const inOrder = (rows: readonly EventRow[], day: string): EventRow[] => {
  const open = rows.filter(({ state }) => state !== 'Hủy').sort((a, b) => (a.date < b.date ? -1 : 1));
  return [...open.filter(({ date }) => date >= day), ...open.filter(({ date }) => date < day).reverse()];
};

interface AskedEvents {
  readonly event?: string | undefined;
  readonly text?: string | undefined;
  /** Of the list, the first to show. */
  readonly from?: number | undefined;
}

export const readEvents = ({ event, text = '', from = 0 }: AskedEvents): EventsView => {
  const { settings } = requireEvents();
  const rows = inOrder(readUsable(events), today());
  const chosen = rows.find((row) => eventMark(row) === event) ?? rows[0];
  const next = homecomingDay(settings.foundingDay, today());
  const planned = rows.some(({ kind, date }) => kind === HOMECOMING && date.startsWith(next.slice(0, 4)));
  return {
    events: rows.map(lineOf),
    chosen: chosen === undefined ? null : viewOf(chosen, text, from),
    homecoming: planned ? null : next,
  };
};

const viewOf = (row: EventRow, text: string, from: number): EventView => {
  const own = readListed(row);
  const counts = guestCounts(own);
  const found = findGuests(own, text);
  const cost = eventCost(row, readUsable(budgetLines));
  return {
    ...lineOf(row),
    ...counts,
    ...cost,
    costPerHead: costPerHead(cost.actual, counts.present),
    found: found.length,
    doorSheet: readUsable(doorSheets).find(({ eventKey }) => eventKey === row.rowKey)?.url ?? '',
    people: found.slice(from, from + PAGE).map((one) => ({
      participant: participantMark(one),
      name: one.name,
      note: noteOf(one),
      present: one.present === 'Có mặt',
    })),
    stand: eventStand(row, today()),
    paper: row.kind === HOMECOMING ? readHomecomingPaper(row.date.slice(0, 4)) : null,
  };
};

const noteOf = ({ code, className, coming, guests, listed }: ParticipantRow): string =>
  joinFilled([
    ...[code === null ? '' : `số ${code}`, className ?? '', coming?.toLowerCase() ?? ''],
    guests === null || guests === 0 ? '' : `đi cùng ${guests}`,
    listed === 'Đến không đăng ký' ? 'đến không đăng ký' : '',
  ]);
