/** Events as the sidebar names them, and the one that is meant: rows typed by hand have no key. */
import type { FormSubject } from '../../domain/network/forms/register-form';
import { events, eventsRegister, type EventRow } from '../../domain/network/registers/events';
import type { NetworkContext } from '../../domain/network/register';
import { userError } from '../../domain/problem';
import { fold } from '../../domain/text';
import { readUsable } from '../../google/read-table';
import { giveRowKeys } from '../../google/row-keys';
import { readContext } from './read-context';
import { requireOn } from './read-register';

export type KeyedEvent = EventRow & { readonly rowKey: string };

export const eventMark = ({ title, date }: Pick<EventRow, 'title' | 'date'>): string =>
  `${fold(title)}|${date}`;

export const openEvents = (): NetworkContext => {
  const context = readContext();
  requireOn(eventsRegister, context);
  return context;
};

/** Under the lock: the event gets a key where it has none. */
export const requireEvent = (mark: string): KeyedEvent => {
  giveRowKeys(events);
  const found = readUsable(events).find((row) => eventMark(row) === mark);
  if (found?.rowKey == null) throw userError('events.gone', {});
  return { ...found, rowKey: found.rowKey };
};

export const subjectOf = ({ rowKey, title, date, place }: KeyedEvent): FormSubject => ({
  ...{ key: rowKey, title, day: date, place },
});
