/** Who gets an issue: people who agreed to receive news and have an address that works, each once (S2.15, P11). */
import type { MailRow } from '../../collection/collection-tables';
import { currentConsents, type ConsentRow } from '../../collection/consents';
import { reasonsHeld, type LeftOut } from '../../collection/mail-reasons';
import { isGone, standOf, type RoundRules, type RoundStand } from '../../collection/mail-round';
import { personKeyOf } from '../../roster/person-key';
import type { GraduationRow, KeyedGraduation } from '../../roster/graduations';
import { compareText } from '../../text';

/** With this begins the round of every issue. */
export const ISSUE_ROUND = 'bản tin ';

/** As `Thư` calls the round of an issue. */
export const issueRound = (issue: number): string => `${ISSUE_ROUND}${issue}`;

export interface RecipientFacts {
  readonly roster: readonly KeyedGraduation[];
  readonly words: readonly Pick<ConsentRow, 'person' | 'purpose' | 'state' | 'at'>[];
  readonly broken: { has(address: string): boolean };
  /** Addresses from which somebody outside the roster asked not to be written to. */
  readonly refusing: { has(address: string): boolean };
  /** Of this issue's round. */
  readonly mails: readonly MailRow[];
  /** It went to everybody once: only mails that are noted go again, not to who agreed since. */
  readonly over: boolean;
}

export interface Recipient {
  readonly row: GraduationRow;
  /** Of the graduation under which this issue stands in `Thư` already, else of the one with the address. */
  readonly graduationKey: string;
  readonly person: string;
  readonly to: string;
}

/** Why somebody gets none: how many, by the first reason that holds. */
const NOBODY = { withdrawn: 0, notAsked: 0, sent: 0, later: 0, noEmail: 0, broken: 0, failed: 0 };
export type NoNews = keyof typeof NOBODY;

export interface RecipientPlan extends RoundStand {
  readonly waiting: readonly Recipient[];
  readonly without: Readonly<Record<NoNews, number>>;
}

type Member = RecipientFacts['roster'][number];

/** The graduations of a person, the newest first, wherever they stand in the tab. */
const byPerson = (roster: RecipientFacts['roster']): Map<string, Member[]> => {
  const people = new Map<string, Member[]>();
  for (const row of roster) people.set(personKeyOf(row), [...(people.get(personKeyOf(row)) ?? []), row]);
  for (const rows of people.values())
    rows.sort(
      (a, b) =>
        compareText(b.graduationDate, a.graduationDate) || compareText(a.graduationKey, b.graduationKey),
    );
  return people;
};

/** Consent is asked, not presumed: whoever never said yes gets no news (UX 7, page 5). */
const reasonFor = (facts: RecipientFacts) => {
  const consents = currentConsents(facts.words, 'tin tức');
  return (person: string, to: string, own: readonly MailRow[]): NoNews | null => {
    const checks: readonly (readonly [NoNews, boolean])[] = [
      ['withdrawn', consents.get(person)?.state === 'rút' || facts.refusing.has(to)],
      ['notAsked', !consents.has(person)],
      ['sent', own.some(isGone)],
      ['later', facts.over && own.length === 0],
      ['noEmail', to === ''],
      ['broken', facts.broken.has(to)],
      ['failed', own.some(({ state }) => state === 'lỗi')],
    ];
    return checks.find(([, holds]) => holds)?.[0] ?? null;
  };
};

export const planRecipients = (facts: RecipientFacts): RecipientPlan => {
  const mailOf = new Map(facts.mails.map((mail) => [mail.graduationKey, mail]));
  const reasonOf = reasonFor(facts);
  const without = { ...NOBODY };
  const waiting = [...byPerson(facts.roster)].flatMap(([person, rows]): Recipient[] => {
    const own = rows.flatMap(({ graduationKey }) => mailOf.get(graduationKey) ?? []);
    const addressed = rows.find(({ email }) => email !== null);
    const to = addressed?.email ?? '';
    const reason = reasonOf(person, to, own);
    if (reason !== null) without[reason] += 1;
    if (reason !== null || addressed === undefined) return [];
    return [{ row: addressed, graduationKey: (own[0] ?? addressed).graduationKey, person, to }];
  });
  return { waiting, without, ...standOf(facts.mails) };
};

/** The issue as any other round is sent. */
export const newsRulesOf = (facts: RecipientFacts): RoundRules<RecipientPlan> => ({
  mails: facts.mails,
  isOwn: () => true,
  plan: (mails) => planRecipients({ ...facts, mails }),
});

const REASONS: readonly (readonly [NoNews, string])[] = [
  ['notAsked', 'chưa đồng ý nhận tin'],
  ['noEmail', 'đồng ý, không có email'],
  ['broken', 'email đã đánh dấu hỏng'],
  ['failed', 'thư lỗi, chưa gửi lại'],
  ['later', 'đồng ý sau khi bản tin đi'],
  ['withdrawn', 'không nhận tin nữa'],
];

/** Those who get none, by reason, where there are any. */
export const withoutNews = (without: RecipientPlan['without']): LeftOut[] => reasonsHeld(REASONS, without);
