/** At the door: by a line of the list, a number, the code of invitation or badge, an alumni card; who was not on the list; the numbers afterwards (S2.12, S2.16, S2.23). */
import { eventCost, guestCounts } from '../../domain/network/events/attendance';
import { arrivalOf } from '../../domain/network/events/check-in';
import { planContacts } from '../../domain/network/events/contacts';
import { nextNumber, type Seat } from '../../domain/network/events/seats';
import { isOn } from '../../domain/network/groups';
import { budgetLines } from '../../domain/network/registers/budget-lines';
import { cards, type CardRow } from '../../domain/network/registers/cards';
import { events } from '../../domain/network/registers/events';
import { interactions } from '../../domain/network/registers/interactions';
import { participants } from '../../domain/network/registers/participants';
import { userError } from '../../domain/problem';
import { tidy } from '../../domain/text';
import { changeRows } from '../../domain/undo/ask-changes';
import { ensureTab } from '../../google/ensure-tab';
import { drawCodes } from '../../google/draw-codes';
import { today } from '../../google/clock';
import { writeLogged } from '../../google/logged-write';
import { pressId } from '../../google/press';
import { readUsable } from '../../google/read-table';
import { giveRowKeys } from '../../google/row-keys';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { openEvents, readListed, readSeats, requireEvent, type KeyedEvent } from './find-event';

interface AskedCheckIn {
  readonly event: string;
  /** Typed or scanned: a number, a code, a card; or the mark of a line of the list. */
  readonly participant: string;
  readonly present: boolean;
}

export interface CheckedIn {
  readonly name: string;
  readonly className: string;
  readonly present: boolean;
  /** Was noted before: somebody scans twice, or another helper was quicker. */
  readonly already: boolean;
  /** Was on no list. */
  readonly walkIn: boolean;
}

export const checkIn = ({ event: mark, participant, present }: AskedCheckIn): CheckedIn =>
  underLock('điểm danh', () => {
    finishUnfinished();
    const { settings } = openEvents();
    const event = requireEvent(mark);
    giveRowKeys(participants);
    const guests = readSeats(event.rowKey, event.title);
    const door = { guests, cards: readUsable(cards), cardPattern: settings.cardPattern, today: today() };
    const arrival = arrivalOf(participant, door);
    if (arrival === null)
      throw userError('events.nobody', { typed: participant.split('|')[1] ?? participant });
    if (arrival.by === 'other ticket') throw userError('events.otherTicket', {});
    if (arrival.by === 'old card')
      throw userError('events.oldCard', {
        ...{ name: arrival.card.name, state: arrival.card.state, until: arrival.card.validUntil },
      });
    if (arrival.guest !== null) return note(event, arrival.guest, present);
    return cardWalkIn(event, arrival.card, guests);
  });

const note = (event: KeyedEvent, guest: Seat, present: boolean): CheckedIn => {
  const { rowKey, name, className } = guest;
  const already = (guest.present === 'Có mặt') === present;
  if (!already)
    writeLogged({ name: present ? 'Điểm danh' : 'Bỏ điểm danh', source: event.title }, [
      changeRows(participants, [
        {
          rowKey,
          // A tick in Sổ điểm danh must not bring back who was taken off here.
          present: present ? ('Có mặt' as const) : ('Vắng' as const),
          presentOn: present ? today() : null,
        },
      ]),
    ]);
  return { name, className: className ?? '', present, already, walkIn: false };
};

interface WalkIn {
  readonly rowKey: string;
  readonly name: string;
  readonly className: string | null;
  readonly phone: string | null;
  readonly graduationKey: string | null;
}

const arrive = (event: KeyedEvent, guests: readonly Seat[], one: WalkIn): CheckedIn => {
  const { name, className } = one;
  const known = guests.some(({ rowKey }) => rowKey === one.rowKey);
  if (!known) {
    const taken = new Set(readUsable(participants).flatMap(({ ticket }) => ticket ?? []));
    const [ticket = null] = drawCodes(1, taken);
    writeLogged({ name: 'Điểm danh người đến không đăng ký', source: event.title }, [
      changeRows(participants, [
        {
          ...{ ...one, ticket, event: event.title, eventKey: event.rowKey, code: nextNumber(guests) },
          ...{ listed: 'Đến không đăng ký' as const, present: 'Có mặt' as const, presentOn: today() },
        },
      ]),
    ]);
  }
  return { name, className: className ?? '', present: true, already: known, walkIn: true };
};

const cardWalkIn = (event: KeyedEvent, card: CardRow, guests: readonly Seat[]): CheckedIn => {
  const { name, className, graduationKey } = card;
  const rowKey = `${event.rowKey}-card-${card.number}`;
  return arrive(event, guests, { rowKey, name, className, graduationKey, phone: null });
};

interface AskedWalkIn {
  readonly event: string;
  readonly name: string;
  readonly className: string;
  readonly phone: string;
  readonly graduationKey?: string | undefined;
}

const words = (typed: string): string | null => (tidy(typed) === '' ? null : tidy(typed));

/** Somebody who came without being on the list; one press is one line. */
export const addWalkIn = ({ event: mark, name, className, phone, graduationKey }: AskedWalkIn): CheckedIn =>
  underLock('điểm danh', () => {
    finishUnfinished();
    openEvents();
    const event = requireEvent(mark);
    const named = words(name);
    if (named === null) throw userError('events.noName', {});
    ensureTab(participants);
    giveRowKeys(participants);
    const guests = readSeats(event.rowKey, event.title);
    const listed = guests.find(
      (guest) => graduationKey !== undefined && guest.graduationKey === graduationKey,
    );
    if (listed !== undefined) return note(event, listed, true);
    const reading = phone.trim() === '' ? null : participants.columns.phone.kind.read(phone);
    if (reading?.ok === false) throw userError('events.badPhone', { typed: phone });
    return arrive(event, guests, {
      ...{ rowKey: pressId(), name: named, className: words(className) },
      ...{ phone: reading?.value ?? null, graduationKey: graduationKey ?? null },
    });
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
    const { settings } = openEvents();
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
      ...{ rowKey, attended, alumni, state: 'Đã tổ chức' as const, actualCost },
      ...{ invited: invited === 0 ? event.invited : invited, plannedCost: planned },
    };
    writeLogged({ name: 'Ghi số người dự', source: title }, [
      changeRows(events, [numbers]),
      ...(contacts.length === 0 ? [] : [changeRows(interactions, contacts)]),
    ]);
    const total = own.filter(({ present }) => present === 'Có mặt').length;
    return { title, attended, contacts: noted ? total : null };
  });
