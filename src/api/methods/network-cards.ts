/** The part of the contract that is about alumni cards. */
import * as z from 'zod/mini';
import { anyone, asOwner } from '../method-declaration';
import { nothing, shortText } from '../inputs';

const number = () => z.int().check(z.gte(1), z.lte(1_000_000));

export const networkCardMethods = {
  /** Classes with who has no card in use, and the numbers given on the newest day (S2.25). */
  readCards: { ...anyone, input: nothing },
  /** Gives a card to everybody of the class (by its key, 'kt2|k59') who has none in use; can be undone. */
  issueCards: { ...anyone, input: () => z.object({ className: shortText() }) },
  /** Takes a lost card out of use and gives another in its place; can be undone. */
  renewCard: { ...anyone, input: () => z.object({ number: number() }) },
  /** The cards in use with these numbers on a sheet to print, 200 at most. */
  printCards: { ...asOwner('Làm tờ thẻ'), input: () => z.object({ from: number(), to: number() }) },
} as const;
