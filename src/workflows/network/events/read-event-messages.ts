/** Messages for an event's guests, for Zalo and Facebook: to each their own link, those without an address first (S2.16, S2.23). */
import { facebookLink, zaloLink } from '../../../domain/contacts/chat-links';
import { formatDate } from '../../../domain/dates';
import { participantMark } from '../../../domain/network/events/attendance';
import { findGuests } from '../../../domain/network/events/find-guests';
import type { EventMailFacts, EventRound } from '../../../domain/network/events/invitation-rounds';
import type { ParticipantRow } from '../../../domain/network/registers/participants';
import type { Problem } from '../../../domain/problem';
import { graduations } from '../../../domain/roster/graduations';
import { joinFilled } from '../../../domain/text';
import { readUsable } from '../../../google/read-table';
import { readEventForm, readEventMailFacts, readGuestLetters, type EventForm } from './event-mailing';
import { findEvent, requireEvents } from './find-event';

/** People that one call brings: who writes by hand does not get further in one go. */
const PAGE = 20;

export interface GuestMessages {
  readonly people: readonly {
    readonly participant: string;
    readonly name: string;
    readonly note: string;
    readonly text: string;
    readonly link: string;
    /** Opens the chat, or ''. */
    readonly open: string;
    readonly written: boolean;
  }[];
  readonly total: number;
  readonly problems: readonly Problem[];
}

interface AskedMessages {
  readonly event: string;
  readonly round: EventRound;
  readonly text?: string | undefined;
  readonly from?: number | undefined;
}

/** A message with each guest's own link for Zalo and Facebook, to who has not answered; those without an address first. */
export const readEventMessages = ({
  event: mark,
  round,
  text = '',
  from = 0,
}: AskedMessages): GuestMessages => {
  requireEvents();
  const event = findEvent(mark);
  const form = readEventForm(event);
  if (form === null) return { people: [], total: 0, problems: [] };
  const facts = readEventMailFacts(event);
  const guests = findGuests(facts.guests.filter(isOpen(facts)), text);
  const ordered = [
    ...guests.filter(({ email, askedOn }) => email === null && askedOn === null),
    ...guests.filter(({ email, askedOn }) => email !== null || askedOn !== null),
  ];
  const social = readSocial();
  const { write, problems } = readGuestLetters(event, round);
  return {
    people: ordered.slice(from, from + PAGE).map((guest) => messageOf(guest, form, write, social)),
    total: ordered.length,
    problems,
  };
};

/** Without a code of their own nobody gets a link: hand-typed rows get theirs with the first mail. */
const isOpen =
  ({ optedOut, refusing }: EventMailFacts) =>
  ({ coming, present, ticket, graduationKey, email }: ParticipantRow): boolean =>
    coming === null &&
    present === null &&
    ticket !== null &&
    !optedOut.has(graduationKey ?? '') &&
    !refusing.has(email ?? '');

const readSocial = (): ReadonlyMap<string | null, string | null> =>
  new Map(readUsable(graduations).map(({ graduationKey, social }) => [graduationKey, social]));

const messageOf = (
  guest: ParticipantRow,
  form: EventForm,
  write: ReturnType<typeof readGuestLetters>['write'],
  social: ReturnType<typeof readSocial>,
): GuestMessages['people'][number] => {
  const links = form.linksOf(guest);
  const { phone, className, email, askedOn, askedBy } = guest;
  const chat = phone === null ? null : zaloLink(phone);
  return {
    participant: participantMark(guest),
    name: guest.name,
    text: write(guest, links).message,
    link: links.link,
    written: askedOn !== null,
    open: chat ?? facebookLink(social.get(guest.graduationKey) ?? null) ?? '',
    note: joinFilled([
      ...[className ?? '', email === null ? 'không có email' : ''],
      askedOn === null ? '' : `đã mời ${formatDate(askedOn)}${askedBy === null ? '' : ` qua ${askedBy}`}`,
    ]),
  };
};
