/** Who gets an issue: people who agreed to receive news and have an address that works, each once (S2.15, P11). */
import type { MailRow } from '../../collection/collection-tables';
import { currentConsents, type ConsentRow } from '../../collection/consents';
import { personOf } from '../../collection/rounds';
import type { GraduationRow } from '../../roster/graduations';

/** With this begins the round of every issue. */
export const ISSUE_ROUND = 'bản tin ';

/** As `Thư` calls the round of an issue. */
export const issueRound = (issue: number): string => `${ISSUE_ROUND}${issue}`;

export interface RecipientFacts {
  readonly roster: readonly (GraduationRow & { readonly graduationKey: string })[];
  readonly words: readonly Pick<ConsentRow, 'person' | 'purpose' | 'state' | 'at'>[];
  readonly broken: { has(address: string): boolean };
  /** Addresses from which somebody outside the roster asked not to be written to. */
  readonly refusing: { has(address: string): boolean };
  /** Of this issue's round. */
  readonly mails: readonly MailRow[];
}

export interface Recipient {
  readonly row: GraduationRow;
  readonly graduationKey: string;
  readonly person: string;
  readonly to: string;
}

/** Why somebody gets none; the first that holds. */
export const NO_NEWS = ['withdrawn', 'notAsked', 'sent', 'noEmail', 'broken', 'failed'] as const;
export type NoNews = (typeof NO_NEWS)[number];

export interface RecipientPlan {
  readonly waiting: readonly Recipient[];
  readonly sent: number;
  readonly unclear: number;
  readonly without: Readonly<Record<NoNews, number>>;
}

/** A mail whose fate a stop left unknown counts as gone: it is never sent again by itself (B4). */
const GONE: ReadonlySet<string> = new Set(['đã gửi', 'đang gửi', 'chưa rõ']);

type Member = RecipientFacts['roster'][number];

/** The graduations of a person, the newest first, wherever they stand in the tab. */
const byPerson = (roster: RecipientFacts['roster']): Map<string, Member[]> => {
  const people = new Map<string, Member[]>();
  for (const row of roster) people.set(personOf(row), [...(people.get(personOf(row)) ?? []), row]);
  for (const rows of people.values())
    rows.sort(
      (a, b) => compare(b.graduationDate, a.graduationDate) || compare(a.graduationKey, b.graduationKey),
    );
  return people;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Consent is asked, not presumed: whoever never said yes gets no news (UX 7, page 5). */
export const planRecipients = (facts: RecipientFacts): RecipientPlan => {
  const consents = currentConsents(facts.words, 'tin tức');
  const mailOf = new Map(facts.mails.map((mail) => [mail.graduationKey, mail]));
  const without: Record<NoNews, number> = {
    withdrawn: 0,
    notAsked: 0,
    sent: 0,
    noEmail: 0,
    broken: 0,
    failed: 0,
  };
  const waiting: Recipient[] = [];
  for (const [person, rows] of byPerson(facts.roster)) {
    const states = rows.map(({ graduationKey }) => mailOf.get(graduationKey)?.state ?? '');
    const addressed = rows.find(({ email }) => email !== null);
    const to = addressed?.email ?? '';
    const checks: readonly (readonly [NoNews, boolean])[] = [
      ['withdrawn', consents.get(person)?.state === 'rút' || facts.refusing.has(to)],
      ['notAsked', !consents.has(person)],
      ['sent', states.some((state) => GONE.has(state))],
      ['noEmail', to === ''],
      ['broken', facts.broken.has(to)],
      ['failed', states.includes('lỗi')],
    ];
    const reason = checks.find(([, is]) => is)?.[0];
    if (reason !== undefined) without[reason] += 1;
    else if (addressed !== undefined)
      waiting.push({ row: addressed, graduationKey: addressed.graduationKey, person, to });
  }
  return {
    waiting,
    without,
    sent: facts.mails.filter(({ state }) => GONE.has(state ?? '')).length,
    unclear: facts.mails.filter(({ state }) => state === 'chưa rõ').length,
  };
};

const REASONS: readonly (readonly [NoNews, string])[] = [
  ['notAsked', 'chưa đồng ý nhận tin'],
  ['noEmail', 'đồng ý, không có email'],
  ['broken', 'email đã đánh dấu hỏng'],
  ['failed', 'thư lỗi'],
  ['withdrawn', 'không nhận tin nữa'],
];

/** Those who get none, by reason, where there are any. */
export const withoutNews = (
  without: RecipientPlan['without'],
): { readonly label: string; readonly count: number }[] =>
  REASONS.map(([reason, label]) => ({ label, count: without[reason] })).filter(({ count }) => count > 0);
