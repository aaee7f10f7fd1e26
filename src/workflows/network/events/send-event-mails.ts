/** Mails an event's guests, each once a round with a link of their own, over as many days as the quota asks (S2.16, S2.23). */
import { NETWORK_MAILS } from '../../../domain/collection/collection-tables';
import { mayHaveGone } from '../../../domain/collection/mail-round';
import type { LocalTime } from '../../../domain/dates';
import {
  eventRulesOf,
  mailKeyOf,
  mailsOfRound,
  roundLabels,
  storedRound,
  type EventRound,
} from '../../../domain/network/events/invitation-rounds';
import { registerForms } from '../../../domain/network/forms/tables';
import { events } from '../../../domain/network/registers/events';
import { participants } from '../../../domain/network/registers/participants';
import { userError } from '../../../domain/problem';
import { now, today, type Budget } from '../../../google/clock';
import { writeRows } from '../../../google/keyed-write';
import { readUsable } from '../../../google/read-table';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { eventPause } from '../../shared/pause';
import { sendRound, settleRound, type RoundEnd } from '../../shared/mail-round';
import type { Progress } from '../../shared/progress';
import { goOnTime, endTask, writeTask } from '../../shared/tasks';
import { readFormRow } from '../forms/find-form';
import { takeAnswers } from '../forms/take-answers';
import {
  EVENT_MAILS_LABEL,
  readEventForm,
  readEventMailFacts,
  readEventMails,
  readGuestLetters,
  ticketPicture,
  type EventForm,
} from './event-mailing';
import { requireEvents, readListed, requireEvent, subjectOf, type KeyedEvent } from './find-event';
import { giveTickets } from './give-tickets';

/** A round of an event on its way. */
interface Sending {
  readonly event: KeyedEvent;
  readonly form: EventForm;
  readonly round: EventRound;
  /** Mails that failed before this moment are tried once more. */
  readonly retryBefore?: LocalTime | undefined;
}

export interface EventMailPress {
  readonly event: string;
  readonly round: EventRound;
  /** Mails that failed before this moment are tried once more. */
  readonly retryBefore?: LocalTime | undefined;
}

/** Takes no lock: the sending that holds it is just what is to pause, and looks for this word between its mails. */
export const pauseEventMails = (): Record<string, never> => {
  for (const { formKey, mailing } of readUsable(registerForms))
    if (mailing !== null) eventPause(formKey).note();
  return {};
};

/** Pressed by a person; ends a pause. Called again while running. */
export const startEventMails = (press: EventMailPress, budget: Budget): Progress =>
  underLock('gửi thư mời', () => {
    finishUnfinished();
    requireEvents();
    const event = requireEvent(press.event);
    const form = readEventForm(event);
    if (form === null) throw userError('events.noForm', {});
    if (event.date < today()) throw userError('events.past', { day: event.date });
    eventPause(form.formKey).end();
    return send({ event, form, round: press.round, retryBefore: press.retryBefore }, budget);
  });

/** Who answered meanwhile is not written to: answers come first. */
const send = ({ event, form, round, retryBefore }: Sending, budget: Budget): Progress => {
  const row = readFormRow(form.formKey);
  if (row?.formId != null)
    takeAnswers({ kind: 'rsvp', subject: subjectOf(event), row: { ...row, formId: row.formId } });
  giveTickets(event);
  const settled = settleRound(eventRulesOf(round, readEventMailFacts(event)), retryBefore);
  const { problems, write, sender } = readGuestLetters(event, round);
  const end = sendRound(
    {
      ...settled,
      problems,
      sender,
      campaign: NETWORK_MAILS,
      round: storedRound(event.rowKey, round),
      open:
        () =>
        ({ guest }) => ({
          letter: write(guest, form.linksOf(guest)).letter,
          attachments: ticketPicture(guest),
        }),
      pause: eventPause(form.formKey),
      label: EVENT_MAILS_LABEL,
      told: { action: `Gửi thư ${roundLabels[round].toLowerCase()} dự`, source: event.title },
    },
    budget,
  );
  noteAskedByMail(round, event);
  writeEnd({ form, round }, end);
  return end.progress;
};

/** The day on which somebody was asked, or may have been, stands in the list too; it is found from `Thư`, whatever a stop left out. */
const noteAskedByMail = (round: EventRound, event: KeyedEvent): void => {
  if (round !== 'invite') return;
  const facts = { eventKey: event.rowKey, mails: readEventMails(event.rowKey) };
  const sent = new Map(
    mailsOfRound(facts, round)
      .filter(mayHaveGone)
      .map((mail) => [mail.graduationKey, mail.at?.slice(0, 10) ?? today()]),
  );
  writeRows(
    participants,
    readListed(event).flatMap((guest) => {
      const askedOn = sent.get(mailKeyOf(guest));
      return guest.askedOn !== null || askedOn === undefined || guest.rowKey === null
        ? []
        : [{ rowKey: guest.rowKey, askedOn, askedBy: 'Email' as const }];
    }),
  );
};

const writeEnd = ({ form, round }: Pick<Sending, 'form' | 'round'>, { due }: RoundEnd): void => {
  const mailing = due === null ? null : round;
  if (form.mailing !== mailing) writeRows(registerForms, [{ formKey: form.formKey, mailing }]);
  // With nothing under way the dispatcher's next look ends the task: a stop here leaves nothing unsaid.
  writeTask('eventMails', due ?? now(), null);
};

const NOTHING_WAITS = 'Không còn thư mời nào chờ gửi';

/** What the dispatcher does while some round is on its way. */
export const tendEventMails = (budget: Budget): string => {
  const going = underLock('ghi lịch chạy', () => {
    const found = goingOn();
    if (found.length === 0) endTask('eventMails', NOTHING_WAITS);
    else writeTask('eventMails', goOnTime(false), null);
    return found;
  });
  const sent = going.map((sending) =>
    underLock('gửi thư mời', () => {
      finishUnfinished();
      const { done, total } = send(sending, budget);
      return `${sending.event.title}: ${done}/${total}`;
    }),
  );
  return sent.length === 0 ? NOTHING_WAITS : `Đã gửi ${sent.join('; ')}`;
};

const goingOn = (): Sending[] => {
  const rows = readUsable(registerForms).filter(({ mailing }) => mailing !== null);
  if (rows.length === 0) return [];
  return readUsable(events).flatMap((row): Sending[] => {
    if (row.rowKey === null || row.date < today() || row.state === 'Hủy') return [];
    const event = { ...row, rowKey: row.rowKey };
    const form = readEventForm(event);
    const round = form?.mailing ?? null;
    return form === null || round === null || eventPause(form.formKey).isOn() ? [] : [{ event, form, round }];
  });
};
