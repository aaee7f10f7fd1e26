/** Whom an event's list takes in: people of `Danh sách` and of registers, each once, only with consent and not opted out (S2.16, S2.23). */
import { inScope } from '../../collection/campaign-scope';
import { reasonsHeld, type LeftOut } from '../../collection/mail-reasons';
import { personKeyOf } from '../../roster/person-key';
import { classKey, classLabel } from '../../roster/class-names';
import type { ClassRow } from '../../roster/classes';
import type { KeyedGraduation } from '../../roster/graduations';
import { fullName, splitName } from '../../roster/names';
import { sortByName } from '../../roster/sort-names';
import { fold } from '../../text';
import type { ParticipantRow } from '../registers/participants';

/** Registers whose people may be asked as such, beside `Danh sách`. */
export const GUEST_REGISTERS = ['honours', 'speakers', 'committees', 'mentors', 'ambassadors'] as const;
export type GuestRegister = (typeof GUEST_REGISTERS)[number];

/** What the office ticked and typed; an empty field filters nothing. */
export interface InviteWish {
  /** Whether people are taken from `Danh sách` at all. */
  readonly roster: boolean;
  /** 'KT2 K59; K60': classes and cohorts, as a campaign's scope. */
  readonly scope: string;
  readonly faculty: string;
  /** Title of a row of `Hội nhóm`. */
  readonly group: string;
  /** 'Dân tộc là Thái; Email không trống', as a campaign's condition. */
  readonly condition: string;
  readonly registers: readonly GuestRegister[];
}

/** Somebody whom a register names. */
export interface RegisterPerson {
  readonly register: GuestRegister;
  readonly name: string;
  readonly className: string | null;
  readonly graduationKey: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

interface AlumniGroup {
  readonly title: string;
  readonly kind: string;
  readonly of: string;
}

export interface InviteFacts {
  readonly roster: readonly KeyedGraduation[];
  readonly classes: ReadonlyMap<string, ClassRow>;
  readonly groups: readonly AlumniGroup[];
  readonly people: readonly RegisterPerson[];
  /** Who stands on the event's list already. */
  readonly listed: readonly ParticipantRow[];
  /** People (personKeyOf) who agreed to hear from the college, and who want to no more. */
  readonly agreed: { has(person: string): boolean };
  readonly optedOut: { has(person: string): boolean };
  /** Addresses from which somebody outside `Danh sách` asked not to be written to. */
  readonly refusing: { has(address: string): boolean };
}

export interface Invitee {
  readonly name: string;
  readonly className: string | null;
  readonly graduationKey: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Why somebody chosen is not taken onto the list; the first that holds. */
export type NotInvited = 'listed' | 'optedOut' | 'noConsent' | 'unreachable';

export interface InvitePlan {
  /** In the order of a class list. */
  readonly invite: readonly Invitee[];
  readonly leftOut: Readonly<Record<NotInvited, number>>;
  /** Of those to be invited, people whom only a register knows: their consent is the office's own matter. */
  readonly outside: number;
}

interface Candidate extends Invitee {
  readonly person: string;
}

/** Who is known by name alone. */
const strangerKey = ({ name, className }: Pick<Invitee, 'name' | 'className'>): string =>
  `${fold(name)}|${fold(className ?? '')}`;

const candidateOf = (row: KeyedGraduation): Candidate => ({
  person: personKeyOf(row),
  graduationKey: row.graduationKey,
  name: fullName(row),
  className: classLabel(row),
  phone: row.phone,
  email: row.email,
});

/** A group by class or cohort is a scope; one by trade the classes of that major. */
const inGroup = (
  title: string,
  { groups, classes }: Pick<InviteFacts, 'groups' | 'classes'>,
): ((row: KeyedGraduation) => boolean) => {
  const group = groups.find((one) => fold(one.title) === fold(title));
  if (group === undefined) return () => false;
  if (group.kind !== 'Theo ngành nghề') return inScope({ graduationYear: null, scope: group.of });
  return (row) => fold(classes.get(classKey(row))?.major ?? '') === fold(group.of);
};

const fromRoster = (wish: InviteWish, facts: InviteFacts): Candidate[] => {
  if (!wish.roster) return [];
  const { scope, condition } = wish;
  const asked = inScope({ graduationYear: null, scope, condition });
  const grouped = wish.group === '' ? () => true : inGroup(wish.group, facts);
  const ofFaculty = (row: KeyedGraduation): boolean =>
    wish.faculty === '' || fold(facts.classes.get(classKey(row))?.faculty ?? '') === fold(wish.faculty);
  return facts.roster.filter((row) => asked(row) && ofFaculty(row) && grouped(row)).map(candidateOf);
};

/** What the register says of how to reach somebody holds before what `Danh sách` says. */
const fromRegisters = ({ registers }: InviteWish, facts: InviteFacts): Candidate[] => {
  const known = new Map(facts.roster.map((row) => [row.graduationKey, row]));
  return facts.people
    .filter(({ register }) => registers.includes(register))
    .map((one) => {
      const row = known.get(one.graduationKey ?? '');
      if (row === undefined) return { ...one, graduationKey: null, person: strangerKey(one) };
      const own = candidateOf(row);
      return { ...own, phone: one.phone ?? own.phone, email: one.email ?? own.email };
    });
};

/** One entry a person, the last one said; of several graduations the later row of the tab. */
const onePerPerson = (candidates: readonly Candidate[]): Candidate[] => [
  ...new Map(candidates.map((one) => [one.person, one])).values(),
];

/** The people on the list, by every key under which they may be chosen. */
const listedPeople = ({ listed, roster }: InviteFacts): ReadonlySet<string> => {
  const persons = new Map(roster.map((row) => [row.graduationKey, personKeyOf(row)]));
  return new Set(
    listed.flatMap((row) => {
      const person = persons.get(row.graduationKey ?? '');
      return [strangerKey(row), ...(person === undefined ? [] : [person])];
    }),
  );
};

const reasonFor = (facts: InviteFacts): ((one: Candidate) => NotInvited | null) => {
  const listed = listedPeople(facts);
  return (one) => {
    const { person, graduationKey, phone, email } = one;
    if (listed.has(person) || listed.has(strangerKey(one))) return 'listed';
    if (facts.optedOut.has(person) || facts.refusing.has(email ?? '')) return 'optedOut';
    if (graduationKey !== null && !facts.agreed.has(person)) return 'noConsent';
    return phone === null && email === null ? 'unreachable' : null;
  };
};

/** Who silently said nothing has not agreed (Luật 91/2025/QH15). */
export const planInvitees = (wish: InviteWish, facts: InviteFacts): InvitePlan => {
  const reasonOf = reasonFor(facts);
  const leftOut: Record<NotInvited, number> = { listed: 0, optedOut: 0, noConsent: 0, unreachable: 0 };
  const chosen = onePerPerson([...fromRoster(wish, facts), ...fromRegisters(wish, facts)]);
  const invite = chosen.filter((one) => {
    const reason = reasonOf(one);
    if (reason !== null) leftOut[reason] += 1;
    return reason === null;
  });
  const sorted = sortByName(invite.map((one) => ({ ...one, ...splitName(one.name), birthDate: null })));
  return {
    invite: sorted.map(({ name, className, graduationKey, phone, email }) => ({
      name,
      className,
      graduationKey,
      phone,
      email,
    })),
    leftOut,
    outside: invite.filter(({ graduationKey }) => graduationKey === null).length,
  };
};

const REASONS: readonly (readonly [NotInvited, string])[] = [
  ['noConsent', 'chưa đồng ý nhận tin của trường'],
  ['optedOut', 'không nhận thư nữa'],
  ['unreachable', 'không có email, số điện thoại'],
  ['listed', 'đã có trong danh sách dự'],
];

export const notInvited = (leftOut: InvitePlan['leftOut']): LeftOut[] => reasonsHeld(REASONS, leftOut);
