/** What decides who of an event's list gets a mail, and how each guest's letter reads. */
import { brokenAddresses, brokenNow } from '../../../domain/collection/broken-addresses';
import { mails, type MailRow, NETWORK_MAILS } from '../../../domain/collection/collection-tables';
import { consents, currentConsents } from '../../../domain/collection/consents';
import { qrPicture } from '../../../domain/documents/qr-picture';
import { personKeyOf } from '../../../domain/roster/person-key';
import {
  EVENT_ROUND,
  type EventMailFacts,
  type EventRound,
} from '../../../domain/network/events/invitation-rounds';
import {
  guestWriter,
  parseInvitation,
  type GuestWriter,
} from '../../../domain/network/events/invitation-texts';
import { refusingAddresses } from '../../../domain/network/events/opt-outs';
import { guestLinks, guestProbes, type Guest } from '../../../domain/network/forms/personal-links';
import { formKeyOf } from '../../../domain/network/forms';
import type { EventRow } from '../../../domain/network/registers/events';
import { config } from '../../../domain/office/office-tables';
import { parseSettings } from '../../../domain/office/settings';
import type { Problem } from '../../../domain/problem';
import { graduations } from '../../../domain/roster/graduations';
import { parsePatternOf } from '../../../domain/survey/prefill';
import type { Attachment } from '../../../google/mail';
import { readTable, readUsable } from '../../../google/read-table';
import { readConsentWords } from '../../shared/read-consents';
import { readListed, subjectOf } from './find-event';
import { readFormRow } from '../forms/find-form';
import { schoolSender, type Sender } from '../../../domain/collection/sender';

/** As the progress calls a round of an event. */
export const EVENT_MAILS_LABEL = 'Đang gửi thư mời';

/** As large as on a name badge, should somebody print it. */
const QR_MM = 24;

/** The guest's code as a picture, for the reader at the door. */
export const ticketPicture = ({ name, ticket }: Pick<Guest, 'name' | 'ticket'>): Attachment[] =>
  ticket === null
    ? []
    : [
        {
          name: 'Mã QR điểm danh.png',
          mimeType: 'image/png',
          bytes: qrPicture(ticket, QR_MM, `Mã QR của ${name}`).png,
        },
      ];

/** Graduation keys of everybody who wants no mail any more. */
const readOptedOut = (): ReadonlySet<string> => {
  const words = currentConsents(readConsentWords(), 'tin tức');
  return new Set(
    readUsable(graduations).flatMap((row) => {
      const { graduationKey } = row;
      if (graduationKey === null) return [];
      return words.get(personKeyOf({ ...row, graduationKey }))?.state === 'rút' ? [graduationKey] : [];
    }),
  );
};

/** Of both rounds, as `Thư` has them. */
export const readEventMails = (eventKey: string): MailRow[] =>
  readUsable(mails).filter(
    ({ campaign, round }) => campaign === NETWORK_MAILS && round.startsWith(`${EVENT_ROUND}${eventKey}, `),
  );

export const readEventMailFacts = (event: Pick<EventRow, 'rowKey' | 'title'>): EventMailFacts => {
  const eventKey = event.rowKey ?? '';
  return {
    eventKey,
    guests: readListed(event),
    mails: readEventMails(eventKey),
    optedOut: readOptedOut(),
    broken: brokenNow(readUsable(brokenAddresses)),
    refusing: refusingAddresses(readUsable(consents)),
  };
};

export interface EventForm {
  readonly formKey: string;
  /** The round that goes on by itself. */
  readonly mailing: EventRound | null;
  readonly linksOf: (guest: Guest) => ReturnType<typeof guestLinks>;
}

/** The event's form with the way to each guest's own links; null until it is open. */
export const readEventForm = (event: EventRow): EventForm | null => {
  if (event.rowKey === null) return null;
  const row = readFormRow(formKeyOf('rsvp', subjectOf({ ...event, rowKey: event.rowKey })));
  if (row?.formUrl == null || row.prefill === null) return null;
  const pattern = parsePatternOf(row.prefill, guestProbes);
  const { formKey, mailing } = row;
  return {
    formKey,
    mailing: mailing === 'invite' || mailing === 'remind' ? mailing : null,
    linksOf: (guest) => guestLinks(pattern, guest),
  };
};

export interface GuestLetters {
  readonly problems: readonly Problem[];
  readonly write: GuestWriter;
  readonly sender: Sender;
}

/** In the office's words; with problems none may go. */
export const readGuestLetters = (event: EventRow, round: EventRound): GuestLetters => {
  const { rows } = readTable(config);
  const settings = parseSettings(rows.map(({ row }) => row));
  const texts = parseInvitation(rows, round);
  return {
    problems: texts.problems,
    write: guestWriter(texts, event, settings),
    sender: schoolSender(settings),
  };
};
