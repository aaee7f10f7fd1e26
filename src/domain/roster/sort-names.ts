/** The order of a class list: Tên, then Họ và đệm, then ngày sinh (S1.40–S1.43, UX 13). */
import type { IsoDate } from '../dates';
import { compareText, fold } from '../text';
import { vietnameseKey } from './collation';

export interface Sortable {
  readonly familyName: string;
  readonly givenName: string;
  readonly birthDate: IsoDate | null;
}

/** Spelling alone does not part two people of one name: 'Hoà' and 'Hòa', 'LÒ' and 'Lò', and Ð (eth) typed for Đ. */
const sounded = (name: string): string => fold(name).replace(/ð/g, 'đ');

/** People without a birth date come last among namesakes. */
const birthKey = ({ birthDate }: Sortable): string => birthDate ?? '9999';

/** A new list in the order of the form; people whom nothing tells apart keep the order of the tab. */
export const sortByName = <T extends Sortable>(people: readonly T[]): T[] =>
  people
    .map((person) => ({
      person,
      given: vietnameseKey(sounded(person.givenName)),
      family: vietnameseKey(sounded(person.familyName)),
    }))
    .sort(
      (a, b) =>
        compareText(a.given, b.given) ||
        compareText(a.family, b.family) ||
        compareText(birthKey(a.person), birthKey(b.person)),
    )
    .map(({ person }) => person);
