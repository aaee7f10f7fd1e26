/** What several presses and scans at the door come to: lines of the list noted, card holders added, faults told one by one (S2.16, S2.23). */
import { problem, type Problem } from '../../problem';
import type { CardRow } from '../registers/cards';
import { arrivalOf, type Door } from './check-in';
import type { Seat } from './seats';

export interface CheckedIn {
  /** As scanned or typed, where nobody was found. */
  readonly name: string;
  readonly className: string;
  readonly present: boolean;
  /** Was noted before: scanned twice, or another helper was quicker. */
  readonly already: boolean;
  /** Was on no list. */
  readonly walkIn: boolean;
  /** Why nobody was noted; '' otherwise. */
  readonly fault: string;
}

export interface ArrivalsPlan {
  readonly results: readonly CheckedIn[];
  /** Lines whose mark changes. */
  readonly note: readonly Seat[];
  /** Holders of cards whom the list has not got. */
  readonly add: readonly CardRow[];
}

const nobody = (name: string, { message: fault }: Problem): CheckedIn => ({
  name,
  fault,
  className: '',
  present: false,
  already: false,
  walkIn: false,
});

/** In the order of the presses; the same person twice is noted once. */
export const planArrivals = (typed: readonly string[], present: boolean, door: Door<Seat>): ArrivalsPlan => {
  const note = new Map<string, Seat>();
  const add = new Map<number, CardRow>();
  const results = typed.map((text): CheckedIn => {
    const arrival = arrivalOf(text, door);
    const said = (text.includes('|') ? text.split('|')[1] : text)?.trim() ?? '';
    if (arrival === null) return nobody(said, problem('events.nobody', { typed: said }));
    if (arrival.by === 'other ticket') return nobody(said, problem('events.otherTicket', {}));
    if (arrival.by === 'old card') {
      const { name, state, validUntil: until } = arrival.card;
      return nobody(name, problem('events.oldCard', { name, state, until }));
    }
    const { name, className } = arrival.guest ?? arrival.card;
    const shown = { name, className: className ?? '', present, fault: '' };
    if (arrival.guest === null) {
      const already = add.has(arrival.card.number);
      if (present) add.set(arrival.card.number, arrival.card);
      return { ...shown, already, walkIn: true };
    }
    const seat = arrival.guest;
    const already = (seat.present === 'Có mặt') === present || note.has(seat.rowKey);
    if (!already) note.set(seat.rowKey, seat);
    return { ...shown, already, walkIn: false };
  });
  return { results, note: [...note.values()], add: [...add.values()] };
};
