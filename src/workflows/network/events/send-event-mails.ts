/** Mails an event's guests, each once a round with a link of their own, over as many days as the quota asks (S2.16, S2.23). */
import { allowedToday, planSendingDays } from '../../../domain/collection/mail-quota';
import { addMinutes, type LocalTime } from '../../../domain/dates';
import {
  mailKeyOf,
  mailsOfRound,
  planEventRound,
  roundLabels,
  storedRound,
  type EventRound,
  type EventRoundPlan,
} from '../../../domain/network/events/invitation-rounds';
import { registerForms } from '../../../domain/network/forms/tables';
import { events } from '../../../domain/network/registers/events';
import { participants } from '../../../domain/network/registers/participants';
import { userError } from '../../../domain/problem';
import { logOnce } from '../../../google/change-log';
import { now, today, type Budget } from '../../../google/clock';
import { writeRows } from '../../../google/keyed-write';
import { readUsable } from '../../../google/read-table';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import type { Progress } from '../../shared/progress';
import { writeTask } from '../../shared/tasks';
import { noteCapacity, readCapacity } from '../../step4-survey/read-capacity';
import { readEventForm, readEventMailFacts, readEventMails } from './event-mailing';
import { openEvents, readListed, requireEvent, subjectOf, type KeyedEvent } from './find-event';
import { readFormRow } from '../forms/find-form';
import { giveTickets } from './give-tickets';
import {
  forgetPause,
  isPaused,
  notePause,
  post,
  settleOld,
  type Gone,
  type Sending,
} from './post-event-mails';
import { takeAnswers } from '../forms/take-answers';

/** After this long without a press the dispatcher goes on; out of quota it looks again after the second. */
const GO_ON_MINUTES = 2;
const LOOK_AGAIN_MINUTES = 60;

export interface EventMailPress {
  readonly event: string;
  readonly round: EventRound;
  /** Mails that failed before this moment are tried once more. */
  readonly retryBefore?: LocalTime | undefined;
}

/** Takes no lock: the sending that holds it is just what is to pause, and looks for this word between its mails. */
export const pauseEventMails = (): Record<string, never> => {
  for (const { formKey, mailing } of readUsable(registerForms)) if (mailing !== null) notePause(formKey);
  return {};
};

/** Pressed by a person; ends a pause. Called again while running. */
export const startEventMails = (press: EventMailPress, budget: Budget): Progress =>
  underLock('gửi thư mời', () => {
    finishUnfinished();
    openEvents();
    const event = requireEvent(press.event);
    const form = readEventForm(event);
    if (form === null) throw userError('events.noForm', {});
    if (event.date < today()) throw userError('events.past', { day: event.date });
    forgetPause(form.formKey);
    return send({ event, form, round: press.round, retryBefore: press.retryBefore }, budget);
  });

/** Who answered meanwhile is not written to: answers come first. */
const send = (sending: Sending, budget: Budget): Progress => {
  const { event, form, round } = sending;
  const row = readFormRow(form.formKey);
  if (row?.formId != null)
    takeAnswers({ kind: 'rsvp', subject: subjectOf(event), row: { ...row, formId: row.formId } });
  giveTickets(event);
  const facts = settleOld(sending, readEventMailFacts(event));
  const plan = planEventRound(round, facts);
  const capacity = readCapacity();
  noteCapacity(capacity);
  const allowed = Math.min(plan.waiting.length, allowedToday(capacity));
  if (allowed > 0)
    logOnce(`${storedRound(event.rowKey, round)}, ${today()}`, {
      action: `Gửi thư ${roundLabels[round].toLowerCase()} dự`,
      source: event.title,
    });
  const gone = post(sending, plan.waiting.slice(0, allowed), budget);
  noteAsked(round, event);
  return progressOf(sending, plan, gone);
};

/** The day on which somebody was asked, or may have been, stands in the list too; it is found from `Thư`, whatever a stop left out. */
const noteAsked = (round: EventRound, event: KeyedEvent): void => {
  if (round !== 'invite') return;
  const facts = { eventKey: event.rowKey, mails: readEventMails(event.rowKey) };
  const sent = new Map(
    mailsOfRound(facts, round)
      .filter(({ state }) => state === 'đã gửi' || state === 'chưa rõ')
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

/** Left running, the dispatcher goes on when nobody presses any more; out of quota, as soon as there is quota again. */
const progressOf = ({ form, round }: Sending, plan: EventRoundPlan, { gone, refused }: Gone): Progress => {
  const left = plan.waiting.length - gone;
  const total = plan.sent + plan.waiting.length;
  const shown = { label: 'Đang gửi thư mời', done: total - left, total };
  const halted = left === 0 || isPaused(form.formKey);
  if (halted) {
    if (form.mailing !== null) writeRows(registerForms, [{ formKey: form.formKey, mailing: null }]);
    // The dispatcher's next look finds nothing under way and ends the task: a stop here leaves nothing unsaid.
    writeTask('eventMails', now(), null);
    return { ...shown, state: left === 0 ? 'done' : 'paused' };
  }
  const days = planSendingDays({
    ...readCapacity(),
    ...(refused ? { remainingToday: 0 } : {}),
    waiting: left,
    today: today(),
  });
  if (form.mailing !== round) writeRows(registerForms, [{ formKey: form.formKey, mailing: round }]);
  const soon = days.today > 0;
  writeTask('eventMails', addMinutes(now(), soon ? GO_ON_MINUTES : LOOK_AGAIN_MINUTES), null);
  const { finishes } = days;
  return { ...shown, state: soon ? 'running' : 'paused', finishes, pause: 'pauseEventMails' };
};

/** What the dispatcher does while some round is on its way. */
export const tendEventMails = (budget: Budget): string => {
  const going = underLock('ghi lịch chạy', () => {
    const found = goingOn();
    writeTask('eventMails', found.length === 0 ? null : addMinutes(now(), LOOK_AGAIN_MINUTES), null);
    return found;
  });
  const sent = going.map((sending) =>
    underLock('gửi thư mời', () => {
      finishUnfinished();
      const { done, total } = send(sending, budget);
      return `${sending.event.title}: ${done}/${total}`;
    }),
  );
  return sent.length === 0 ? 'Không còn thư mời nào chờ gửi' : `Đã gửi ${sent.join('; ')}`;
};

const goingOn = (): Sending[] => {
  const rows = readUsable(registerForms).filter(({ mailing }) => mailing !== null);
  if (rows.length === 0) return [];
  return readUsable(events).flatMap((row): Sending[] => {
    if (row.rowKey === null || row.date < today() || row.state === 'Hủy') return [];
    const event = { ...row, rowKey: row.rowKey };
    const form = readEventForm(event);
    const round = form?.mailing ?? null;
    return form === null || round === null || isPaused(form.formKey) ? [] : [{ event, form, round }];
  });
};
