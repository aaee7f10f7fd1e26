/** The mails of an event: one invitation with a personal link, one reminder to who has not answered; each once (S2.16, S2.23). */
import type { MailRow } from '../../collection/collection-tables';
import { isGone, standOf, type RoundRules, type RoundStand } from '../../collection/mail-round';
import { reasonsHeld, type LeftOut } from '../../collection/mail-reasons';
import { addDays, type IsoDate } from '../../dates';
import type { ParticipantRow } from '../registers/participants';

export const EVENT_ROUNDS = ['invite', 'remind'] as const;
export type EventRound = (typeof EVENT_ROUNDS)[number];

export const roundLabels: Readonly<Record<EventRound, string>> = { invite: 'Mời', remind: 'Nhắc' };

/** Beginning of the rounds of events in `Thư`. */
export const EVENT_ROUND = 'sự kiện ';

/** As `Thư` keeps it. */
export const storedRound = (eventKey: string, round: EventRound): string =>
  `${EVENT_ROUND}${eventKey}, ${roundLabels[round].toLowerCase()}`;

/** By what `Thư` knows a guest: the graduation, or the row where nobody in `Danh sách` is meant. */
export const mailKeyOf = ({
  graduationKey,
  rowKey,
}: Pick<ParticipantRow, 'graduationKey' | 'rowKey'>): string => graduationKey ?? rowKey ?? '';

/** Why somebody on the list gets no mail of a round: how many, by the first reason that holds. */
const NOBODY = { answered: 0, optedOut: 0, sent: 0, failed: 0, noEmail: 0, broken: 0, notBefore: 0 };
export type NoEventMail = keyof typeof NOBODY;

export interface EventMailFacts {
  readonly eventKey: string;
  /** The event's list. */
  readonly guests: readonly ParticipantRow[];
  /** Of the event, both rounds. */
  readonly mails: readonly MailRow[];
  /** Graduation keys of people who want no mail any more. */
  readonly optedOut: { has(graduationKey: string): boolean };
  /** Addresses that are broken, or from which somebody asked not to be written to. */
  readonly broken: { has(address: string): boolean };
  readonly refusing: { has(address: string): boolean };
}

export interface GuestMail {
  readonly guest: ParticipantRow;
  /** mailKeyOf the guest. */
  readonly graduationKey: string;
  readonly to: string;
}

export interface EventRoundPlan extends RoundStand {
  readonly round: EventRound;
  readonly waiting: readonly GuestMail[];
  readonly without: Readonly<Record<NoEventMail, number>>;
}

export const mailsOfRound = (
  { mails, eventKey }: Pick<EventMailFacts, 'mails' | 'eventKey'>,
  round: EventRound,
): MailRow[] => mails.filter((mail) => mail.round === storedRound(eventKey, round));

/** Who answered, came, or came onto the list by answering is asked nothing more. */
const isSettled = ({ coming, present, listed }: ParticipantRow): boolean =>
  coming !== null || present !== null || listed === 'Tự đăng ký' || listed === 'Đến không đăng ký';

type ByGuest = ReadonlyMap<string, MailRow>;
const byGuest = (mails: readonly MailRow[]): ByGuest =>
  new Map(mails.map((mail) => [mail.graduationKey, mail]));

const reasonFor =
  (round: EventRound, facts: EventMailFacts, own: ByGuest, before: ByGuest) =>
  (guest: ParticipantRow): NoEventMail | null => {
    const key = mailKeyOf(guest);
    const mail = own.get(key);
    const address = guest.email ?? '';
    const checks: readonly (readonly [NoEventMail, boolean])[] = [
      ['answered', isSettled(guest)],
      ['optedOut', facts.optedOut.has(guest.graduationKey ?? '') || facts.refusing.has(address)],
      ['sent', isGone(mail)],
      ['failed', mail?.state === 'lỗi'],
      ['noEmail', address === ''],
      ['broken', facts.broken.has(address)],
      // Whoever was asked by Zalo may be reminded by mail.
      ['notBefore', round === 'remind' && !isGone(before.get(key)) && guest.askedOn === null],
    ];
    return checks.find(([, holds]) => holds)?.[0] ?? null;
  };

export const planEventRound = (round: EventRound, facts: EventMailFacts): EventRoundPlan => {
  const mails = mailsOfRound(facts, round);
  const reasonOf = reasonFor(round, facts, byGuest(mails), byGuest(mailsOfRound(facts, 'invite')));
  const without = { ...NOBODY };
  const waiting = new Map<string, GuestMail>();
  facts.guests.forEach((guest, at) => {
    const reason = reasonOf(guest);
    const { email: to } = guest;
    // Rows typed by hand get their key before anything goes.
    const key = mailKeyOf(guest) || `row ${at}`;
    if (reason !== null) without[reason] += 1;
    else if (to !== null && !waiting.has(key)) waiting.set(key, { guest, graduationKey: key, to });
  });
  return { round, without, waiting: [...waiting.values()], ...standOf(mails) };
};

/** Days that a guest is left to answer before a reminder. */
const PATIENCE = 3;

/** From when a reminder is no pestering: some days after the last invitation; null while none went. */
export const earliestReminder = (facts: Pick<EventMailFacts, 'mails' | 'eventKey'>): IsoDate | null => {
  const sent = mailsOfRound(facts, 'invite').flatMap((mail) => (isGone(mail) ? (mail.at ?? []) : []));
  const last = sent.sort()[sent.length - 1];
  return last === undefined ? null : addDays(last.slice(0, 10), PATIENCE);
};

/** The round as any other is sent. */
export const eventRulesOf = (round: EventRound, facts: EventMailFacts): RoundRules<EventRoundPlan> => ({
  mails: facts.mails,
  isOwn: (mail) => mail.round === storedRound(facts.eventKey, round),
  plan: (mails) => planEventRound(round, { ...facts, mails }),
});

const REASONS: readonly (readonly [NoEventMail, string])[] = [
  ['noEmail', 'không có email: nhắn Zalo'],
  ['broken', 'email đã đánh dấu hỏng'],
  ['failed', 'thư lỗi, chưa gửi lại'],
  ['notBefore', 'chưa được mời'],
  ['answered', 'đã trả lời'],
  ['optedOut', 'không nhận thư nữa'],
  ['sent', 'đã gửi lượt này'],
];

/** The reasons that hold for somebody, in words, those that something can be done about first. */
export const withoutMail = (without: EventRoundPlan['without']): LeftOut[] => reasonsHeld(REASONS, without);
