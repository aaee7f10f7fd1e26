/**
 * The life of a round of mails, whatever it is about: what an earlier run left open is settled, as many as time and the day's
 * quota allow go page by page, and it is told how far it came and when it goes on (B4, P21, P24).
 */
import { mails } from '../../domain/collection/collection-tables';
import {
  mayHaveGone,
  planSettling,
  type RoundRules,
  type RoundStand,
  type SettledRound,
} from '../../domain/collection/mail-round';
import { allowedToday, planSendingDays } from '../../domain/collection/mail-quota';
import type { LocalTime } from '../../domain/dates';
import { UserError, type Problem } from '../../domain/problem';
import { logOnce } from '../../google/change-log';
import { today, type Budget } from '../../google/clock';
import { writeRows } from '../../google/keyed-write';
import type { MailOutcome } from '../../google/mail';
import type { Pause } from './pause';
import type { Progress } from './progress';
import { noteCapacity, readCapacity } from './mail-capacity';
import { goOnTime } from './tasks';
import { isRefused, sendPages, type PagedMail, type PageSending, type WrittenLetter } from './send-page';

/** Building a form takes the time of one press; the first mails get theirs besides. */
export const FIRST_MAILS_MS = 20_000;
/** Writes down what a stop left of unknown fate and, where somebody asked, what waits again; then who gets a mail. */
export const settleRound = <Plan extends { readonly waiting: readonly PagedMail[] }>(
  rules: RoundRules<Plan>,
  retryBefore: LocalTime | undefined,
): SettledRound<Plan> => {
  const { changes, ...settled } = planSettling(rules, retryBefore);
  writeRows(mails, changes);
  return settled;
};

export type SendingPlan<Mail> = Pick<RoundStand, 'sent'> & { readonly waiting: readonly Mail[] };

/** A round on its way; the callers supply who, which letter, and how it is called. */
export interface RoundToSend<Mail extends PagedMail>
  extends Pick<PageSending<Mail>, 'campaign' | 'round' | 'sender' | 'queued'> {
  readonly plan: SendingPlan<Mail>;
  /** Of the letter's text: with one nothing goes. */
  readonly problems: readonly Problem[];
  /** How the letters of those whose turn is today are written. */
  readonly open: (turn: readonly Mail[]) => (mail: Mail) => WrittenLetter;
  readonly pause: Pause;
  /** As the progress calls it. */
  readonly label: string;
  /** As the log of changes tells it, once a day. */
  readonly told: { readonly action: string; readonly source: string };
}

export interface RoundEnd {
  readonly progress: Progress;
  /** When the dispatcher goes on; null where nothing waits, or the office has paused. */
  readonly due: LocalTime | null;
}

/** Sends what is left of the round as far as time and quota allow. The caller writes down when it goes on. */
export const sendRound = <Mail extends PagedMail>(round: RoundToSend<Mail>, budget: Budget): RoundEnd => {
  const { plan, problems, pause } = round;
  const [fault] = plan.waiting.length === 0 ? [] : problems;
  if (fault) throw new UserError({ ...fault, message: problems.map(({ message }) => message).join('\n') });
  const capacity = readCapacity();
  noteCapacity(capacity);
  const turn = plan.waiting.slice(0, allowedToday(capacity));
  if (turn.length === 0) return endOf(round, []);
  // The last entry of the log says on Home that mail cannot be undone (UX 12).
  logOnce(`Thư ${round.campaign}, ${round.round}, ${today()}`, round.told);
  return endOf(round, sendPages(turn, { ...round, write: round.open(turn), isPaused: pause.isOn, budget }));
};

/** Left running, the dispatcher goes on when nobody presses any more; out of quota, as soon as there is quota again. */
const endOf = <Mail extends PagedMail>(
  { plan, label, pause }: RoundToSend<Mail>,
  outcomes: readonly MailOutcome[],
): RoundEnd => {
  const refused = outcomes.some(isRefused);
  const tried = outcomes.filter((outcome) => !isRefused(outcome));
  const left = plan.waiting.length - tried.length;
  const done = plan.sent + outcomes.filter(mayHaveGone).length;
  const shown = { label, done, total: done + left };
  if (left === 0) return { progress: { ...shown, state: 'done' }, due: null };
  if (pause.isOn()) return { progress: { ...shown, state: 'paused' }, due: null };
  const quota = { ...readCapacity(), ...(refused ? { remainingToday: 0 } : {}) };
  const days = planSendingDays({ ...quota, waiting: left, today: today() });
  const soon = days.today > 0;
  const state = soon ? 'running' : 'paused';
  return {
    progress: {
      ...shown,
      state,
      finishes: days.finishes,
      pause: pause.method,
      ...(soon ? {} : { goesOn: true }),
    },
    due: goOnTime(soon),
  };
};

/** A round that goes on by itself, as it stands. */
export const roundOnItsWay = (
  { sent, waiting }: SendingPlan<unknown>,
  label: string,
  { method }: Pause,
): Progress => ({ state: 'running', label, done: sent, total: sent + waiting.length, pause: method });

/** Before the first mail: the form behind its way out is being built. */
export const buildingOptOut = ({ method }: Pause): Progress => ({
  state: 'running',
  label: 'Đang dựng mẫu từ chối',
  done: 0,
  total: 1,
  pause: method,
});
