/** How many mails the office account may still send today, and on a whole day (P23). */
import { mails } from '../../domain/collection/collection-tables';
import { dailyQuotaOf, type MailCapacity } from '../../domain/collection/mail-quota';
import { numberSetting } from '../../domain/office/settings';
import { isOwner } from '../../google/account';
import { today } from '../../google/clock';
import { mayMail } from '../../google/consent';
import { readMailQuota } from '../../google/mail';
import { readUsable } from '../../google/read-table';
import { forgetProperty, readProperty, writeProperty } from '../../google/workbook';
import { readSettings } from './read-settings';

/** Document property: the largest day's quota seen. */
const KNOWN = 'mail.dailyQuota';

/** Another account has another quota. */
export const forgetCapacity = (): void => forgetProperty(KNOWN);

/** Only the office account can ask for its quota, once it lets the script mail; anybody else is told what a whole day takes, less what went today. */
export const readCapacity = (): MailCapacity => {
  const sentToday = readUsable(mails).filter(
    ({ state, at }) => state === 'đã gửi' && at?.slice(0, 10) === today(),
  ).length;
  // Kept back on each day for mails to the principal and answers to people.
  const reserve = numberSetting(readSettings(), 'mailReserve');
  const stored = readProperty(KNOWN);
  const known = stored === null ? null : Number(stored);
  if (!isOwner() || !mayMail()) {
    const dailyQuota = dailyQuotaOf({ remainingToday: 0, sentToday, known });
    return { remainingToday: Math.max(0, dailyQuota - sentToday), dailyQuota, reserve };
  }
  const remainingToday = readMailQuota();
  const dailyQuota = dailyQuotaOf({ remainingToday, sentToday, known });
  return { remainingToday, dailyQuota, reserve };
};

/** Keeps what a day was seen to take, for the days that are to come. */
export const noteCapacity = ({ remainingToday, dailyQuota }: MailCapacity): void => {
  // Before the day's first mail: later a mail of unknown fate would be counted or not.
  if (remainingToday === dailyQuota && dailyQuota > Number(readProperty(KNOWN) ?? 0))
    writeProperty(KNOWN, String(dailyQuota));
};
