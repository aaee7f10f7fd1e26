/** The mails of an event's round one by one, each noted before and after, until time runs out or the office pauses. */
import { mails, type MailRow } from '../../../domain/collection/collection-tables';
import type { LocalTime } from '../../../domain/dates';
import {
  eventMailsToRetry,
  mailsOfRound,
  storedRound,
  type EventMailFacts,
  type EventRound,
  type GuestMail,
} from '../../../domain/network/events/invitation-rounds';
import { qrPicture } from '../../../domain/documents/qr-picture';
import { UserError } from '../../../domain/problem';
import { now, type Budget } from '../../../google/clock';
import { writeRows } from '../../../google/keyed-write';
import { applyMail, recipientOf, type Attachment } from '../../../google/mail';
import { openMailStates, type MailKey } from '../../../google/mail-states';
import { forgetProperty, readProperty, writeProperty } from '../../../google/workbook';
import { readGuestLetters, type EventForm } from './event-mailing';
import type { KeyedEvent } from './find-event';
import { NETWORK_MAILS } from '../send-report-mails';

/** Mails that wait in `Thư` at once, and how many go between two looks whether the office has paused. */
const PAGE = 200;
const LOOK_EVERY = 10;
/** As large as on a name badge, should somebody print it. */
const QR_MM = 24;

/** Document property: the office has paused the mails of an event. */
const pausedProperty = (formKey: string): string => `event.paused ${formKey}`;
export const isPaused = (formKey: string): boolean => readProperty(pausedProperty(formKey)) === 'true';
export const notePause = (formKey: string): void => writeProperty(pausedProperty(formKey), 'true');
export const forgetPause = (formKey: string): void => {
  if (isPaused(formKey)) forgetProperty(pausedProperty(formKey));
};

/** A round of an event on its way. */
export interface Sending {
  readonly event: KeyedEvent;
  readonly form: EventForm;
  readonly round: EventRound;
  /** Mails that failed before this moment are tried once more. */
  readonly retryBefore?: LocalTime | undefined;
}

const keyOf = ({ campaign, graduationKey, round }: MailRow): MailKey => ({ campaign, graduationKey, round });

/** What a stop left between 'đang gửi' and 'đã gửi' may have gone; failed ones wait again only where somebody asked for it. */
export const settleOld = ({ round, retryBefore }: Sending, facts: EventMailFacts): EventMailFacts => {
  const lost = new Set(mailsOfRound(facts, round).filter(({ state }) => state === 'đang gửi'));
  const again = new Set(retryBefore === undefined ? [] : eventMailsToRetry(round, facts, retryBefore));
  writeRows(mails, [
    ...[...lost].map((mail) => ({ ...keyOf(mail), state: 'chưa rõ' as const })),
    ...[...again].map((mail) => ({ ...keyOf(mail), state: 'chờ gửi' as const, error: null })),
  ]);
  const settled = (mail: MailRow): MailRow => {
    if (lost.has(mail)) return { ...mail, state: 'chưa rõ' };
    return again.has(mail) ? { ...mail, state: 'chờ gửi' } : mail;
  };
  return { ...facts, mails: facts.mails.map(settled) };
};

export interface Gone {
  readonly gone: number;
  /** Google took no more, whatever quota it had told. */
  readonly refused: boolean;
}

/** Sends as many of the waiting as time allows, page by page. */
export const post = (sending: Sending, waiting: readonly GuestMail[], budget: Budget): Gone => {
  let gone = 0;
  while (gone < waiting.length && budget.hasTime() && !isPaused(sending.form.formKey)) {
    const page = waiting.slice(gone, gone + PAGE);
    const sent = postPage(sending, page, budget);
    gone += sent.gone;
    if (sent.gone < page.length) return { gone, refused: sent.refused };
  }
  return { gone, refused: false };
};

/** The guest's code as a picture, for the reader at the door. */
const ticketOf = ({ name, ticket }: GuestMail['guest']): Attachment[] =>
  ticket === null
    ? []
    : [
        {
          name: 'Mã QR điểm danh.png',
          mimeType: 'image/png',
          bytes: qrPicture(ticket, QR_MM, `Mã QR của ${name}`).png,
        },
      ];

/** Each mail is noted as going before it goes, and as gone when the next one begins. */
const postPage = ({ event, form, round }: Sending, page: readonly GuestMail[], budget: Budget): Gone => {
  const { problems, write, sender } = readGuestLetters(event, round);
  const [fault] = problems;
  if (fault) throw new UserError(fault);
  const mailOf = (graduationKey: string): MailKey => ({
    campaign: NETWORK_MAILS,
    graduationKey,
    round: storedRound(event.rowKey, round),
  });
  const at = now();
  writeRows(
    mails,
    page.map(({ key, to }) => ({ ...mailOf(key), state: 'chờ gửi' as const, to: recipientOf(to), at })),
  );
  const states = openMailStates(page.map(({ key }) => mailOf(key)));
  let gone = 0;
  let refused = false;
  for (const { guest, key, to } of page) {
    if (!budget.hasTime() || (gone % LOOK_EVERY === 0 && isPaused(form.formKey))) break;
    states.begin(mailOf(key));
    const { letter } = write(guest, form.linksOf(guest));
    const outcome = applyMail(to, letter, sender, ticketOf(guest));
    states.end(outcome);
    refused = outcome.state === 'chờ gửi';
    if (refused) break;
    gone += 1;
  }
  states.close();
  return { gone, refused };
};
