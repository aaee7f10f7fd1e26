/** A number and a code of their own for everybody on an event's list who has none: rows typed by hand, from earlier versions. */
import { nextNumber } from '../../../domain/network/events/seats';
import { participants } from '../../../domain/network/registers/participants';
import { drawCodes } from '../../../google/draw-codes';
import { ensureTab } from '../../../google/ensure-tab';
import { writeRows } from '../../../google/keyed-write';
import { readUsable } from '../../../google/read-table';
import { giveRowKeys } from '../../../google/row-keys';
import { readSeats, type KeyedEvent } from './find-event';

/** Under the lock. Rows that name the event by its title alone come to know its row. */
export const giveTickets = ({ rowKey: eventKey, title }: KeyedEvent): void => {
  ensureTab(participants);
  giveRowKeys(participants);
  const seats = readSeats(eventKey, title);
  const lacking = seats.filter(
    ({ code, ticket, eventKey: own }) => code === null || ticket === null || own === null,
  );
  if (lacking.length === 0) return;
  const without = lacking.filter(({ ticket }) => ticket === null);
  const taken = new Set(readUsable(participants).flatMap(({ ticket }) => ticket ?? []));
  const tickets = drawCodes(without.length, taken);
  const drawn = new Map(without.map(({ rowKey }, at) => [rowKey, tickets[at] ?? null]));
  let next = nextNumber(seats);
  writeRows(
    participants,
    lacking.map(({ rowKey, code, ticket }) => ({
      rowKey,
      eventKey,
      ticket: ticket ?? drawn.get(rowKey) ?? null,
      code: code ?? next++,
    })),
  );
};
