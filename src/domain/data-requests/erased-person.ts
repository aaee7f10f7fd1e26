/** Whom an erasure is about: every key and address under which the tabs know the person. */
import { personKeyOf } from '../roster/person-key';
import type { GraduationRow } from '../roster/graduations';

export interface ErasedPerson {
  readonly graduationKeys: ReadonlySet<string>;
  readonly personKeys: ReadonlySet<string>;
  readonly responseIds: ReadonlySet<string>;
  /** Email addresses, also earlier ones that mails went to, and telephone numbers. */
  readonly addresses: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
}

type Person = Pick<GraduationRow, 'personKey' | 'email' | 'phone'> & { readonly graduationKey: string };

/** Every graduation of the person of one graduation: somebody who graduated twice is one person. */
export const graduationsOf = <R extends Person>(roster: readonly R[], graduationKey: string): R[] => {
  const one = roster.find((row) => row.graduationKey === graduationKey);
  return one === undefined ? [] : roster.filter((row) => personKeyOf(row) === personKeyOf(one));
};

interface Contact {
  readonly responseId: string;
  readonly phone: string | null;
  readonly email: string | null;
}

export const erasedPerson = (
  own: readonly Person[],
  responses: readonly { readonly responseId: string; readonly graduationKey: string | null }[],
  contacts: readonly Contact[],
  sent: readonly { readonly graduationKey: string; readonly to: string | null }[],
): ErasedPerson => {
  const graduationKeys = new Set(own.map((row) => row.graduationKey));
  const responseIds = new Set(
    responses.flatMap((row) =>
      row.graduationKey !== null && graduationKeys.has(row.graduationKey) ? row.responseId : [],
    ),
  );
  const given = [...own, ...contacts.filter((row) => responseIds.has(row.responseId))];
  return {
    graduationKeys,
    responseIds,
    personKeys: new Set(own.map(personKeyOf)),
    addresses: new Set(
      [
        ...given.map(({ email }) => email),
        ...sent.filter((mail) => graduationKeys.has(mail.graduationKey)).map(({ to }) => to),
      ].flatMap((address) => address?.toLowerCase() ?? []),
    ),
    phones: new Set(given.flatMap(({ phone }) => phone ?? [])),
  };
};
