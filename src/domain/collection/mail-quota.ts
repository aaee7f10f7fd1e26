/** How many mails may go today, and on which day the last of them goes, when Google gives so many a day (P24). */
import { addDays, type IsoDate } from '../dates';

/** What Google gives an ordinary account when nothing better is known: 100 recipients a day (Quotas for Google Services). */
export const ORDINARY_DAILY_QUOTA = 100;

export interface MailCapacity {
  /** Mails that Google still takes today, of whatever kind. */
  readonly remainingToday: number;
  /** Mails that Google takes on a whole day. */
  readonly dailyQuota: number;
  /** Mails kept back on each day for the principal and for answers to people who opt out. */
  readonly reserve: number;
}

export interface SendingDays {
  /** Mails that may go today. */
  readonly today: number;
  /** Mails that may go on each later day; at least one. */
  readonly perDay: number;
  /** Days on which mails go, today counted when some go today; 0 when none waits. */
  readonly days: number;
  /** The day on which the last mail goes; today when none waits. */
  readonly finishes: IsoDate;
}

/** The reserve is never more than half of a day's quota: a small quota must not stop a round altogether. */
const reserveOf = ({ dailyQuota, reserve }: MailCapacity): number =>
  Math.max(0, Math.min(reserve, Math.floor(dailyQuota / 2)));

/** Mails of a round that may go today. */
export const allowedToday = (capacity: MailCapacity): number =>
  Math.max(0, capacity.remainingToday - reserveOf(capacity));

/** On which days `waiting` mails go, first come first served, when each day's reserve stays untouched. */
export const planSendingDays = ({
  waiting,
  today,
  ...capacity
}: MailCapacity & { readonly waiting: number; readonly today: IsoDate }): SendingDays => {
  const perDay = Math.max(1, capacity.dailyQuota - reserveOf(capacity));
  const first = Math.min(Math.max(0, waiting), allowedToday(capacity));
  const later = Math.ceil((Math.max(0, waiting) - first) / perDay);
  return { today: first, perDay, days: later + (first > 0 ? 1 : 0), finishes: addDays(today, later) };
};

/**
 * A whole day's quota, which Google does not tell: what is left with what this program sent today, or more where a day
 * before showed more. A quota that others used up today says nothing, and the ordinary one is taken.
 */
export const dailyQuotaOf = ({
  remainingToday,
  sentToday,
  known,
}: {
  readonly remainingToday: number;
  readonly sentToday: number;
  /** The largest day's quota seen so far, or null. */
  readonly known: number | null;
}): number => {
  const seen = Math.max(remainingToday + sentToday, known ?? 0);
  return seen > 0 ? seen : ORDINARY_DAILY_QUOTA;
};

/** Zalo messages that one person sends by hand in an hour of a day, one a minute with opening the chat; an estimate of ours. */
const ZALO_A_DAY = 60;

/**
 * Whether writing by Zalo first is done sooner than mailing: the days that mailing takes against those that `senders`
 * people (GVCN of the classes, or the office alone) take by hand for the same people.
 */
export const isZaloFaster = ({
  days,
  people,
  senders,
}: {
  /** Days that mailing takes (SendingDays.days). */
  readonly days: number;
  /** Those who wait for a mail and have a number that Zalo can find. */
  readonly people: number;
  readonly senders: number;
}): boolean => people > 0 && Math.ceil(people / (ZALO_A_DAY * Math.max(1, senders))) < days;
