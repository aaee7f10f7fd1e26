/** Who stands at the door: by the number of the list, the code of invitation or badge, or the number of the alumni card (S2.16, S2.23, S2.25). */
import type { IsoDate } from '../../dates';
import { fold } from '../../text';
import { cardNumber } from '../cards/card-number';
import { isInUse } from '../cards/plan-cards';
import type { CardRow } from '../registers/cards';
import type { ParticipantRow } from '../registers/participants';
import { participantMark } from './attendance';
import { ticketOf } from './seats';

export type Arrival<G extends ParticipantRow> =
  | { readonly by: 'list'; readonly guest: G }
  /** The card of somebody whom the list has not got yet. */
  | { readonly by: 'card'; readonly guest: null; readonly card: CardRow }
  /** A card that is lost, taken back or past its day. */
  | { readonly by: 'old card'; readonly card: CardRow }
  /** A code of the right form that another event gave. */
  | { readonly by: 'other ticket' }
  | null;

export interface Door<G extends ParticipantRow> {
  readonly guests: readonly G[];
  readonly cards: readonly CardRow[];
  readonly cardPattern: string;
  readonly today: IsoDate;
}

const cardOf = (
  typed: string,
  { cards, cardPattern }: Pick<Door<never>, 'cards' | 'cardPattern'>,
): CardRow | undefined =>
  cards.find((card) => fold(cardNumber(cardPattern, card.number, card.issuedOn.slice(0, 4))) === fold(typed));

/** By the key of `Danh sách`, otherwise by name and class. */
const holderOf = <G extends ParticipantRow>(guests: readonly G[], card: CardRow): G | null =>
  guests.find(({ graduationKey }) => graduationKey !== null && graduationKey === card.graduationKey) ??
  guests.find(
    ({ name, className }) =>
      fold(name) === fold(card.name) && fold(className ?? '') === fold(card.className ?? ''),
  ) ??
  null;

const holderAt = <G extends ParticipantRow>(card: CardRow, { guests, today }: Door<G>): Arrival<G> => {
  if (!isInUse(card, today)) return { by: 'old card', card };
  const guest = holderOf(guests, card);
  return guest === null ? { by: 'card', guest, card } : { by: 'list', guest };
};

/** 'D12', '12'; a code reader may end with a line break. */
const numberOf = (typed: string): number | null => {
  const digits = /^\D{0,3}0*(\d{1,6})$/.exec(typed)?.[1];
  return digits === undefined ? null : Number(digits);
};

/**
 * Who is meant by what was pressed in the list, typed or scanned. A printed card number goes before the number of the list, for a
 * college may print bare digits; a code of the list's form that nobody here has is told as such.
 */
export const arrivalOf = <G extends ParticipantRow>(typed: string, door: Door<G>): Arrival<G> => {
  const scanned = typed.trim();
  const pressed = door.guests.find((row) => participantMark(row) === scanned);
  if (pressed !== undefined) return { by: 'list', guest: pressed };
  const ticket = ticketOf(scanned);
  const holder = door.guests.find((row) => ticket !== '' && row.ticket === ticket);
  if (holder !== undefined) return { by: 'list', guest: holder };
  const card = cardOf(scanned, door);
  if (card !== undefined) return holderAt(card, door);
  if (ticket !== '') return { by: 'other ticket' };
  const number = numberOf(scanned);
  const numbered = number === null ? undefined : door.guests.find(({ code }) => code === number);
  return numbered === undefined ? null : { by: 'list', guest: numbered };
};
