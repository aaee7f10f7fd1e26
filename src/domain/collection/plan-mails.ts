/** Which invitations are still to go, and how many days they will take (P17, P24). */
import { addDays, type IsoDate } from '../dates';
import type { GraduationRow } from '../roster/graduations';
import type { InvitationRow, MailRow } from './collection-tables';

export const INVITATION = 'mời';

export interface MailToSend {
  readonly row: GraduationRow;
  readonly graduationKey: string;
  readonly to: string;
  readonly code: string;
}

export interface MailPlan {
  /** Those who have an address and a code and no mail of this round yet, in roster order. */
  readonly waiting: readonly MailToSend[];
  /** Mails of this round that went, or may have gone. */
  readonly sent: number;
}

const GONE: ReadonlySet<string> = new Set(['đã gửi', 'đang gửi', 'chưa rõ']);

/** A mail whose fate a stop left unknown counts as gone: it is never sent again by itself. */
export const planMails = (
  targets: readonly (GraduationRow & { readonly graduationKey: string })[],
  codes: ReadonlyMap<string, string>,
  mails: readonly MailRow[],
): MailPlan => {
  const states = new Map(mails.map((mail) => [mail.graduationKey, mail.state]));
  const waiting = targets.flatMap((row): MailToSend[] => {
    const { email, graduationKey } = row;
    const [code, state] = [codes.get(graduationKey), states.get(graduationKey)];
    const goes = state === undefined || state === 'chờ gửi';
    return email !== null && code !== undefined && goes ? [{ row, graduationKey, to: email, code }] : [];
  });
  return { waiting, sent: mails.filter(({ state }) => state !== null && GONE.has(state)).length };
};

export const codesByKey = (
  invitations: readonly InvitationRow[],
  campaign: string,
): ReadonlyMap<string, string> =>
  new Map(invitations.filter((row) => row.campaign === campaign).map((row) => [row.graduationKey, row.code]));

/** The day on which the last of `left` mails goes, when today still takes `today` and each day after `daily`. */
export const finishingDay = (
  left: number,
  quota: { readonly today: number; readonly daily: number },
  date: IsoDate,
): IsoDate => {
  const later = Math.max(0, left - quota.today);
  return addDays(date, later === 0 ? 0 : Math.ceil(later / Math.max(1, quota.daily)));
};
