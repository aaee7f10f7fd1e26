/** Who gets a card and with which number; a lost one is renewed under a new number (S2.25; Điều 5.3). */
import type { IsoDate } from '../../dates';
import type { CardRow } from '../registers/cards';
import { isValidOn } from '../valid-on';

export interface CardTerms {
  readonly today: IsoDate;
  /** Years that a card is valid; 0 without an end. */
  readonly years: number;
  readonly benefits: string;
}

export interface Holder {
  readonly graduationKey: string;
  readonly name: string;
  readonly className: string;
}

/** In force and not run out on that day. */
export const isInUse = ({ state, validUntil }: CardRow, day: IsoDate): boolean =>
  state === 'Hiệu lực' && isValidOn({ to: validUntil }, day);

const nextNumber = (cards: readonly CardRow[]): number =>
  cards.reduce((most, { number }) => Math.max(most, number), 0) + 1;

/** The day before the anniversary; 29/2 ends on 28/2. */
const validUntil = (issuedOn: IsoDate, years: number): IsoDate | null => {
  if (years <= 0) return null;
  const year = Number(issuedOn.slice(0, 4)) + years;
  const day = issuedOn.slice(5) === '02-29' ? '02-28' : issuedOn.slice(5);
  return `${year}-${day}`;
};

const newCard = (
  number: number,
  { graduationKey, name, className }: Pick<CardRow, 'graduationKey' | 'name' | 'className'>,
  replaces: number | null,
  { today, years, benefits }: CardTerms,
): CardRow => ({
  number,
  name,
  className,
  graduationKey,
  issuedOn: today,
  validUntil: validUntil(today, years),
  state: 'Hiệu lực',
  replaces,
  benefits: benefits === '' ? null : benefits,
  note: null,
  rowKey: `card-${number}`,
});

/** A card for each holder who has none in use; the one that ran out or was lost is named as replaced. */
export const planCards = (
  holders: readonly Holder[],
  cards: readonly CardRow[],
  terms: CardTerms,
): CardRow[] => {
  const own = new Map<string, CardRow[]>();
  for (const card of cards)
    if (card.graduationKey !== null)
      own.set(card.graduationKey, [...(own.get(card.graduationKey) ?? []), card]);
  const without = holders.filter(
    ({ graduationKey }) => !own.get(graduationKey)?.some((card) => isInUse(card, terms.today)),
  );
  const first = nextNumber(cards);
  return without.map((holder, at) => {
    const last = own.get(holder.graduationKey)?.reduce((a, b) => (a.number > b.number ? a : b));
    return newCard(first + at, holder, last?.number ?? null, terms);
  });
};

export interface Renewal {
  readonly old: CardRow;
  readonly fresh: CardRow;
  /** It was renewed before: nothing is to be written. */
  readonly done: boolean;
}

/** The lost card and the one that replaces it; null where no card has that number, or the college took it back. */
export const planRenewal = (number: number, cards: readonly CardRow[], terms: CardTerms): Renewal | null => {
  const old = cards.find((card) => card.number === number);
  if (old === undefined || old.state === 'Thu hồi') return null;
  const earlier = cards.find(({ replaces }) => replaces === number);
  if (earlier !== undefined) return { old, fresh: earlier, done: true };
  return { old, fresh: newCard(nextNumber(cards), old, number, terms), done: false };
};
