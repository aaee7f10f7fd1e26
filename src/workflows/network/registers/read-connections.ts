/** Everything that went between the college and one person, both ways: mails, calls, answers, events and every register (S2.12). */
import { mails } from '../../../domain/collection/collection-tables';
import { responseHeads } from '../../../domain/collection/responses-table';
import { personKeyOf } from '../../../domain/roster/person-key';
import { contactAttempts } from '../../../domain/contacts/attempts-table';
import { formatDate } from '../../../domain/dates';
import { registers } from '../../../domain/network';
import { namesPerson, type Register } from '../../../domain/network/register';
import { DIRECTIONS, interactionsRegister } from '../../../domain/network/registers/interactions';
import { lineOfRow } from '../../../domain/network/row-line';
import { userError } from '../../../domain/problem';
import { graduations, keyedGraduations } from '../../../domain/roster/graduations';
import { compareText } from '../../../domain/text';
import { readUsable } from '../../../google/read-table';
import { readContext } from '../read-context';
import { requireOn } from './read-register';
import { personName } from '../../../domain/roster/person-line';

interface Connection {
  readonly day: string;
  readonly direction: (typeof DIRECTIONS)[number];
  readonly what: string;
}

const [FROM_SCHOOL, FROM_ALUMNI] = DIRECTIONS;

type Own = (graduationKey: unknown) => boolean;

const readCollected = (isOwn: Own): Connection[] => [
  ...readUsable(mails).flatMap(({ graduationKey, state, at, round }): Connection[] =>
    isOwn(graduationKey) && state === 'đã gửi' && at !== null
      ? [{ day: at.slice(0, 10), direction: FROM_SCHOOL, what: `Thư: ${round}` }]
      : [],
  ),
  ...readUsable(contactAttempts).flatMap(({ graduationKey, at, outcome }): Connection[] =>
    isOwn(graduationKey)
      ? [{ day: at.slice(0, 10), direction: FROM_SCHOOL, what: `Gọi: ${outcome ?? 'chưa ghi kết quả'}` }]
      : [],
  ),
  ...readUsable(responseHeads).flatMap(({ graduationKey, submittedAt, campaign }): Connection[] =>
    isOwn(graduationKey)
      ? [{ day: submittedAt.slice(0, 10), direction: FROM_ALUMNI, what: `Trả lời phiếu đợt ${campaign}` }]
      : [],
  ),
];

/** What the office noted says its own direction; whoever stands in another register came to the college. */
const readRegistered = (register: Register, isOwn: Own): Connection[] => {
  const { table, day } = register;
  if (!namesPerson(register) || day === undefined) return [];
  const rows: readonly Readonly<Record<string, unknown>>[] = readUsable(table);
  return rows.flatMap((row): Connection[] => {
    const on = row[day];
    if (typeof on !== 'string' || !isOwn(row['graduationKey'])) return [];
    const { title, note } = lineOfRow(register, row);
    const direction = row['direction'] === FROM_SCHOOL ? FROM_SCHOOL : FROM_ALUMNI;
    return [{ day: on.slice(0, 10), direction, what: `${table.title}: ${note === '' ? title : note}` }];
  });
};

export interface ConnectionsView {
  readonly name: string;
  readonly lines: readonly { readonly day: string; readonly direction: string; readonly what: string }[];
}

/** The newest first. Throws a UserError where the person is gone. */
export const readConnections = ({ graduationKey }: { readonly graduationKey: string }): ConnectionsView => {
  requireOn(interactionsRegister, readContext());
  const roster = keyedGraduations(readUsable(graduations));
  const row = roster.find((one) => one.graduationKey === graduationKey);
  if (row === undefined) throw userError('person.gone', {});
  const person = personKeyOf(row);
  const keys = new Set<unknown>(
    roster.filter((one) => personKeyOf(one) === person).map((one) => one.graduationKey),
  );
  const isOwn: Own = (key) => keys.has(key);
  const all = [...readCollected(isOwn), ...registers.flatMap((register) => readRegistered(register, isOwn))];
  return {
    name: personName(row),
    lines: all
      .sort((a, b) => compareText(b.day, a.day))
      .map(({ day, ...line }) => ({ day: formatDate(day), ...line })),
  };
};
