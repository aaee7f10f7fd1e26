/** Check-in on phones: the event's Sổ điểm danh made and shared with helpers, read back by a press and by the dispatcher (S2.16, S2.23). */
import { addDays, addMinutes } from '../../../domain/dates';
import { planDoorUpdate, readDoorSheet, type DoorReading } from '../../../domain/network/events/door-sheet';
import { sortGuests } from '../../../domain/network/events/find-guests';
import { nextNumber, type Seat } from '../../../domain/network/events/seats';
import { doorSheets } from '../../../domain/network/events/tables';
import { events } from '../../../domain/network/registers/events';
import { participants } from '../../../domain/network/registers/participants';
import { userError } from '../../../domain/problem';
import { applyToBook, readBookCells, shareBook } from '../../../google/call-books';
import { now, today } from '../../../google/clock';
import { ensureDoorFile, layOutDoorSheet, readDoorTimes } from '../../../google/door-sheets';
import { ensureFolder } from '../../../google/documents/save-files';
import { drawCodes } from '../../../google/draw-codes';
import { ensureTab } from '../../../google/ensure-tab';
import { writeRows } from '../../../google/keyed-write';
import { recipientOf } from '../../../google/mail';
import { readUsable } from '../../../google/read-table';
import { giveRowKeys } from '../../../google/row-keys';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { writeTask } from '../../shared/tasks';
import { openEvents, readSeats, requireEvent, type KeyedEvent } from './find-event';
import { giveTickets } from './give-tickets';

const FOLDER = 'Sổ điểm danh';
/** How often the dispatcher reads while the event is on, and for how many days after it. */
const EVERY_MINUTES = 5;
const AFTER_DAYS = 1;
/** Helpers may go on tapping; after so many looks the rest is left to the next reading. */
const LOOKS = 3;

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
    openEvents();
    const event = requireEvent(mark);
    giveTickets(event);
    ensureTab(doorSheets);
    const { rowKey: eventKey, title } = event;
    const folder = ensureFolder(FOLDER, null).id;
    const { id: fileId, url } = ensureDoorFile(`Điểm danh ${title}`, folder, eventKey);
    writeRows(doorSheets, [{ eventKey, title, fileId, url }]);
    const guests = readSeats(eventKey, title);
    if (guests.length === 0) throw userError('events.noGuests', {});
    layOutDoorSheet(fileId, inOrder(guests));
    takeSheet(event, fileId);
    // In a trial nobody but the office gets anything.
    const helpers = emails.filter((email) => recipientOf(email) === email);
    for (const email of helpers) shareBook(fileId, email);
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

export interface DoorSheetRead {
  /** Boxes tapped, on or off, since the last reading. */
  readonly tapped: number;
  /** People typed at the door. */
  readonly added: number;
}

export const readDoor = ({ event: mark }: { readonly event: string }): DoorSheetRead =>
  underLock('đọc Sổ điểm danh', () => {
    finishUnfinished();
    openEvents();
    const event = requireEvent(mark);
    const sheet = readUsable(doorSheets).find(({ eventKey }) => eventKey === event.rowKey);
    if (sheet?.fileId == null) throw userError('events.noSheet', {});
    return takeSheet(event, sheet.fileId);
  });

/** What was tapped stands in the list before the sheet is told that it was read; both then show the same. */
const takeSheet = (event: KeyedEvent, fileId: string): DoorSheetRead => {
  const total = { tapped: 0, added: 0 };
  for (let look = 0; look < LOOKS; look += 1) {
    const cells = readBookCells(fileId) ?? [];
    const reading = readDoorSheet(cells, event.rowKey);
    if (reading === null) throw userError('events.spoiltSheet', {});
    const taken = takeReading(event, reading);
    total.tapped += taken.tapped;
    total.added += taken.added;
    const requests = planDoorUpdate(cells, reading, inOrder(readSeats(event.rowKey, event.title)));
    if (requests.length === 0) break;
    applyToBook(fileId, requests);
  }
  writeRows(doorSheets, [{ eventKey: event.rowKey, readAt: now() }]);
  return total;
};

/** People whom a stop left half noted are noted by the next look: their lines have the same keys. */
const takeReading = (event: KeyedEvent, { tapped, typed }: DoorReading): DoorSheetRead => {
  if (tapped.size + typed.length === 0) return { tapped: 0, added: 0 };
  giveRowKeys(participants);
  const guests = readSeats(event.rowKey, event.title);
  const marks = guests.flatMap(({ rowKey, present }) => {
    const here = tapped.get(rowKey);
    return here === undefined || (present === 'Có mặt') === here ? [] : [{ rowKey, ...markOf(here) }];
  });
  const known = new Set(guests.map(({ rowKey }) => rowKey));
  const fresh = typed.filter(({ rowKey }) => !known.has(rowKey));
  const taken = new Set(readUsable(participants).flatMap(({ ticket }) => ticket ?? []));
  const tickets = fresh.length === 0 ? [] : drawCodes(fresh.length, taken);
  const first = nextNumber(guests);
  const added = fresh.map(({ rowKey, name, className }, at) => ({
    rowKey,
    name,
    className: className === '' ? null : className,
    ...markOf(true),
    event: event.title,
    eventKey: event.rowKey,
    code: first + at,
    ticket: tickets[at] ?? null,
    listed: 'Đến không đăng ký' as const,
  }));
  writeRows(participants, [...marks, ...added]);
  return { tapped: marks.length, added: added.length };
};

const markOf = (here: boolean): { readonly present: 'Có mặt' | 'Vắng'; readonly presentOn: string | null } =>
  here ? { present: 'Có mặt', presentOn: today() } : { present: 'Vắng', presentOn: null };

/** What the dispatcher does while an event is on: reads the sheets that were changed. */
export const tendDoorSheets = (): string => {
  const open = underLock('ghi lịch chạy', () => {
    const found = openSheets();
    arrangeReading(found);
    return found;
  });
  const going = open.filter(({ event }) => event.date <= today());
  const times = going.length === 0 ? new Map<string, string>() : readDoorTimes();
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
