/** Whom nobody has been in touch with for long: from mails, calls, answers and every register that names a person (S2.12, S2.14). */
import { mails } from '../../../domain/collection/collection-tables';
import { responseHeads } from '../../../domain/collection/responses-table';
import { personKeyOf } from '../../../domain/roster/person-key';
import { contactAttempts } from '../../../domain/contacts/attempts-table';
import { outcomes, type Disposition } from '../../../domain/contacts/outcomes';
import { formatDate } from '../../../domain/dates';
import { registers } from '../../../domain/network';
import { namesPerson, type Register } from '../../../domain/network/register';
import { interactionsRegister } from '../../../domain/network/registers/interactions';
import { planSilence, type Contactable, type Touch } from '../../../domain/network/silence';
import { numberSetting } from '../../../domain/office/settings';
import { classLabel } from '../../../domain/roster/class-names';
import { graduations, keyedGraduations } from '../../../domain/roster/graduations';
import { fullName } from '../../../domain/roster/names';
import { readUsable } from '../../../google/read-table';
import { readContext } from '../read-context';
import { requireOn } from './read-register';

/** People that one call brings. */
const PAGE = 50;

/** A touch by the key of a graduation, before it is known whose that is. */
type KeyedTouch = Omit<Touch, 'person'> & { readonly graduationKey: unknown };

/** Somebody answered the call. */
const SPOKEN: readonly Disposition[] = ['I', 'P', 'R', 'O', 'X'];

const readCollected = (): KeyedTouch[] => [
  ...readUsable(mails).flatMap(({ graduationKey, state, at }) =>
    state === 'đã gửi' && at !== null
      ? [{ graduationKey, day: at.slice(0, 10), how: 'thư', heard: false }]
      : [],
  ),
  ...readUsable(contactAttempts).flatMap(({ graduationKey, at, outcome }) =>
    outcome !== null && SPOKEN.includes(outcomes[outcome].disposition)
      ? [{ graduationKey, day: at.slice(0, 10), how: 'cuộc gọi', heard: true }]
      : [],
  ),
  ...readUsable(responseHeads).map(({ graduationKey, submittedAt }) => ({
    graduationKey,
    day: submittedAt.slice(0, 10),
    how: 'phản hồi',
    heard: true,
  })),
];

const readRegistered = (register: Register): KeyedTouch[] => {
  const { table, day } = register;
  if (!namesPerson(register) || day === undefined) return [];
  const rows: readonly Readonly<Record<string, unknown>>[] = readUsable(table);
  return rows.flatMap((row) => {
    const on = row[day];
    if (typeof on !== 'string') return [];
    return [{ graduationKey: row['graduationKey'], day: on.slice(0, 10), how: table.title, heard: true }];
  });
};

/** Everybody once, by the newest of their graduations in the order of the tab. */
const readPeople = (): {
  readonly people: Contactable[];
  readonly personOfKey: ReadonlyMap<unknown, string>;
} => {
  const rows = keyedGraduations(readUsable(graduations));
  const people = new Map(
    rows.map((row): [string, Contactable] => {
      const person = personKeyOf(row);
      const { graduationKey } = row;
      return [person, { person, graduationKey, name: fullName(row), className: classLabel(row) }];
    }),
  );
  return {
    people: [...people.values()],
    personOfKey: new Map(rows.map((row) => [row.graduationKey, personKeyOf(row)])),
  };
};

export interface SilenceView {
  readonly people: number;
  readonly fresh: number;
  readonly silent: number;
  readonly months: number;
  readonly lines: { readonly graduationKey: string; readonly name: string; readonly note: string }[];
}

export const readSilence = ({ from = 0 }: { readonly from?: number | undefined }): SilenceView => {
  const context = readContext();
  requireOn(interactionsRegister, context);
  const { people, personOfKey } = readPeople();
  const touches = [...readCollected(), ...registers.flatMap(readRegistered)].flatMap(
    ({ graduationKey, ...touch }): Touch[] => {
      const person = personOfKey.get(graduationKey);
      return person === undefined ? [] : [{ ...touch, person }];
    },
  );
  const months = numberSetting(context.settings, 'silentMonths');
  const { silent, fresh } = planSilence(people, touches, context.today, months);
  return {
    people: people.length,
    fresh,
    months,
    silent: silent.length,
    lines: silent.slice(from, from + PAGE).map(({ graduationKey, name, className, last, how }) => ({
      graduationKey,
      name,
      note: `${className}, ${last === null ? 'chưa liên hệ lần nào' : `${how} ${formatDate(last)}`}`,
    })),
  };
};
