/** Events as the sidebar names them, and the one that is meant: rows typed by hand have no key. */
import type { FormSubject } from '../../../domain/network/forms/register-form';
import type { Seat } from '../../../domain/network/events/seats';
import { events, eventsRegister, type EventRow } from '../../../domain/network/registers/events';
import { participants, type ParticipantRow } from '../../../domain/network/registers/participants';
import { isGuestOf } from '../../../domain/network/events/attendance';
import type { NetworkContext } from '../../../domain/network/register';
import { userError } from '../../../domain/problem';
import { fold } from '../../../domain/text';
import { readUsable } from '../../../google/read-table';
import { giveRowKeys } from '../../../google/row-keys';
import { readContext } from '../read-context';
import { requireOn } from '../registers/read-register';

export type KeyedEvent = EventRow & { readonly rowKey: string };

/** Names an event between the sidebar and the script: a row typed by hand has no key. */
export const eventMark = ({ title, date }: Pick<EventRow, 'title' | 'date'>): string =>
  `${fold(title)}|${date}`;

/** What the work with events needs to know. Throws while the switch of the group is off. */
export const requireEvents = (): NetworkContext => {
  const context = readContext();
  requireOn(eventsRegister, context);
  return context;
};

/** As the sidebar names it; for reading alone. */
export const findEvent = (mark: string): EventRow => {
  const found = readUsable(events).find((row) => eventMark(row) === mark);
  if (found === undefined) throw userError('events.gone', {});
  return found;
};

/** The event's list, rows typed by hand among it. */
export const readListed = (event: Pick<EventRow, 'rowKey' | 'title'>): ParticipantRow[] =>
  readUsable(participants).filter((row) => isGuestOf(event, row));

/** Under the lock: the event gets a key where it has none. */
export const requireEvent = (mark: string): KeyedEvent => {
  giveRowKeys(events);
  const found = readUsable(events).find((row) => eventMark(row) === mark);
  if (found?.rowKey == null) throw userError('events.gone', {});
  return { ...found, rowKey: found.rowKey };
};

export const subjectOf = ({ rowKey, title, date, hour, place }: KeyedEvent): FormSubject => ({
  key: rowKey,
  title,
  day: date,
  hour,
  place,
});

/** The event's list; rows that were never given a key are left out. */
export const readSeats = (eventKey: string, title: string): Seat[] =>
  readListed({ rowKey: eventKey, title }).flatMap((row): Seat[] =>
    row.rowKey === null ? [] : [{ ...row, rowKey: row.rowKey }],
  );
