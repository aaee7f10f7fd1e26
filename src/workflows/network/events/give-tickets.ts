/** A number and a code of their own for everybody on an event's list who has none: rows typed by hand, from earlier versions. */
import { participants } from '../../../domain/network/registers/participants';
import { ensureTab } from '../../../google/ensure-tab';
import { writeRows } from '../../../google/keyed-write';
import { giveRowKeys } from '../../../google/row-keys';
import { readSeats, type KeyedEvent } from './find-event';
import { drawSeats } from './new-seats';

/** Under the lock. Rows that name the event by its title alone come to know its row. */
export const giveTickets = ({ rowKey: eventKey, title }: KeyedEvent): void => {
  ensureTab(participants);
  giveRowKeys(participants);
  const seats = readSeats(eventKey, title);
  const lacking = seats.filter(
    ({ code, ticket, eventKey: own }) => code === null || ticket === null || own === null,
  );
  if (lacking.length === 0) return;
  const drawn = drawSeats(seats, lacking.length);
  const numbers = drawn.map(({ code }) => code);
  writeRows(
    participants,
    lacking.map(({ rowKey, code, ticket }, at) => ({
      rowKey,
      eventKey,
      ticket: ticket ?? drawn[at]?.ticket ?? null,
      code: code ?? numbers.shift() ?? null,
    })),
  );
};
