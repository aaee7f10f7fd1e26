/** Check-in on phones: the event's Sổ điểm danh made and shared with helpers, read back by a press and by the dispatcher (S2.16, S2.23). */
import { addDays, addMinutes } from '../../../domain/dates';
import {
  planDoorSheet,
  planDoorUpdate,
  readDoorSheet,
  type DoorReading,
} from '../../../domain/network/events/door-sheet';
import { sortGuests } from '../../../domain/network/events/find-guests';
import { presence, type Seat } from '../../../domain/network/events/seats';
import { doorSheets } from '../../../domain/network/events/tables';
import { events } from '../../../domain/network/registers/events';
import { participants } from '../../../domain/network/registers/participants';
import { userError } from '../../../domain/problem';
import { now, today } from '../../../google/clock';
import { readChangeTimes } from '../../../google/documents/find-files';
import { ensureTab } from '../../../google/ensure-tab';
import { writeRows } from '../../../google/keyed-write';
import { recipientOf } from '../../../google/mail';
import { readUsable } from '../../../google/read-table';
import { giveRowKeys } from '../../../google/row-keys';
import { underLock } from '../../../google/session';
import { ensureSheetFile, settleSheet, shareSheet } from '../../../google/shared-sheets';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { writeTask } from '../../shared/tasks';
import { requireEvents, readSeats, requireEvent, type KeyedEvent } from './find-event';
import { giveTickets } from './give-tickets';
import { newSeats } from './new-seats';

const FOLDER = 'Sổ điểm danh';
const KIND = { door: 'điểm danh' };
/** How often the dispatcher reads while the event is on, and for how many days after it. */
const EVERY_MINUTES = 5;
const AFTER_DAYS = 1;

interface AskedSheet {
  readonly event: string;
  /** Google accounts of the helpers. */
  readonly emails: readonly string[];
}

/** Made once; pressed again it is shared with further helpers and brought up to date. */
export const openDoorSheet = ({
  event: mark,
  emails,
}: AskedSheet): { readonly url: string; readonly shared: number } =>
  underLock('mở Sổ điểm danh', () => {
    finishUnfinished();
    requireEvents();
    const event = requireEvent(mark);
    giveTickets(event);
    ensureTab(doorSheets);
    const { rowKey: eventKey, title } = event;
    const { id: fileId, url } = ensureSheetFile(`Điểm danh ${title}`, FOLDER, {
      ...KIND,
      doorSheet: eventKey,
    });
    writeRows(doorSheets, [{ eventKey, title, fileId, url }]);
    const guests = readSeats(eventKey, title);
    if (guests.length === 0) throw userError('events.noGuests', {});
    takeSheet(event, fileId);
    const helpers = emails.filter((email) => recipientOf(email) === email);
    for (const email of helpers) requireShared(fileId, email);
    arrangeReading();
    return { url, shared: helpers.length };
  });

const inOrder = (guests: readonly Seat[]): Seat[] => {
  const places = new Map(sortGuests(guests).map(({ rowKey }, at) => [rowKey, at]));
  return [...guests].sort((a, b) => (places.get(a.rowKey) ?? 0) - (places.get(b.rowKey) ?? 0));
};

/** The next reading of any sheet; none where every event is over. */
const arrangeReading = (open = openSheets()): void => {
  const [next = null] = open.map(({ event }) => firstReading(event)).sort();
  writeTask('checkInSheets', next, null);
};

/** In the night before the day, or at once on the day itself. */
const firstReading = ({ date }: Pick<KeyedEvent, 'date'>): string =>
  date <= today() ? addMinutes(now(), EVERY_MINUTES) : `${date}T05:00:00`;

export interface DoorSheetPulled {
  /** Boxes tapped, on or off, since the last reading. */
  readonly tapped: number;
  /** People typed at the door. */
  readonly added: number;
}

/** Takes in what was tapped and typed at the door since the last reading, at once. */
export const pullDoorSheet = ({ event: mark }: { readonly event: string }): DoorSheetPulled =>
  underLock('đọc Sổ điểm danh', () => {
    finishUnfinished();
    requireEvents();
    const event = requireEvent(mark);
    const sheet = readUsable(doorSheets).find(({ eventKey }) => eventKey === event.rowKey);
    if (sheet?.fileId == null) throw userError('events.noSheet', {});
    return takeSheet(event, sheet.fileId);
  });

/** What was tapped stands in the list before the sheet is told that it was read; both then show the same. */
const takeSheet = (event: KeyedEvent, fileId: string): DoorSheetPulled => {
  const total = { tapped: 0, added: 0 };
  const guests = (): Seat[] => inOrder(readSeats(event.rowKey, event.title));
  settleSheet(fileId, {
    layOut: () => planDoorSheet(guests()),
    read: (cells) => readDoorSheet(cells, event.rowKey) ?? spoilt(),
    plan: (reading) => {
      const { tapped, added } = takeReading(event, reading);
      total.tapped += tapped;
      total.added += added;
      return planDoorUpdate(reading, guests());
    },
  });
  writeRows(doorSheets, [{ eventKey: event.rowKey, readAt: now() }]);
  return total;
};

/** Throws a UserError that names an address which Drive refuses. */
const requireShared = (fileId: string, email: string): void => {
  if (shareSheet(fileId, email) !== null) throw userError('events.helperRefused', { email });
};

const spoilt = (): never => {
  throw userError('events.spoiltSheet', {});
};

/** People whom a stop left half noted are noted by the next look: their lines have the same keys. */
const takeReading = (event: KeyedEvent, { tapped, typed }: DoorReading): DoorSheetPulled => {
  if (tapped.size + typed.length === 0) return { tapped: 0, added: 0 };
  giveRowKeys(participants);
  const guests = readSeats(event.rowKey, event.title);
  const marks = guests.flatMap(({ rowKey, present }) => {
    const here = tapped.get(rowKey);
    return here === undefined || (present === 'Có mặt') === here
      ? []
      : [{ rowKey, ...presence(here, today()) }];
  });
  const known = new Set(guests.map(({ rowKey }) => rowKey));
  const fresh = typed.filter(({ rowKey }) => !known.has(rowKey));
  const walkIns = fresh.map(({ rowKey, name, className }) => ({
    rowKey,
    name,
    className: className === '' ? null : className,
    listed: 'Đến không đăng ký' as const,
    ...presence(true, today()),
  }));
  const added = newSeats(event, guests, walkIns);
  writeRows(participants, [...marks, ...added]);
  return { tapped: marks.length, added: added.length };
};

/** What the dispatcher does while an event is on: reads the sheets that were changed. */
export const tendDoorSheets = (): string => {
  const open = underLock('ghi lịch chạy', () => {
    const found = openSheets();
    arrangeReading(found);
    return found;
  });
  const going = open.filter(({ event }) => event.date <= today());
  const times = going.length === 0 ? new Map<string, string>() : readChangeTimes(KIND);
  let read = 0;
  for (const { event, fileId, seen } of going) {
    const changed = times.get(fileId);
    if (changed === undefined || changed === seen) continue;
    underLock('đọc Sổ điểm danh', () => {
      finishUnfinished();
      takeSheet(event, fileId);
      // The program's own writing moves the time too: noted as it was before, that is read once more and finds nothing.
      writeRows(doorSheets, [{ eventKey: event.rowKey, seen: changed }]);
    });
    read += 1;
  }
  return read === 0 ? 'Không có Sổ điểm danh nào vừa đổi' : `Đã đọc ${read} Sổ điểm danh`;
};

const openSheets = (): {
  readonly event: KeyedEvent;
  readonly fileId: string;
  readonly seen: string | null;
}[] => {
  const sheets = new Map(readUsable(doorSheets).map((row) => [row.eventKey, row]));
  if (sheets.size === 0) return [];
  return readUsable(events).flatMap((row) => {
    const sheet = sheets.get(row.rowKey ?? '');
    const over = addDays(row.until ?? row.date, AFTER_DAYS) < today();
    if (row.rowKey === null || sheet?.fileId == null || over || row.state === 'Hủy') return [];
    return [{ event: { ...row, rowKey: row.rowKey }, fileId: sheet.fileId, seen: sheet.seen }];
  });
};
