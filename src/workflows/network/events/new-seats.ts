/** New lines of an event's list, each with the next number and a code of its own (S2.16, S2.23). */
import { nextGuestNumber, type Seat } from '../../../domain/network/events/seats';
import { participants } from '../../../domain/network/registers/participants';
import { drawCodes } from '../../../google/draw-codes';
import { readUsable } from '../../../google/read-table';
import type { KeyedEvent } from './find-event';

export interface SeatNumber {
  readonly code: number;
  readonly ticket: string;
}

/** Numbers and codes for so many more guests; `guests` are those on the event's list. Under the lock. */
export const drawSeats = (guests: readonly Seat[], count: number): SeatNumber[] => {
  if (count === 0) return [];
  const taken = new Set(readUsable(participants).flatMap(({ ticket }) => ticket ?? []));
  const first = nextGuestNumber(guests);
  return drawCodes(count, taken).map((ticket, at) => ({ code: first + at, ticket }));
};

type OfEvent = SeatNumber & { readonly event: string; readonly eventKey: string };

/** The lines of people who are new on the list. */
export const newSeats = <Person extends { readonly rowKey: string }>(
  { rowKey: eventKey, title: event }: Pick<KeyedEvent, 'rowKey' | 'title'>,
  guests: readonly Seat[],
  people: readonly Person[],
): (Person & OfEvent)[] => {
  const drawn = drawSeats(guests, people.length);
  return people.flatMap((person, at) => {
    const seat = drawn[at];
    return seat === undefined ? [] : [{ ...person, ...seat, event, eventKey }];
  });
};
