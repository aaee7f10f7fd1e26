/** The rounds of mails of a campaign: the invitation, two reminders at most, thanks; and who gets which (P6, P10, P11, UX 8). */
import type { IsoDate } from '../dates';
import { addDays } from '../dates';
import type { GraduationRow } from '../roster/graduations';
import { personKeyOf } from '../roster/person-key';
import type { InvitationRow, MailRow } from './collection-tables';
import { isGone, standOf, type RoundRules, type RoundStand } from './mail-round';
import type { ResponseHead } from './responses-table';
import type { CampaignTarget } from './unanswered';

export const ROUNDS = ['invitation', 'reminder1', 'reminder2', 'thanks'] as const;
export type MailRound = (typeof ROUNDS)[number];

interface RoundDeclaration {
  /** As `Thư` keeps it. */
  readonly stored: string;
  /** As the sidebar and `Cấu hình` call it. */
  readonly label: string;
  /** Only who got a mail of that round gets one of this. */
  readonly after: MailRound | null;
}

export const rounds: Readonly<Record<MailRound, RoundDeclaration>> = {
  invitation: { stored: 'mời', label: 'Mời', after: null },
  reminder1: { stored: 'nhắc 1', label: 'Nhắc 1', after: 'invitation' },
  reminder2: { stored: 'nhắc 2', label: 'Nhắc 2', after: 'reminder1' },
  thanks: { stored: 'cảm ơn', label: 'Cảm ơn', after: null },
};

/** Why somebody of the campaign gets no mail of a round: how many, by the first reason that holds. */
const NOBODY = {
  refused: 0,
  optedOut: 0,
  answered: 0,
  notAnswered: 0,
  noEmail: 0,
  broken: 0,
  noCode: 0,
  sent: 0,
  failed: 0,
  notBefore: 0,
};
export type NoMail = keyof typeof NOBODY;

/** What decides who gets a mail; everything of one campaign. */
export interface MailFacts {
  readonly targets: readonly CampaignTarget[];
  /** Personal codes by graduation key. */
  readonly codes: ReadonlyMap<string, string>;
  /** Graduation keys of those who are asked by the short form. */
  readonly short?: { has(key: string): boolean };
  /** The answers that count, by graduation key. */
  readonly answers?: ReadonlyMap<string, ResponseHead>;
  /** Graduation keys. */
  readonly answered: { has(key: string): boolean };
  readonly refused: { has(key: string): boolean };
  /** People (personKeyOf) who want no mail of this survey. */
  readonly optedOut: { has(person: string): boolean };
  /** Addresses that the office marked. */
  readonly broken: { has(address: string): boolean };
  readonly mails: readonly MailRow[];
}

export interface MailToSend {
  readonly row: GraduationRow;
  readonly graduationKey: string;
  readonly to: string;
  readonly code: string;
}

export interface RoundPlan extends RoundStand {
  readonly round: MailRound;
  /** Those to whom a mail of this round goes, in roster order. */
  readonly waiting: readonly MailToSend[];
  /** How many get none, by reason. */
  readonly without: Readonly<Record<NoMail, number>>;
}

type ByPerson = ReadonlyMap<string, MailRow>;

const mailsOf = (mails: readonly MailRow[], round: MailRound): MailRow[] =>
  mails.filter((mail) => mail.round === rounds[round].stored);

const byKey = (mails: readonly MailRow[]): ByPerson =>
  new Map(mails.map((mail) => [mail.graduationKey, mail]));

const reasonFor =
  (round: MailRound, facts: MailFacts, own: ByPerson, before: ByPerson | null) =>
  (target: CampaignTarget): NoMail | null => {
    const key = target.graduationKey;
    const state = own.get(key)?.state ?? null;
    const answered = facts.answered.has(key);
    const checks: readonly (readonly [NoMail, boolean])[] = [
      ['refused', facts.refused.has(key)],
      ['optedOut', facts.optedOut.has(personKeyOf(target))],
      ['answered', answered && round !== 'thanks'],
      ['notAnswered', !answered && round === 'thanks'],
      ['sent', isGone(own.get(key))],
      ['noEmail', target.email === null],
      ['broken', facts.broken.has(target.email ?? '')],
      ['noCode', !facts.codes.has(key)],
      ['failed', state === 'lỗi'],
      ['notBefore', before !== null && !isGone(before.get(key))],
    ];
    return checks.find(([, holds]) => holds)?.[0] ?? null;
  };

/** Who gets a mail of this round, and why the others get none. */
export const planRound = (round: MailRound, facts: MailFacts): RoundPlan => {
  const mails = mailsOf(facts.mails, round);
  const { after } = rounds[round];
  const before = after === null ? null : byKey(mailsOf(facts.mails, after));
  const reasonOf = reasonFor(round, facts, byKey(mails), before);
  const without = { ...NOBODY };
  const waiting = facts.targets.flatMap((row): MailToSend[] => {
    const reason = reasonOf(row);
    if (reason !== null) without[reason] += 1;
    const { email, graduationKey } = row;
    const code = facts.codes.get(graduationKey);
    return reason === null && email !== null && code !== undefined
      ? [{ row, graduationKey, to: email, code }]
      : [];
  });
  return { round, waiting, without, ...standOf(mails) };
};

/** The round as any other is sent. */
export const rulesOf = (round: MailRound, facts: MailFacts): RoundRules<RoundPlan> => ({
  mails: facts.mails,
  isOwn: (mail) => mail.round === rounds[round].stored,
  plan: (mails) => planRound(round, { ...facts, mails }),
});

/** Who gets which mail of a campaign, and who gets none and why. */
export const planRounds = (facts: MailFacts): Readonly<Record<MailRound, RoundPlan>> => ({
  invitation: planRound('invitation', facts),
  reminder1: planRound('reminder1', facts),
  reminder2: planRound('reminder2', facts),
  thanks: planRound('thanks', facts),
});

/** The round that comes next: the invitation while somebody waits for it, then the first reminder that reaches somebody. */
export const nextRound = (facts: MailFacts): MailRound =>
  ROUNDS.find((round) => round !== 'thanks' && planRound(round, facts).waiting.length > 0) ?? 'invitation';

/** The day from which a reminder keeps the distance to the round before it; null where nothing went before. */
export const earliestDay = (round: MailRound, mails: readonly MailRow[], days: number): IsoDate | null => {
  const { after } = rounds[round];
  if (after === null) return null;
  const last = mailsOf(mails, after).reduce(
    (latest, mail) => (isGone(mail) && (mail.at ?? '') > latest ? (mail.at ?? '') : latest),
    '',
  );
  return last === '' ? null : addDays(last.slice(0, 10), days);
};

/** Personal codes of a campaign by graduation key. */
export const codesByKey = (
  invitations: readonly InvitationRow[],
  campaign: string,
): ReadonlyMap<string, string> =>
  new Map(invitations.filter((row) => row.campaign === campaign).map((row) => [row.graduationKey, row.code]));
