/** At the door: by a line of the list, a number, the code of invitation or badge, an alumni card; who was not on the list; the numbers afterwards (S2.12, S2.16, S2.23). */
import { eventCost, guestCounts } from '../../../domain/network/events/attendance';
import { planContacts } from '../../../domain/network/events/contacts';
import { planArrivals, type CheckedIn } from '../../../domain/network/events/plan-arrivals';
import { presence, type Seat } from '../../../domain/network/events/seats';
import { isOn } from '../../../domain/network/groups';
import { budgetLines } from '../../../domain/network/registers/budget-lines';
import { cards, type CardRow } from '../../../domain/network/registers/cards';
import { events } from '../../../domain/network/registers/events';
import { interactions } from '../../../domain/network/registers/interactions';
import { participants } from '../../../domain/network/registers/participants';
import { userError } from '../../../domain/problem';
import { tidyOrNull } from '../../../domain/text';
import { changeRows } from '../../../domain/undo/ask-changes';
import { ensureTab } from '../../../google/ensure-tab';
import { today } from '../../../google/clock';
import { writeLogged } from '../../../google/logged-write';
import { pressId } from '../../../google/press';
import { readUsable } from '../../../google/read-table';
import { giveRowKeys } from '../../../google/row-keys';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { requireEvents, readListed, readSeats, requireEvent, type KeyedEvent } from './find-event';
import { newSeats } from './new-seats';

interface AskedCheckIn {
  readonly event: string;
  /** Typed or scanned: numbers, codes, cards; or marks of lines of the list. */
  readonly people: readonly string[];
  readonly present: boolean;
}

/** Everybody at once who was scanned while the last call ran: one action, whatever the queue at the door. */
export const checkIn = ({
  event: mark,
  people,
  present,
}: AskedCheckIn): { readonly people: readonly CheckedIn[] } =>
  underLock('điểm danh', () => {
    finishUnfinished();
    const { settings } = requireEvents();
    const event = requireEvent(mark);
    giveRowKeys(participants);
    const guests = readSeats(event.rowKey, event.title);
    const door = { guests, cards: readUsable(cards), cardPattern: settings.cardPattern, today: today() };
    const { results, note, add } = planArrivals(people, present, door);
    const walkIns = walkInSeats(event, guests, add.map(cardHolder(event)));
    if (note.length + walkIns.length > 0)
      writeLogged({ name: present ? 'Điểm danh' : 'Bỏ điểm danh', source: event.title }, [
        changeRows(participants, [
          ...note.map(({ rowKey }) => ({ rowKey, ...presence(present, today()) })),
          ...walkIns,
        ]),
      ]);
    return { people: results };
  });

interface WalkIn {
  readonly rowKey: string;
  readonly name: string;
  readonly className: string | null;
  readonly phone: string | null;
  readonly graduationKey: string | null;
}

const cardHolder =
  (event: KeyedEvent) =>
  ({ number, name, className, graduationKey }: CardRow): WalkIn => ({
    rowKey: `${event.rowKey}-card-${number}`,
    name,
    className,
    graduationKey,
    phone: null,
  });

/** Lines of the list for people who were not on it. */
const walkInSeats = (event: KeyedEvent, guests: readonly Seat[], people: readonly WalkIn[]) =>
  newSeats(
    event,
    guests,
    people.map((one) => ({ ...one, ...presence(true, today()), listed: 'Đến không đăng ký' as const })),
  );

interface AskedWalkIn {
  readonly event: string;
  readonly name: string;
  readonly className: string;
  readonly phone: string;
  readonly graduationKey?: string | undefined;
}

/** Somebody who came without being on the list; who is on it after all is noted there. One press is one line. */
export const addWalkIn = ({ event: mark, name, className, phone, graduationKey }: AskedWalkIn): CheckedIn =>
  underLock('điểm danh', () => {
    finishUnfinished();
    requireEvents();
    const event = requireEvent(mark);
    const named = tidyOrNull(name);
    if (named === null) throw userError('events.noName', {});
    const reading = phone.trim() === '' ? null : participants.columns.phone.kind.read(phone);
    if (reading?.ok === false) throw userError('events.badPhone', { typed: phone });
    ensureTab(participants);
    giveRowKeys(participants);
    const guests = readSeats(event.rowKey, event.title);
    const rowKey = pressId();
    const listed = guests.find(
      (guest) =>
        guest.rowKey === rowKey || (graduationKey !== undefined && guest.graduationKey === graduationKey),
    );
    const said = { name: named, className: tidyOrNull(className) ?? '', present: true, fault: '' };
    const already = listed?.present === 'Có mặt';
    const walkIn = { rowKey, name: named, className: tidyOrNull(className), phone: reading?.value ?? null };
    const rows =
      listed === undefined
        ? walkInSeats(event, guests, [{ ...walkIn, graduationKey: graduationKey ?? null }])
        : [{ rowKey: listed.rowKey, ...presence(true, today()) }];
    if (!already)
      writeLogged({ name: 'Điểm danh người đến', source: event.title }, [changeRows(participants, rows)]);
    return { ...said, already, walkIn: listed === undefined || listed.rowKey === rowKey };
  });

export interface EventClosed {
  readonly title: string;
  readonly attended: number;
  /** Lines of `Lượt kết nối` that say who came; null while that group is switched off. */
  readonly contacts: number | null;
}

/** Writes how many were asked and came and what it cost into the event's row, which the duties count from, and who came into `Lượt kết nối`. */
export const closeEvent = ({ event: mark }: { readonly event: string }): EventClosed =>
  underLock('ghi số người dự', () => {
    finishUnfinished();
    const { settings } = requireEvents();
    const event = requireEvent(mark);
    giveRowKeys(participants);
    const own = readListed(event);
    const { invited, present: attended, alumni } = guestCounts(own);
    const { actual: actualCost, planned } = eventCost(event, readUsable(budgetLines));
    const { rowKey, title } = event;
    const noted = isOn(settings, 'information');
    if (noted) ensureTab(interactions);
    const contacts = noted ? planContacts(event, own, readUsable(interactions)) : [];
    const numbers = {
      rowKey,
      attended,
      alumni,
      state: 'Đã tổ chức' as const,
      actualCost,
      invited: invited === 0 ? event.invited : invited,
      plannedCost: planned,
    };
    writeLogged({ name: 'Ghi số người dự', source: title }, [
      changeRows(events, [numbers]),
      ...(contacts.length === 0 ? [] : [changeRows(interactions, contacts)]),
    ]);
    const total = own.filter(({ present }) => present === 'Có mặt').length;
    return { title, attended, contacts: noted ? total : null };
  });
