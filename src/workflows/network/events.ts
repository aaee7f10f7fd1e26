/** Events at work: who answers, who comes, what it costs; check-in by list or code; the year's Ngày hội trở về (S2.16, S2.23). */
import {
  attendance,
  costPerHead,
  findByCode,
  isOf,
  participantMark,
  type Attendance,
} from '../../domain/network/events/attendance';
import { HOMECOMING, homecomingDay, homecomingRow } from '../../domain/network/events/homecoming';
import { events, type EventRow } from '../../domain/network/registers/events';
import { participants, type ParticipantRow } from '../../domain/network/registers/participants';
import { units } from '../../domain/network/registers/units';
import { userError } from '../../domain/problem';
import { changeRows } from '../../domain/undo/ask-changes';
import { ensureTab } from '../../google/ensure-tab';
import { today } from '../../google/clock';
import { writeLogged } from '../../google/logged-write';
import { readUsable } from '../../google/read-table';
import { giveRowKeys } from '../../google/row-keys';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { eventMark, openEvents, requireEvent } from './find-event';

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

export interface EventView extends EventLine, Attendance {
  readonly invited: number | null;
  readonly plannedCost: number | null;
  readonly actualCost: number | null;
  readonly costPerHead: number | null;
  readonly people: {
    readonly participant: string;
    readonly name: string;
    readonly note: string;
    readonly present: boolean;
  }[];
  readonly found: number;
}

export interface EventsView {
  readonly events: EventLine[];
  /** The chosen one; null without any. */
  readonly chosen: EventView | null;
  /** The day of the next Ngày hội trở về, while no row plans it. */
  readonly homecoming: string | null;
}

const lineOf = (row: EventRow): EventLine => ({
  ...{ event: eventMark(row), title: row.title, date: row.date, kind: row.kind, state: row.state },
});

/** The nearest one ahead comes first, then those past, the newest before. */
const inOrder = (rows: readonly EventRow[], day: string): EventRow[] => {
  const open = rows.filter(({ state }) => state !== 'Hủy').sort((a, b) => (a.date < b.date ? -1 : 1));
  return [...open.filter(({ date }) => date >= day), ...open.filter(({ date }) => date < day).reverse()];
};

export const readEvents = ({
  event,
  text = '',
}: {
  readonly event?: string | undefined;
  readonly text?: string | undefined;
}): EventsView => {
  const { settings } = openEvents();
  const rows = inOrder(readUsable(events), today());
  const chosen = rows.find((row) => eventMark(row) === event) ?? rows[0];
  const next = homecomingDay(settings.foundingDay, today());
  const planned = rows.some(({ kind, date }) => kind === HOMECOMING && date.startsWith(next.slice(0, 4)));
  return {
    events: rows.map(lineOf),
    chosen: chosen === undefined ? null : viewOf(chosen, text),
    homecoming: planned ? null : next,
  };
};

const viewOf = (row: EventRow, text: string): EventView => {
  const own = readUsable(participants).filter((one) => isOf(row, one));
  const counts = attendance(own);
  const found = search(own, text);
  const { invited, plannedCost, actualCost } = row;
  return {
    ...{ ...lineOf(row), ...counts, invited, plannedCost, actualCost },
    costPerHead: costPerHead(row, counts),
    found: found.length,
    people: found.slice(0, PAGE).map((one) => ({
      participant: participantMark(one),
      name: one.name,
      note: noteOf(one),
      present: one.present === 'Có mặt',
    })),
  };
};

const search = (rows: readonly ParticipantRow[], text: string): ParticipantRow[] => {
  const wanted = text.trim().toLowerCase();
  return rows.filter((row) => wanted === '' || participantMark(row).toLowerCase().includes(wanted));
};

const noteOf = ({ code, className, coming, guests }: ParticipantRow): string =>
  [
    ...[code === null ? '' : `mã ${code}`, className ?? '', coming?.toLowerCase() ?? ''],
    guests === null || guests === 0 ? '' : `đi cùng ${guests}`,
  ]
    .filter((part) => part !== '')
    .join(', ');

/** The row of the next Ngày hội trở về with its steps; pressed again there is still one. */
export const planHomecoming = (): { readonly title: string; readonly event: string } =>
  underLock('lập Ngày hội trở về', () => {
    finishUnfinished();
    const { settings } = openEvents();
    const office = readUsable(units).find(({ role }) => role === 'Đầu mối')?.name ?? null;
    const day = homecomingDay(settings.foundingDay, today());
    const row = homecomingRow(day, office);
    const title = row.title ?? HOMECOMING;
    ensureTab(events);
    const standing = readUsable(events).find(
      ({ kind, date }) => kind === HOMECOMING && date.startsWith(day.slice(0, 4)),
    );
    if (standing !== undefined) return { title: standing.title, event: eventMark(standing) };
    writeLogged({ name: 'Lập Ngày hội trở về', source: events.title }, [changeRows(events, [row])]);
    return { title, event: eventMark({ title, date: day }) };
  });

interface AskedCheckIn {
  readonly event: string;
  /** Typed or scanned: a participant's number, or the mark of a line of the list. */
  readonly participant: string;
  readonly present: boolean;
}

export const checkIn = ({
  event: mark,
  participant,
  present,
}: AskedCheckIn): { readonly name: string; readonly present: boolean } =>
  underLock('điểm danh', () => {
    finishUnfinished();
    openEvents();
    const event = requireEvent(mark);
    giveRowKeys(participants);
    const own = readUsable(participants).filter((one) => isOf(event, one));
    const row = own.find((one) => participantMark(one) === participant) ?? findByCode(own, participant);
    if (row?.rowKey == null) throw userError('events.nobody', { typed: participant });
    const { rowKey, name } = row;
    writeLogged({ name: present ? 'Điểm danh' : 'Bỏ điểm danh', source: event.title }, [
      changeRows(participants, [
        { rowKey, present: present ? ('Có mặt' as const) : null, presentOn: present ? today() : null },
      ]),
    ]);
    return { name, present };
  });

/** Writes how many came into the event's row, which the duties count from. */
export const closeEvent = ({
  event: mark,
}: {
  readonly event: string;
}): { readonly title: string; readonly attended: number } =>
  underLock('ghi số người dự', () => {
    finishUnfinished();
    openEvents();
    const event = requireEvent(mark);
    const { present: attended, alumni } = attendance(
      readUsable(participants).filter((one) => isOf(event, one)),
    );
    const { rowKey, title } = event;
    writeLogged({ name: 'Ghi số người dự', source: title }, [
      changeRows(events, [{ rowKey, attended, alumni, state: 'Đã tổ chức' as const }]),
    ]);
    return { title, attended };
  });
