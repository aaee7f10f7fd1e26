/** How an event's invitation stands: who was asked, who comes, and the next round before it goes (S2.16, S2.23). */
import { planSendingDays } from '../../../domain/collection/mail-quota';
import { forecastMails } from '../../../domain/collection/mail-forecast';
import { formatDate } from '../../../domain/dates';
import { guestCounts, type GuestCounts } from '../../../domain/network/events/attendance';
import {
  earliestReminder,
  EVENT_ROUNDS,
  planEventRound,
  roundLabels,
  withoutMail,
  type EventMailFacts,
  type EventRound,
  type EventRoundPlan,
} from '../../../domain/network/events/invitation-rounds';
import type { EventRow } from '../../../domain/network/registers/events';
import type { Problem } from '../../../domain/problem';
import { now, today } from '../../../google/clock';
import { whoami } from '../../../google/session';
import { eventPause } from '../../shared/pause';
import { roundOnItsWay } from '../../shared/mail-round';
import type { Progress } from '../../shared/progress';
import { readCapacity } from '../../shared/mail-capacity';
import {
  EVENT_MAILS_LABEL,
  readEventForm,
  readEventMailFacts,
  readGuestLetters,
  type EventForm,
} from './event-mailing';
import { findEvent, requireEvents } from './find-event';

export interface InvitationView {
  readonly title: string;
  /** The form is open, so that links can be made. */
  readonly ready: boolean;
  readonly past: boolean;
  readonly counts: GuestCounts;
  readonly round: EventRound;
  readonly rounds: readonly {
    readonly round: EventRound;
    readonly label: string;
    readonly waiting: number;
    readonly sent: number;
  }[];
  readonly waiting: number;
  readonly leftOut: readonly { readonly label: string; readonly count: number }[];
  /** The first mail as it will look; its links lead nowhere here. */
  readonly first: {
    readonly to: string;
    readonly name: string;
    readonly subject: string;
    readonly body: string;
  } | null;
  readonly takes: string;
  /** Said before it goes. */
  readonly warnings: readonly string[];
  readonly problems: readonly Problem[];
  readonly failed: number;
  readonly unclear: number;
  /** Local time of this reading: a retry takes what failed before. */
  readonly asOf: string;
  /** Where a test goes. */
  readonly testTo: string;
  readonly running: Progress | null;
}

interface AskedInvitation {
  readonly event: string;
  /** The one that comes next without it. */
  readonly round?: EventRound | undefined;
}

/** In the mail the words are links; here they lead nowhere, lest somebody answers for the guest. */
const WORDS = { link: '[Trả lời lời mời]', optOutLink: '[bấm vào đây]' };

/** Reads only. */
export const readInvitation = ({ event: mark, round: asked }: AskedInvitation): InvitationView => {
  requireEvents();
  const event = findEvent(mark);
  const facts = readEventMailFacts(event);
  const plans = EVENT_ROUNDS.map((round) => planEventRound(round, facts));
  const plan =
    plans.find(({ round }) => round === asked) ??
    plans.find(({ waiting }) => waiting.length > 0) ??
    planEventRound('invite', facts);
  const form = readEventForm(event);
  return {
    title: event.title,
    ready: form !== null,
    past: event.date < today(),
    counts: guestCounts(facts.guests),
    round: plan.round,
    asOf: now(),
    testTo: whoami(),
    rounds: plans.map(roundLine),
    waiting: plan.waiting.length,
    leftOut: withoutMail(plan.without),
    takes: takesOf(plan),
    warnings: warningsOf(plan, event, facts),
    failed: plan.failed.length,
    unclear: plan.unclear.length,
    ...lettersOf(plan, event),
    running: form === null ? null : runningOf(form, plans),
  };
};

const roundLine = ({ round, waiting, sent }: EventRoundPlan): InvitationView['rounds'][number] => ({
  round,
  label: roundLabels[round],
  waiting: waiting.length,
  sent,
});

const lettersOf = (
  { round, waiting: [first] }: EventRoundPlan,
  event: EventRow,
): Pick<InvitationView, 'first' | 'problems'> => {
  const { problems, write } = readGuestLetters(event, round);
  if (first === undefined) return { problems, first: null };
  const { subject, body } = write(first.guest, WORDS).letter;
  return { problems, first: { to: first.to, name: first.guest.name, subject, body } };
};

const takesOf = ({ waiting }: EventRoundPlan): string => {
  if (waiting.length === 0) return '';
  const withPhone = waiting.filter(({ guest }) => guest.phone !== null).length;
  return forecastMails({ mails: waiting.length, withPhone, teachers: 0 }, readCapacity(), today()).value;
};

/** The quota lets the last mails go only when the event is over. */
const isLate = ({ waiting }: EventRoundPlan, { date }: EventRow): boolean =>
  planSendingDays({ ...readCapacity(), waiting: waiting.length, today: today() }).finishes >= date;

const warningsOf = (plan: EventRoundPlan, event: EventRow, facts: EventMailFacts): string[] => {
  if (plan.waiting.length === 0) return [];
  const wait = plan.round === 'remind' ? earliestReminder(facts) : null;
  return [
    ...(isLate(plan, event)
      ? ['Hạn mức gửi thư không kịp trước ngày sự kiện: nhắn Zalo từng người, hoặc mời bớt.']
      : []),
    ...(plan.round === 'invite' && event.place === null
      ? ['Chưa ghi nơi tổ chức, thư mời không nói gặp ở đâu. Ghi ở sổ Sự kiện trước khi gửi.']
      : []),
    ...(wait !== null && today() < wait
      ? [`Thư mời vừa gửi; nên đợi đến ${formatDate(wait)} hãy nhắc. Vẫn gửi được.`]
      : []),
  ];
};

/** The round that goes on by itself. */
const runningOf = ({ mailing, formKey }: EventForm, plans: readonly EventRoundPlan[]): Progress | null => {
  const plan = plans.find(({ round }) => round === mailing);
  const pause = eventPause(formKey);
  return plan === undefined || plan.waiting.length === 0 || pause.isOn()
    ? null
    : roundOnItsWay(plan, EVENT_MAILS_LABEL, pause);
};
