/** What every round of mails has in common: which mails are gone, what a stop left open, which failed ones wait again (B4, P21). */
import type { LocalTime } from '../dates';
import type { MailRow } from './collection-tables';

/** A mail whose fate a stop left unknown counts as gone: it is never sent again by itself (B4). */
const GONE: ReadonlySet<string> = new Set(['đã gửi', 'đang gửi', 'chưa rõ']);

/** Whether a mail went, or may have gone. */
export const isGone = (mail: MailRow | undefined): boolean => GONE.has(mail?.state ?? '');

/** What became of a mail that was tried: it went, or may have gone. */
export const mayHaveGone = ({ state }: { readonly state: MailRow['state'] }): boolean =>
  state === 'đã gửi' || state === 'chưa rõ';

export interface RoundStand {
  /** Mails that went, or may have gone. */
  readonly sent: number;
  readonly failed: readonly MailRow[];
  readonly unclear: readonly MailRow[];
}

/** How the mails of one round stand. */
export const standOf = (mails: readonly MailRow[]): RoundStand => ({
  sent: mails.filter(isGone).length,
  failed: mails.filter(({ state }) => state === 'lỗi'),
  unclear: mails.filter(({ state }) => state === 'chưa rõ'),
});

/** Who gets a mail of the round, each by what `Thư` knows them. */
interface Waiting {
  readonly waiting: readonly { readonly graduationKey: string }[];
}

/** A round as what decides who gets its mails. */
export interface RoundRules<Plan extends Waiting> {
  /** All of `Thư` that the plan looks at: the round's own mails, and those of rounds before it. */
  readonly mails: readonly MailRow[];
  readonly isOwn: (mail: MailRow) => boolean;
  readonly plan: (mails: readonly MailRow[]) => Plan;
}

const told = (
  mails: readonly MailRow[],
  some: ReadonlySet<MailRow>,
  state: MailRow['state'],
): readonly MailRow[] => mails.map((mail) => (some.has(mail) ? { ...mail, state } : mail));

/**
 * Mails that failed before `before` and would go now: they wait again. Those that failed since stay, so that going on with a
 * retry does not try them over and over (P21).
 */
export const mailsToRetry = (
  { mails, isOwn, plan }: RoundRules<Waiting>,
  before: LocalTime,
): readonly MailRow[] => {
  const failed = mails.filter((mail) => isOwn(mail) && mail.state === 'lỗi' && (mail.at ?? '') < before);
  const { waiting } = plan(told(mails, new Set(failed), 'chờ gửi'));
  const going = new Set(waiting.map(({ graduationKey }) => graduationKey));
  return failed.filter(({ graduationKey }) => going.has(graduationKey));
};

type Key = Pick<MailRow, 'campaign' | 'graduationKey' | 'round'>;

export interface SettledRound<Plan> {
  /** Who gets a mail when what an earlier run left is settled. */
  readonly plan: Plan;
  /** Graduation keys of those whose mail waits in `Thư` already. */
  readonly queued: ReadonlySet<string>;
}

export interface Settling<Plan> extends SettledRound<Plan> {
  /** What is to be written into `Thư` first. */
  readonly changes: readonly (Key & Partial<MailRow>)[];
}

const keyOf = ({ campaign, graduationKey, round }: MailRow): Key => ({ campaign, graduationKey, round });

/**
 * What a stop left between 'đang gửi' and 'đã gửi' may have gone: it is listed and never sent again by itself. Failed ones
 * wait again only where somebody asked for it.
 */
export const planSettling = <Plan extends Waiting>(
  rules: RoundRules<Plan>,
  retryBefore: LocalTime | undefined,
): Settling<Plan> => {
  const { mails, isOwn, plan } = rules;
  const lost = mails.filter((mail) => isOwn(mail) && mail.state === 'đang gửi');
  const again = retryBefore === undefined ? [] : mailsToRetry(rules, retryBefore);
  const settled = told(told(mails, new Set(lost), 'chưa rõ'), new Set(again), 'chờ gửi');
  const waiting = settled.filter((mail) => isOwn(mail) && mail.state === 'chờ gửi');
  return {
    plan: plan(settled),
    queued: new Set(waiting.map(({ graduationKey }) => graduationKey)),
    changes: [
      ...lost.map((mail) => ({ ...keyOf(mail), state: 'chưa rõ' as const })),
      ...again.map((mail) => ({ ...keyOf(mail), state: 'chờ gửi' as const, error: null })),
    ],
  };
};
