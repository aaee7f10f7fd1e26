/** Takes people onto an event's list: chosen by class, faculty, group, register or condition, shown before it is written (S2.16, S2.23). */
import { conditionProblems } from '../../../domain/collection/condition-problems';
import { brokenAddresses, brokenNow } from '../../../domain/collection/broken-addresses';
import { scopeNames, unknownScopeNames } from '../../../domain/collection/campaign-scope';
import { classIndex } from '../../../domain/roster/class-names';
import { consents, currentConsents } from '../../../domain/collection/consents';
import { forecastMails } from '../../../domain/collection/mail-forecast';
import { conditionColumns, OPERATORS } from '../../../domain/collection/row-condition';
import {
  GUEST_REGISTERS,
  notInvited,
  planInvitees,
  type GuestRegister,
  type InviteFacts,
  type Invitee,
  type InvitePlan,
  type InviteWish,
  type RegisterPerson,
} from '../../../domain/network/events/invitees';
import { refusingAddresses } from '../../../domain/network/events/opt-outs';
import { alumniGroups } from '../../../domain/network/registers/alumni-groups';
import { participants } from '../../../domain/network/registers/participants';
import { problem, UserError, userError, type Problem } from '../../../domain/problem';
import { classes } from '../../../domain/roster/classes';
import { graduations, keyedGraduations } from '../../../domain/roster/graduations';
import { changeRows } from '../../../domain/undo/ask-changes';
import { today } from '../../../google/clock';
import { ensureTab } from '../../../google/ensure-tab';
import { writeLogged } from '../../../google/logged-write';
import { pressId } from '../../../google/press';
import { readUsable } from '../../../google/read-table';
import { giveRowKeys } from '../../../google/row-keys';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { readConsentWords } from '../../shared/read-consents';
import { readCapacity } from '../../shared/mail-capacity';
import { findEvent, requireEvents, readListed, readSeats, requireEvent } from './find-event';
import { newSeats } from './new-seats';
import { readGuestRegisters } from './read-guests';

/** Names that the preview shows. */
const SHOWN = 12;
/** People taken onto a list by one press: one action of the log, to be undone as a whole. */
const MOST_INVITED = 2000;

export interface InvitePreview {
  readonly invite: number;
  readonly withEmail: number;
  readonly outside: number;
  readonly leftOut: readonly { readonly label: string; readonly count: number }[];
  readonly names: readonly string[];
  /** '120 thư, 2 ngày, xong 21/01/2026'; '' where nobody has an address. */
  readonly takes: string;
  readonly problems: readonly Problem[];
}

/** What can be chosen. */
export interface InviteChoices {
  readonly faculties: readonly string[];
  readonly groups: readonly string[];
  readonly registers: readonly {
    readonly register: GuestRegister;
    readonly label: string;
    readonly people: number;
  }[];
  readonly columns: readonly { readonly header: string; readonly isDay: boolean }[];
  readonly operators: readonly string[];
}

const LABELS: Readonly<Record<GuestRegister, string>> = {
  honours: 'Cựu HSSV được vinh danh',
  speakers: 'Diễn giả',
  committees: 'Ban liên lạc đương nhiệm',
  mentors: 'Cố vấn',
  ambassadors: 'Đại sứ',
};

export const readInviteChoices = (): InviteChoices => {
  const { lists } = requireEvents();
  const people = readGuestRegisters(today());
  return {
    faculties: lists.faculties,
    groups: readUsable(alumniGroups).map(({ title }) => title),
    registers: GUEST_REGISTERS.map((register) => ({
      register,
      label: LABELS[register],
      people: people.filter((one) => one.register === register).length,
    })),
    columns: conditionColumns().map(({ header, isDay }) => ({ header, isDay })),
    operators: [...OPERATORS],
  };
};

/** Faults of what was typed: then nobody is chosen. */
const faultsOf = ({ roster, scope, condition }: InviteWish, facts: InviteFacts): Problem[] => {
  if (!roster) return [];
  const unknown = unknownScopeNames(scope, [...facts.roster, ...facts.classes.values()]);
  return [
    ...(scopeNames(scope).length === 0 || unknown.length === 0
      ? []
      : [problem('events.unknownClass', { names: unknown })]),
    ...conditionProblems(condition),
  ];
};

const readFacts = (people: readonly RegisterPerson[], listed: InviteFacts['listed']): InviteFacts => {
  const words = currentConsents(readConsentWords(), 'tin tức');
  const stands = (state: 'đồng ý' | 'rút') => ({
    has: (person: string) => words.get(person)?.state === state,
  });
  return {
    roster: keyedGraduations(readUsable(graduations)),
    classes: classIndex(readUsable(classes)),
    groups: readUsable(alumniGroups),
    people,
    listed,
    agreed: stands('đồng ý'),
    optedOut: stands('rút'),
    refusing: refusingAddresses(readUsable(consents)),
  };
};

interface Asked extends InviteWish {
  readonly event: string;
}

/** Reads only. */
export const readInvitees = ({ event: mark, ...wish }: Asked): InvitePreview => {
  requireEvents();
  const event = findEvent(mark);
  const facts = readFacts(readGuestRegisters(today()), readListed(event));
  const problems = faultsOf(wish, facts);
  const plan: InvitePlan =
    problems.length > 0
      ? { invite: [], leftOut: { listed: 0, optedOut: 0, noConsent: 0, unreachable: 0 }, outside: 0 }
      : planInvitees(wish, facts);
  const broken = brokenNow(readUsable(brokenAddresses));
  const mailed = plan.invite.filter(({ email }) => email !== null && !broken.has(email));
  return {
    invite: plan.invite.length,
    withEmail: mailed.length,
    outside: plan.outside,
    problems,
    leftOut: notInvited(plan.leftOut),
    names: plan.invite.slice(0, SHOWN).map(nameOf),
    takes: takesOf(mailed),
  };
};

const nameOf = ({ name, className, email }: Invitee): string =>
  [name, className, email === null ? 'nhắn Zalo' : null].filter((part) => part !== null).join(', ');

const takesOf = (mailed: readonly Invitee[]): string => {
  if (mailed.length === 0) return '';
  const withPhone = mailed.filter(({ phone }) => phone !== null).length;
  return forecastMails({ mails: mailed.length, withPhone, teachers: 0 }, readCapacity(), today()).value;
};

/** Everybody chosen gets a line, a number and a code of their own; one action, to be undone as a whole. */
export const inviteToEvent = ({
  event: mark,
  ...wish
}: Asked): { readonly title: string; readonly invited: number } =>
  underLock('lập danh sách mời', () => {
    finishUnfinished();
    requireEvents();
    const event = requireEvent(mark);
    if (event.date < today()) throw userError('events.past', { day: event.date });
    ensureTab(participants);
    giveRowKeys(participants);
    const listed = readListed(event);
    const before = listed.filter(({ rowKey }) => rowKey?.startsWith(`${pressId()}-`)).length;
    if (before > 0) return { title: event.title, invited: before };
    const facts = readFacts(readGuestRegisters(today()), listed);
    const [fault] = faultsOf(wish, facts);
    if (fault !== undefined) throw new UserError(fault);
    const { invite } = planInvitees(wish, facts);
    if (invite.length > MOST_INVITED)
      throw userError('events.tooMany', { count: invite.length, most: MOST_INVITED });
    if (invite.length > 0) writeInvited(event, invite);
    return { title: event.title, invited: invite.length };
  });

const writeInvited = (
  event: { readonly rowKey: string; readonly title: string },
  invite: readonly Invitee[],
): void => {
  const people = invite.map((one, at) => ({
    ...one,
    listed: 'Được mời' as const,
    rowKey: `${pressId()}-${at + 1}`,
  }));
  const rows = newSeats(event, readSeats(event.rowKey, event.title), people);
  writeLogged({ name: 'Lập danh sách mời', source: event.title }, [changeRows(participants, rows)]);
};
