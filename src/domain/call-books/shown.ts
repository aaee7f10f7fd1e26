/** What a book shows already, as one text a book: who was put into it, and as what they stand there. */
import { STANDINGS, type BookPerson } from './columns';

type Shown = Pick<BookPerson, 'key' | 'standing'>;

const tokenOf = ({ key, standing }: Shown): string => `${key}:${STANDINGS.indexOf(standing)}`;

/** Some 12 characters a person: a class stays far below the 50,000 that a cell takes. */
export const writeShown = (people: readonly Shown[]): string => people.map(tokenOf).join(' ');

/** The keys of those who were put into the book; who is not there now was deleted by the teacher. */
export const parseShown = (text: string | null): ReadonlySet<string> =>
  new Set((text ?? '').split(' ').flatMap((token) => token.split(':')[0] ?? []));

/** Somebody stands otherwise than the book shows, or is not in it yet. */
export const isBehind = (text: string | null, people: readonly Shown[]): boolean => {
  const tokens = new Set((text ?? '').split(' '));
  return people.some((person) => !tokens.has(tokenOf(person)));
};
